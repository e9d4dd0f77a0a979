package vn.haidang.directory.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import org.jspecify.annotations.Nullable;
import vn.haidang.backoffice.Complaints;
import vn.haidang.backoffice.Deeds;
import vn.haidang.pages.Authority;
import vn.haidang.pages.AuthorityProfile;
import vn.haidang.staff.MayAdminister;

/** Whose portal this is. What is empty is shown to citizens as not published. */
@Route("co-quan")
@Menu(title = "menu.authority", order = 89)
@MayAdminister
class AuthorityView extends VerticalLayout implements HasDynamicTitle {

    private final AuthorityProfile profile;
    private final Authority before;
    private final Div fields = new Div();
    private final Complaints form = new Complaints();
    private final TextField name;
    private final TextField shortName;
    private final TextField province;
    private final TextField address;
    private final TextField phone;
    private final TextField email;
    private final TextField responsible;
    private final TextField security;

    AuthorityView(AuthorityProfile profile) {
        this.profile = profile;
        before = profile.current();
        name = line("name", "authority.name", before.name());
        shortName = line("shortName", "authority.short-name", before.shortName());
        province = line("province", "authority.province", before.province());
        address = line("address", "reception.address", before.address());
        phone = line("phone", "authority.phone", before.phone());
        email = line("email", "reception.email", before.email());
        responsible = line("responsible", "authority.responsible", before.responsible());
        security = line("securityContact", "authority.security", before.securityContact());
        name.addClassName("whole-row");
        address.addClassName("whole-row");
        fields.addClassNames("form-fields", "two-columns");
        var save = new Button(
                getTranslation("staff.save"),
                click -> Deeds.attempt(this, "staff.saved", () -> profile.describe(described()), form));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var block = new Div(fields, save);
        block.addClassName("block");
        block.getElement().setAttribute("data-enter", "");
        add(new H1(getPageTitle()), new Paragraph(getTranslation("authority.about")), block);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("menu.authority");
    }

    /** What other screens look after stays as it is by now. */
    private Authority described() {
        return new Authority(
                name.getValue().strip(),
                shortName.getValue().strip(),
                province.getValue().strip(),
                before.codePrefix(),
                before.portalAddress(),
                before.portalHotline(),
                orNull(address),
                orNull(phone),
                orNull(email),
                orNull(responsible),
                profile.current().officeHours(),
                profile.current().receptionSchedule(),
                orNull(security));
    }

    private TextField line(String name, String key, @Nullable String value) {
        var line = new TextField(getTranslation(key));
        line.setMaxLength(Authority.LONGEST);
        line.setValue(value == null ? "" : value);
        fields.add(line);
        return form.about(name, line);
    }

    private static @Nullable String orNull(TextField line) {
        return line.getValue().isBlank() ? null : line.getValue().strip();
    }
}
