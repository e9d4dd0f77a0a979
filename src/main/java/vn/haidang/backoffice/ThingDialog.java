package vn.haidang.backoffice;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import vn.haidang.backoffice.NamedThings.Kind;
import vn.haidang.backoffice.NamedThings.Thing;

/** Asks what one of the {@link NamedThings} is called; what is wrong stands beside its field. */
class ThingDialog extends Dialog {

    private static final int LONGEST_CODE = 12;

    private final Complaints form = new Complaints();
    private final TextField code;
    private final TextField name;
    private final TextField about;

    /** @param saved gets the name that has been kept */
    ThingDialog(String title, Kind kind, Thing thing, boolean isNew, Consumer<Thing> deed, Consumer<String> saved) {
        code = field("code", kind.word() + ".code", thing.code(), LONGEST_CODE, isNew && kind.hasCode());
        name = field("name", kind.word() + ".name", thing.name(), kind.longestName(), true);
        about = field("about", kind.word() + ".about", thing.about(), kind.longestAbout(), kind.longestAbout() > 0);
        setHeaderTitle(title);
        var fields = new Div(code, name, about);
        fields.addClassName("rows");
        add(fields);
        var save = new Button(getTranslation("staff.save"), click -> save(deed, saved));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("reason.cancel"), click -> close()), save);
        setWidth("min(32rem, 94vw)");
    }

    private TextField field(String fieldName, String labelKey, String value, int longest, boolean isAsked) {
        var field = new TextField(isAsked ? getTranslation(labelKey) : "");
        field.setVisible(isAsked);
        field.setMaxLength(Math.max(1, longest));
        field.setWidthFull();
        field.setValue(value);
        return form.about(fieldName, field);
    }

    private void save(Consumer<Thing> deed, Consumer<String> saved) {
        var said = new Thing(code.getValue(), name.getValue(), about.getValue());
        if (Deeds.attempt(this, "staff.saved", () -> deed.accept(said), form)) {
            close();
            saved.accept(said.name());
        }
    }
}
