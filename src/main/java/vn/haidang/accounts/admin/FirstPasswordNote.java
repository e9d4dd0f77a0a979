package vn.haidang.accounts.admin;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** A first password, shown once, for the administrator to hand over. */
class FirstPasswordNote extends Composite<Div> {

    /** @param kept what follows when it has been written down */
    FirstPasswordNote(String username, String password, Runnable kept) {
        var shown = new Code(password);
        shown.addClassName("first-password");
        var copy = new Button(
                getTranslation("once.copy"),
                click -> click.getSource()
                        .getElement()
                        .executeJs(
                                "navigator.clipboard?.writeText($0).then(() => { this.textContent = $1; })",
                                password,
                                getTranslation("once.copied")));
        var done = new Button(getTranslation("account.first-password.kept"), click -> kept.run());
        var deeds = new Div(copy, done);
        deeds.addClassName("deeds");
        copy.focus();
        getContent().addClassNames("block", "warning");
        getContent().getElement().setAttribute("role", "status");
        getContent()
                .add(
                        new H2(getTranslation("account.first-password", username)),
                        shown,
                        new Paragraph(getTranslation("account.first-password.about")),
                        deeds);
    }
}
