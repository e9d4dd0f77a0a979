package vn.haidang.accounts.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import java.util.stream.Stream;
import vn.haidang.staff.CurrentStaff;
import vn.haidang.staff.OwnAccount;
import vn.haidang.staff.Passwords;
import vn.haidang.staff.Roles;
import vn.haidang.staff.admin.LoginView;
import vn.haidang.text.WrongInput;

/** Where a first login leads, and where anybody may change the own password. */
@Route("doi-mat-khau")
@PermitAll
class ChangePasswordView extends VerticalLayout implements HasDynamicTitle {

    private final OwnAccount account;
    private final AuthenticationContext authentication;
    private final PasswordField present = new PasswordField();
    private final PasswordField wished = new PasswordField();
    private final PasswordField repeated = new PasswordField();

    ChangePasswordView(OwnAccount account, CurrentStaff current, AuthenticationContext authentication) {
        this.account = account;
        this.authentication = authentication;
        addClassName("narrow");
        getElement().setAttribute("data-enter", "");
        add(new H1(getTranslation("password.title")));
        if (current.is(Roles.NEWCOMER)) {
            var must = new Paragraph(getTranslation("password.must"));
            must.addClassName("warning");
            add(must);
        }
        add(new Paragraph(getTranslation("password.why")), fields(), save());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("password.title");
    }

    private VerticalLayout fields() {
        present.setLabel(getTranslation("password.present"));
        present.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        present.focus();
        wished.setAutocomplete(Autocomplete.NEW_PASSWORD);
        repeated.setAutocomplete(Autocomplete.NEW_PASSWORD);
        Stream.of(present, wished, repeated).forEach(field -> field.setMaxLength(2 * Passwords.LONGEST));
        wished.setLabel(getTranslation("password.wished"));
        wished.setHelperText(getTranslation("password.rule", Passwords.SHORTEST));
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
            account.changePassword(present.getValue(), wished.getValue());
            authentication.logout();
            getUI().ifPresent(ui -> ui.getPage().setLocation("dang-nhap?" + LoginView.PASSWORD_CHANGED));
        } catch (WrongInput e) {
            var key = e.key();
            refuse(key.startsWith("password.present") ? present : wished, key);
        }
    }

    private void refuse(PasswordField field, String key) {
        field.setErrorMessage(getTranslation(key, Passwords.SHORTEST));
        field.setInvalid(true);
        field.focus();
    }
}
