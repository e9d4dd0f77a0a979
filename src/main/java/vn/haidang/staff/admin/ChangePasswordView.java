package vn.haidang.staff.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import vn.haidang.staff.StaffMembers;

/** Where a first login leads, and where anybody may change the own password. */
@Route("doi-mat-khau")
@PermitAll
class ChangePasswordView extends VerticalLayout implements HasDynamicTitle {

    private final StaffMembers members;
    private final AuthenticationContext authentication;
    private final PasswordField present = new PasswordField();
    private final PasswordField wished = new PasswordField();
    private final PasswordField repeated = new PasswordField();

    ChangePasswordView(StaffMembers members, AuthenticationContext authentication) {
        this.members = members;
        this.authentication = authentication;
        addClassName("narrow");
        add(new H1(getTranslation("password.title")), new Paragraph(getTranslation("password.why")), fields(), save());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("password.title");
    }

    private VerticalLayout fields() {
        present.setLabel(getTranslation("password.present"));
        wished.setLabel(getTranslation("password.wished"));
        wished.setHelperText(getTranslation("password.rule", StaffMembers.MIN_PASSWORD_LENGTH));
        repeated.setLabel(getTranslation("password.repeated"));
        var fields = new VerticalLayout(present, wished, repeated);
        fields.setPadding(false);
        fields.getChildren().map(PasswordField.class::cast).forEach(PasswordField::setWidthFull);
        return fields;
    }

    private Button save() {
        var save = new Button(getTranslation("password.save"), click -> change());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        return save;
    }

    private void change() {
        present.setInvalid(false);
        wished.setInvalid(false);
        repeated.setInvalid(false);
        if (!wished.getValue().equals(repeated.getValue())) {
            refuse(repeated, "password.repeated.differs");
            return;
        }
        try {
            members.changeOwnPassword(present.getValue(), wished.getValue());
            authentication.logout();
        } catch (IllegalArgumentException e) {
            var key = String.valueOf(e.getMessage());
            refuse(key.startsWith("password.present") ? present : wished, key);
        }
    }

    private void refuse(PasswordField field, String key) {
        field.setErrorMessage(getTranslation(key, StaffMembers.MIN_PASSWORD_LENGTH));
        field.setInvalid(true);
        field.focus();
    }
}
