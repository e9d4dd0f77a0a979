package vn.haidang.staff.admin;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.component.login.LoginOverlay;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Set;

/** Public because the security configuration names it. */
@Route(value = "dang-nhap", autoLayout = false)
@AnonymousAllowed
public class LoginView extends LoginOverlay implements BeforeEnterObserver, HasDynamicTitle {

    /** What leads here after a change of the password. */
    public static final String PASSWORD_CHANGED = "doi-xong";

    /** What leads here when a session has ended; the office shell names it, too. */
    private static final String SESSION_ENDED = "het-phien";

    /** As in the two fields above, which Vaadin makes. */
    private static final String SEND_ON_ENTER = "this.addEventListener('keydown', event => event.key === 'Enter' && "
            + "document.querySelector('vaadin-button[slot=\"submit\"]')?.click())";

    /** Of a recovery code, with blanks. */
    private static final int LONGEST_CODE = 24;

    private final Paragraph why = new Paragraph();

    public LoginView() {
        setAction("dang-nhap");
        setI18n(texts());
        setForgotPasswordButtonVisible(false);
        why.getElement().setAttribute("role", "status");
        why.setVisible(false);
        getCustomFormArea().add(codeField(), why);
        setOpened(true);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getLocation().getQueryParameters();
        say(parameters.getParameters().keySet());
        var error = parameters.getSingleParameter("error");
        if (error.filter("wait"::equals).isPresent()) {
            showErrorMessage(getTranslation("login.wait.title"), getTranslation("login.wait.message"));
        } else {
            setError(error.isPresent());
        }
    }

    private void say(Set<String> reasons) {
        var key = reasons.contains(PASSWORD_CHANGED)
                ? "login.password-changed"
                : reasons.contains(SESSION_ENDED) ? "login.session-ended" : "";
        why.setVisible(!key.isEmpty());
        why.setText(key.isEmpty() ? "" : getTranslation(key));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("login.title");
    }

    /** Empty for accounts that have not enrolled an authenticator app. */
    private TextField codeField() {
        var code = new TextField(getTranslation("login.code"));
        code.setHelperText(getTranslation("login.code.help"));
        code.getElement().setAttribute("name", "ma-xac-thuc");
        code.getElement().setAttribute("autocomplete", "one-time-code");
        code.setMaxLength(LONGEST_CODE);
        code.getElement().executeJs(SEND_ON_ENTER);
        code.setWidthFull();
        return code;
    }

    private LoginI18n texts() {
        var texts = LoginI18n.createDefault();
        var header = new LoginI18n.Header();
        header.setTitle(getTranslation("login.portal"));
        header.setDescription(getTranslation("login.description"));
        texts.setHeader(header);
        texts.getForm().setTitle(getTranslation("login.title"));
        texts.getForm().setUsername(getTranslation("login.username"));
        texts.getForm().setPassword(getTranslation("login.password"));
        texts.getForm().setSubmit(getTranslation("login.submit"));
        texts.getErrorMessage().setTitle(getTranslation("login.error.title"));
        texts.getErrorMessage().setMessage(getTranslation("login.error.message"));
        texts.getErrorMessage().setUsername(getTranslation("login.username.required"));
        texts.getErrorMessage().setPassword(getTranslation("login.password.required"));
        return texts;
    }
}
