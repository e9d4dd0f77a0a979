package vn.haidang.accounts.admin;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import vn.haidang.backoffice.Complaints;
import vn.haidang.backoffice.VietnameseDatePicker;
import vn.haidang.staff.AccountDraft;
import vn.haidang.staff.Role;
import vn.haidang.staff.StaffMember;
import vn.haidang.staff.Unit;
import vn.haidang.staff.Units;
import vn.haidang.text.EmailAddress;

/** Who somebody is and what they may do; what is wrong stands beside its field. */
class AccountForm extends Composite<Div> {

    private final TextField fullName = new TextField(getTranslation("account.name"));
    private final TextField username = new TextField(getTranslation("account.username"));
    private final Select<Unit> unit = new Select<>();
    private final Checkbox heads = new Checkbox(getTranslation("staff.heads-unit"));
    private final EmailField email = new EmailField(getTranslation("staff.email"));
    private final CheckboxGroup<Role> roles = new CheckboxGroup<>(getTranslation("account.roles"));
    private final VietnameseDatePicker lastDay = new VietnameseDatePicker();
    private final Complaints complaints = new Complaints();

    /**
     * @param member null for somebody new
     * @param save gets what was typed, and where to say what is wrong with it
     */
    AccountForm(@Nullable StaffMember member, Units units, BiConsumer<AccountDraft, Complaints> save) {
        complaints.about("fullName", fullName);
        complaints.about("username", username);
        complaints.about("unit", unit);
        complaints.about("email", email);
        complaints.about("lastDay", lastDay);
        complaints.about("roles", roles);
        describe(units);
        if (member != null) {
            fill(member.draft(), units);
            username.setReadOnly(true);
            username.setHelperText("");
        } else {
            fullName.focus();
        }
        var where = new Div(unit, heads);
        where.addClassName("rows");
        var fields = new Div(fullName, username, where, email, lastDay, roles);
        fields.addClassNames("form-fields", "two-columns");
        roles.addClassName("whole-row");
        var done = new Button(getTranslation(member == null ? "account.open" : "staff.save"), click -> save(save));
        done.addThemeVariants(ButtonVariant.PRIMARY);
        getContent().addClassName("block");
        getContent().getElement().setAttribute("data-enter", "");
        getContent().add(fields, done);
    }

    private void describe(Units units) {
        fullName.setMaxLength(AccountDraft.LONGEST_NAME);
        fullName.setHelperText(getTranslation("account.name.help"));
        username.setMaxLength(AccountDraft.LONGEST_USERNAME);
        username.setHelperText(getTranslation("account.username.help"));
        username.getElement().setAttribute("autocapitalize", "none");
        unit.setLabel(getTranslation("staff.unit"));
        unit.setItems(units.all());
        unit.setItemLabelGenerator(it -> it == null ? getTranslation("staff.no-unit") : it.name());
        unit.setEmptySelectionAllowed(true);
        unit.setEmptySelectionCaption(getTranslation("staff.no-unit"));
        email.setMaxLength(EmailAddress.LONGEST);
        email.setManualValidation(true);
        email.setHelperText(getTranslation("staff.email.help"));
        roles.setItems(Role.values());
        roles.setItemLabelGenerator(role -> getTranslation("role." + role.name()));
        roles.setItemHelperGenerator(role -> getTranslation("role." + role.name() + ".about"));
        lastDay.setLabel(getTranslation("account.last-day"));
        lastDay.setHelperText(getTranslation("account.last-day.help"));
    }

    private void fill(AccountDraft draft, Units units) {
        fullName.setValue(draft.fullName());
        username.setValue(draft.username());
        units.all().stream()
                .filter(it -> it.code().equals(draft.unitCode()))
                .findFirst()
                .ifPresent(unit::setValue);
        heads.setValue(draft.headsUnit());
        email.setValue(draft.email());
        roles.setValue(draft.roles());
        lastDay.setValue(draft.lastDay());
    }

    private void save(BiConsumer<AccountDraft, Complaints> save) {
        var chosen = unit.getValue();
        save.accept(
                new AccountDraft(
                        username.getValue(),
                        fullName.getValue(),
                        chosen == null ? null : chosen.code(),
                        heads.getValue(),
                        email.getValue(),
                        roles.getValue(),
                        lastDay.getValue()),
                complaints);
    }
}
