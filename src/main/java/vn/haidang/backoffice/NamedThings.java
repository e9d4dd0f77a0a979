package vn.haidang.backoffice;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** A short list of named things that an administrator adds to and renames: units, topics, neighbourhoods. */
public class NamedThings extends Composite<Div> {

    private final Kind kind;
    private final Supplier<List<Thing>> all;
    private final Consumer<Thing> change;
    private final Div rows = new Div();

    /**
     * @param heading above the list
     * @param add gets a new thing; refuses with a message key
     * @param change gets a thing with its new name; refuses with a message key
     */
    public NamedThings(
            HtmlContainer heading, Kind kind, Supplier<List<Thing>> all, Consumer<Thing> add, Consumer<Thing> change) {
        this.kind = kind;
        this.all = all;
        this.change = change;
        rows.addClassName("rows");
        var title = getTranslation(kind.word() + ".add");
        var more = new Button(title, click -> ask(title, new Thing("", "", ""), true, add));
        more.setAriaLabel(title + ": " + heading.getText());
        var head = new Div(heading, more);
        head.addClassName("head");
        getContent().addClassNames("block", "rows", "named-things");
        getContent().add(head, rows);
        load("");
    }

    /** @param focused name of the thing whose row the keyboard goes on from; empty for none */
    private void load(String focused) {
        rows.removeAll();
        for (var thing : all.get()) {
            var rename = new Button(getTranslation("unit.change"), click -> ask(thing.name(), thing, false, change));
            rename.setAriaLabel(getTranslation("unit.change") + " " + thing.name());
            rows.add(row(thing, rename));
            if (thing.name().equals(focused)) {
                rename.focus();
            }
        }
        if (rows.getComponentCount() == 0) {
            rows.add(new Span(getTranslation("listing.nothing")));
        }
    }

    private static Component row(Thing thing, Button rename) {
        var name = new Span(thing.name());
        name.addClassName("row-title");
        var facts = new Span(thing.about());
        facts.addClassName("row-facts");
        var row = new Div(new Div(name, facts), rename);
        row.addClassName("row-block");
        return row;
    }

    private void ask(String title, Thing thing, boolean isNew, Consumer<Thing> deed) {
        new ThingDialog(title, kind, thing, isNew, deed, this::load).open();
    }

    /**
     * What things of one kind have.
     *
     * @param word the beginning of their message keys: "unit" for "unit.add", "unit.name", "unit.code", "unit.about"
     * @param longestName in letters
     * @param hasCode whether a new thing is given what it is called by for ever; otherwise that follows from its name
     * @param longestAbout in letters, of what else is said about it; 0 for nothing
     */
    public record Kind(String word, int longestName, boolean hasCode, int longestAbout) {}

    /**
     * @param code by which it is known for ever
     * @param about empty for nothing
     */
    public record Thing(String code, String name, String about) {}
}
