package vn.haidang.procedure.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Function;
import vn.haidang.procedure.FactsDifference;
import vn.haidang.procedure.ImportPreview;
import vn.haidang.procedure.ImportReport.Outcome;

/** What an import would do, a fold for each kind of record; long lists show their beginning. */
class ImportPreviewBlock extends Composite<Div> {

    private static final int SHOWN = 200;

    ImportPreviewBlock(ImportPreview preview) {
        getContent().addClassName("block");
        add("procedure.import.new", preview.with(Outcome.NEW), this::named);
        add("procedure.import.changed", preview.with(Outcome.CHANGED), this::changed);
        add("procedure.import.unchanged", preview.with(Outcome.UNCHANGED), this::named);
        add("procedure.import.damaged", preview.with(Outcome.DAMAGED), this::damaged);
        add("procedure.import.refused", preview.refused(), this::refused);
        add("procedure.import.missing", preview.missing(), ListItem::new);
    }

    private <T> void add(String key, List<T> items, Function<T, Component> show) {
        var list = new UnorderedList();
        items.stream().limit(SHOWN).map(show).forEach(list::add);
        var fold = new Details(getTranslation(key, items.size()), list);
        fold.setEnabled(!items.isEmpty());
        getContent().add(fold);
    }

    private Component named(ImportPreview.Line line) {
        return new ListItem(line.code() + " " + line.name());
    }

    private Component changed(ImportPreview.Line line) {
        var item = new ListItem(line.code() + " " + line.name());
        var changes = new UnorderedList();
        line.difference().changes().stream().map(this::change).forEach(changes::add);
        item.add(changes);
        return item;
    }

    private ListItem change(FactsDifference.Change change) {
        var before = new Span(change.before());
        before.addClassNames("fact-value", "change-before");
        var after = new Span(change.after());
        after.addClassNames("fact-value", "change-after");
        return new ListItem(new Span(change.part() + ": "), before, new Span(" → "), after);
    }

    private Component damaged(ImportPreview.Line line) {
        return new ListItem(line.code() + " " + line.name() + ": " + String.join("; ", line.findings()));
    }

    private Component refused(ImportPreview.Line line) {
        return new ListItem(getTranslation("procedure.import.place", line.place(), String.valueOf(line.problem())));
    }
}
