package vn.haidang.backoffice;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A short list of named things that an administrator adds to and renames: units, topics, neighbourhoods. */
public class NamedThings extends Composite<Div> {

    private static final int LONGEST = 200;

    private final Supplier<List<Thing>> all;
    private final @Nullable String keyLabel;
    private final @Nullable String aboutLabel;
    private final Consumer<Thing> change;
    private final Div rows = new Div();

    /**
     * @param keyLabel message key of what a new thing is called by for ever; null when that follows from its name
     * @param aboutLabel message key of what else is said about it; null for nothing
     * @param add gets a new thing; refuses with a message key
     * @param change gets a thing with its new name
     */
    public NamedThings(
            String titleKey,
            Supplier<List<Thing>> all,
            @Nullable String keyLabel,
            @Nullable String aboutLabel,
            Consumer<Thing> add,
            Consumer<Thing> change) {
        this.all = all;
        this.keyLabel = keyLabel;
        this.aboutLabel = aboutLabel;
        this.change = change;
        rows.addClassName("rows");
        var more = new Button(getTranslation("unit.add"), click -> ask(new Thing("", "", ""), true, add));
        more.setAriaLabel(getTranslation("unit.add") + ": " + getTranslation(titleKey));
        getContent().addClassNames("block", "rows");
        getContent().add(new H2(getTranslation(titleKey)), rows, more);
        load();
    }

    private void load() {
        rows.removeAll();
        all.get().stream().map(this::row).forEach(rows::add);
    }

    private Component row(Thing thing) {
        var name = new Span(thing.name());
        name.addClassName("row-title");
        var facts = new Span(thing.about());
        facts.addClassName("row-facts");
        var rename = new Button(getTranslation("unit.change"), click -> ask(thing, false, change));
        rename.setAriaLabel(getTranslation("unit.change") + " " + thing.name());
        var row = new Div(new Div(name, facts), rename);
        row.addClassName("row-block");
        return row;
    }

    private void ask(Thing thing, boolean isNew, Consumer<Thing> deed) {
        var dialog = new Dialog();
        dialog.setHeaderTitle(isNew ? getTranslation("unit.add") : thing.name());
        var key = field(keyLabel, thing.key());
        key.setVisible(isNew && keyLabel != null);
        var name = field("unit.name", thing.name());
        var about = field(aboutLabel, thing.about());
        about.setVisible(aboutLabel != null);
        var fields = new Div(key, name, about);
        fields.addClassName("rows");
        dialog.add(fields);
        var save = new Button(getTranslation("staff.save"), click -> {
            var said = new Thing(
                    key.getValue().strip(),
                    name.getValue().strip(),
                    about.getValue().strip());
            if (Deeds.attempt(this, "staff.saved", () -> deed.accept(said))) {
                dialog.close();
                load();
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        dialog.getFooter().add(new Button(getTranslation("reason.cancel"), click -> dialog.close()), save);
        dialog.setWidth("min(32rem, 94vw)");
        dialog.open();
    }

    private TextField field(@Nullable String labelKey, String value) {
        var field = new TextField(labelKey == null ? "" : getTranslation(labelKey));
        field.setMaxLength(LONGEST);
        field.setWidthFull();
        field.setValue(value);
        return field;
    }

    /**
     * @param key by which it is known for ever
     * @param about empty for nothing
     */
    public record Thing(String key, String name, String about) {

        /** @throws IllegalArgumentException with a message key, for a name that says nothing or too much */
        public Thing {
            if (name.length() > LONGEST || about.length() > LONGEST * 2) {
                throw new IllegalArgumentException("unit.name.wrong");
            }
        }
    }
}
