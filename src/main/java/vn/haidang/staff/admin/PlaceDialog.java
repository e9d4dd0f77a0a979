package vn.haidang.staff.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import vn.haidang.staff.StaffMember;
import vn.haidang.staff.StaffMembers;
import vn.haidang.staff.Unit;
import vn.haidang.staff.Units;

/** Where somebody works, whether reminders of the unit come here, and by which address. */
class PlaceDialog extends Dialog {

    private static final int LONGEST = 200;
    private static final int MILLIS = 6000;

    private final StaffMember member;
    private final StaffMembers members;
    private final Runnable saved;
    private final Select<Unit> unit = new Select<>();
    private final Checkbox heads = new Checkbox(getTranslation("staff.heads-unit"));
    private final EmailField email = new EmailField(getTranslation("staff.email"));

    PlaceDialog(StaffMember member, StaffMembers members, Units units, Runnable saved) {
        this.member = member;
        this.members = members;
        this.saved = saved;
        setHeaderTitle(member.username());
        unit.setLabel(getTranslation("staff.unit"));
        unit.setItems(units.all());
        unit.setItemLabelGenerator(it -> it == null ? getTranslation("staff.no-unit") : it.name());
        unit.setEmptySelectionAllowed(true);
        units.all().stream()
                .filter(it -> it.code().equals(member.unitCode()))
                .findFirst()
                .ifPresent(unit::setValue);
        heads.setValue(member.headsUnit());
        email.setValue(member.email());
        email.setMaxLength(LONGEST);
        email.setWidthFull();
        email.setHelperText(getTranslation("staff.email.help"));
        email.setErrorMessage(getTranslation("staff.email.wrong"));
        var fields = new Div(unit, heads, email);
        fields.addClassName("rows");
        add(fields);
        var save = new Button(getTranslation("staff.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("reason.cancel"), click -> close()), save);
        setWidth("min(32rem, 94vw)");
    }

    private void save() {
        try {
            var chosen = unit.getValue();
            members.place(member.username(), chosen == null ? null : chosen.code(), heads.getValue(), email.getValue());
            Notification.show(getTranslation("staff.saved"), MILLIS, Notification.Position.BOTTOM_CENTER);
            close();
            saved.run();
        } catch (IllegalArgumentException e) {
            email.setInvalid(true);
        }
    }
}
