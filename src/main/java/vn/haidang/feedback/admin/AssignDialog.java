package vn.haidang.feedback.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.function.BiPredicate;
import vn.haidang.feedback.FeedbackCase;
import vn.haidang.staff.Role;
import vn.haidang.staff.StaffContact;
import vn.haidang.staff.StaffMembers;
import vn.haidang.staff.Unit;
import vn.haidang.staff.Units;

/** Asks who is to handle a case, in which unit. */
class AssignDialog extends Dialog {

    private final UnitSelect unit;
    private final Select<StaffContact> officer = new Select<>();

    /** @param deed false when it failed; the dialog stays open */
    AssignDialog(FeedbackCase feedback, Units units, StaffMembers members, BiPredicate<Unit, StaffContact> deed) {
        setHeaderTitle(getTranslation("case.assign"));
        unit = new UnitSelect(units);
        unit.choose(feedback.handling().unitCode());
        officer.setLabel(getTranslation("case.assign.officer"));
        officer.setItems(members.with(Role.CASE_OFFICER));
        officer.setItemLabelGenerator(StaffContact::name);
        officer.setErrorMessage(getTranslation("case.assign.required"));
        var fields = new Div(unit, officer);
        fields.addClassName("rows");
        add(fields);
        var confirm = new Button(getTranslation("case.assign"), click -> assign(deed));
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("reason.cancel"), click -> close()), confirm);
        setWidth("min(32rem, 94vw)");
    }

    private void assign(BiPredicate<Unit, StaffContact> deed) {
        unit.setInvalid(unit.getValue() == null);
        officer.setInvalid(officer.getValue() == null);
        if (!unit.isInvalid() && !officer.isInvalid() && deed.test(unit.getValue(), officer.getValue())) {
            close();
        }
    }
}
