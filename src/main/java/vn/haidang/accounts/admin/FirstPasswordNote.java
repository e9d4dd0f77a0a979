package vn.haidang.accounts.admin;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** A first password, shown once, for the administrator to hand over. */
class FirstPasswordNote extends Composite<Div> {

    FirstPasswordNote(String username, String password) {
        var shown = new Code(password);
        shown.addClassName("first-password");
        getContent().addClassNames("block", "warning");
        getContent().getElement().setAttribute("role", "status");
        getContent()
                .add(
                        new H2(getTranslation("account.first-password", username)),
                        shown,
                        new Paragraph(getTranslation("account.first-password.about")));
    }
}
