package vn.haidang.accounts.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.List;
import java.util.function.Function;
import vn.haidang.backoffice.ShownOnce;
import vn.haidang.staff.CurrentStaff;
import vn.haidang.staff.MayEnrolSecondFactor;
import vn.haidang.staff.OwnAccount;
import vn.haidang.staff.OwnAccount.Enrolment;
import vn.haidang.staff.Roles;
import vn.haidang.text.Qr;
import vn.haidang.text.WrongInput;

/** Where somebody enrols the own telephone: password, QR code, first code, recovery codes. */
@Route("xac-thuc-hai-lop")
@MayEnrolSecondFactor
class SecondFactorView extends VerticalLayout implements HasDynamicTitle, BeforeLeaveObserver {

    private static final int LONGEST_CODE = 24;

    private final OwnAccount account;
    private final CurrentStaff current;
    private final AuthenticationContext authentication;
    private final Div content = new Div();
    private final ShownOnce recoveryCodes = new ShownOnce(this);

    SecondFactorView(OwnAccount account, CurrentStaff current, AuthenticationContext authentication) {
        this.account = account;
        this.current = current;
        this.authentication = authentication;
        content.addClassName("long-form");
        add(new H1(getTranslation("security.title")), content);
        begin();
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        recoveryCodes.beforeLeave(event);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("security.title");
    }

    private void begin() {
        content.removeAll();
        if (current.is(Roles.UNENROLLED)) {
            var why = new Paragraph(getTranslation("security.required"));
            why.addClassName("warning");
            content.add(why);
        }
        if (account.hasSecondFactor()) {
            content.add(block(
                    "security.enrolled",
                    new Paragraph(getTranslation("security.left", account.recoveryCodesLeft())),
                    withPassword("security.renew", account::renewRecoveryCodes, this::showRecoveryCodes)));
        }
        content.add(block(
                account.hasSecondFactor() ? "security.again" : "security.begin",
                new Paragraph(getTranslation(account.hasSecondFactor() ? "security.again.about" : "security.about")),
                withPassword("security.start", account::beginEnrolment, this::showCode)));
    }

    /** Asks for the password once more: whoever found an open screen enrols nothing. */
    private <T> Component withPassword(String key, Function<String, T> deed, java.util.function.Consumer<T> next) {
        var password = new PasswordField(getTranslation("password.present"));
        password.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        password.setWidthFull();
        var go = new Button(getTranslation(key), click -> {
            try {
                next.accept(deed.apply(password.getValue()));
            } catch (WrongInput e) {
                password.setErrorMessage(getTranslation(e.key()));
                password.setInvalid(true);
                password.focus();
            }
        });
        go.addThemeVariants(ButtonVariant.PRIMARY);
        var row = new Div(password, go);
        row.addClassNames("rows", "narrow");
        row.getElement().setAttribute("data-enter", "");
        return row;
    }

    private void showCode(Enrolment enrolment) {
        content.removeAll();
        var picture = new Image(Qr.picture(enrolment.address()), getTranslation("security.qr"));
        picture.addClassName("qr");
        var typed = new Code(enrolment.typed());
        typed.addClassName("first-password");
        var code = new TextField(getTranslation("security.code"));
        code.setMaxLength(LONGEST_CODE);
        code.getElement().setAttribute("inputmode", "numeric").setAttribute("autocomplete", "one-time-code");
        var done = new Button(getTranslation("security.confirm"), click -> confirm(enrolment, code));
        done.addThemeVariants(ButtonVariant.PRIMARY);
        var steps = new OrderedList(
                new ListItem(getTranslation("security.step.app")),
                new ListItem(getTranslation("security.step.scan")),
                new ListItem(getTranslation("security.step.code")));
        content.add(block(
                "security.scan", steps, picture, new Paragraph(getTranslation("security.typed")), typed, code, done));
        code.focus();
    }

    private void confirm(Enrolment enrolment, TextField code) {
        try {
            showRecoveryCodes(account.enrol(enrolment, code.getValue()));
        } catch (WrongInput e) {
            code.setErrorMessage(getTranslation(e.key()));
            code.setInvalid(true);
            code.focus();
        }
    }

    private void showRecoveryCodes(List<String> codes) {
        recoveryCodes.shown();
        content.removeAll();
        var list = new UnorderedList();
        list.addClassName("recovery-codes");
        codes.forEach(code -> list.add(new ListItem(new Code(code))));
        var print = new Button(
                getTranslation("security.print"),
                click -> getUI().ifPresent(ui -> ui.getPage().executeJs("window.print()")));
        print.focus();
        var done = new Button(getTranslation("security.done"), click -> finish());
        done.addThemeVariants(ButtonVariant.PRIMARY);
        var deeds = new Div(print, done);
        deeds.addClassName("deeds");
        content.add(block("security.codes", new Paragraph(getTranslation("security.codes.about")), list, deeds));
    }

    /** The roles come with the next sign-in, which asks for a code. */
    private void finish() {
        recoveryCodes.kept();
        if (current.is(Roles.UNENROLLED)) {
            authentication.logout();
        } else {
            begin();
        }
    }

    private Component block(String titleKey, Component... parts) {
        var block = new Div(new H2(getTranslation(titleKey)));
        block.getElement().setAttribute("data-enter", "");
        block.addClassName("block");
        block.add(parts);
        return block;
    }
}
