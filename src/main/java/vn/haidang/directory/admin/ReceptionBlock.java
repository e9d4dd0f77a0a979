package vn.haidang.directory.admin;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.haidang.backoffice.Complaints;
import vn.haidang.backoffice.Deeds;
import vn.haidang.pages.Authority;
import vn.haidang.pages.AuthorityProfile;

/** Office hours, the reception of citizens, e-mail and address; what is empty is shown as not published. */
class ReceptionBlock extends Composite<Div> {

    private final Complaints form = new Complaints();

    ReceptionBlock(AuthorityProfile profile) {
        var authority = profile.current();
        var hours = line("officeHours", "reception.hours", authority.officeHours());
        var reception = line("receptionSchedule", "reception.schedule", authority.receptionSchedule());
        var email = line("email", "reception.email", authority.email());
        var address = line("address", "reception.address", authority.address());
        var save = new Button(
                getTranslation("hotline.save"),
                click -> Deeds.attempt(
                        this,
                        "reception.saved",
                        () -> profile.receive(
                                hours.getValue(), reception.getValue(), email.getValue(), address.getValue()),
                        form));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getContent().addClassNames("block", "rows");
        getContent().getElement().setAttribute("data-enter", "");
        getContent().add(new H2(getTranslation("reception.title")), hours, reception, email, address, save);
    }

    private TextField line(String name, String key, @Nullable String value) {
        var line = new TextField(getTranslation(key));
        line.setMaxLength(Authority.LONGEST);
        line.setWidthFull();
        line.setValue(Objects.requireNonNullElse(value, ""));
        return form.about(name, line);
    }
}
