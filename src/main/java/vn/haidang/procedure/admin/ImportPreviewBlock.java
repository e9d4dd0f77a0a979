package vn.haidang.procedure.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import vn.haidang.backoffice.Deeds;
import vn.haidang.backoffice.ReasonDialog;
import vn.haidang.backoffice.RowLink;
import vn.haidang.backoffice.RowLink.Tone;
import vn.haidang.procedure.ImportPreview;
import vn.haidang.procedure.ImportReport.Outcome;
import vn.haidang.procedure.ProcedureImports;
import vn.haidang.procedure.ProcedureSummary;
import vn.haidang.procedure.Procedures;

/** What an import would do, a fold for each kind of record; long lists show their beginning. */
class ImportPreviewBlock extends Composite<Div> {

    private static final int SHOWN = 200;

    private final ProcedureImports imports;
    private final Procedures procedures;
    private final String source;
    private final boolean mayDecide;

    /**
     * @param source name of the file
     * @param mayDecide whether records can be published and abolished one by one from here
     */
    ImportPreviewBlock(
            ImportPreview preview, String source, ProcedureImports imports, Procedures procedures, boolean mayDecide) {
        this.imports = imports;
        this.procedures = procedures;
        this.source = source;
        this.mayDecide = mayDecide;
        getContent().addClassName("block");
        add("procedure.import.new", preview.with(Outcome.NEW), this::named);
        add("procedure.import.changed", preview.with(Outcome.CHANGED), this::changed);
        add("procedure.import.unchanged", preview.with(Outcome.UNCHANGED), this::unchanged);
        add("procedure.import.damaged", preview.with(Outcome.DAMAGED), this::damaged);
        add("procedure.import.refused", preview.refused(), this::refused);
        add("procedure.import.missing", preview.missing(), this::missing);
    }

    private <T> void add(String key, List<T> items, Function<T, Component> show) {
        var list = new UnorderedList();
        items.stream().limit(SHOWN).map(show).forEach(list::add);
        if (items.size() > SHOWN) {
            list.add(new ListItem(getTranslation("procedure.import.more", items.size() - SHOWN)));
        }
        var fold = new Details(getTranslation(key, items.size()), list);
        fold.setEnabled(!items.isEmpty());
        getContent().add(fold);
    }

    private ListItem unchanged(ImportPreview.Line line) {
        return new ListItem(line.code() + " " + line.name());
    }

    private ListItem named(ImportPreview.Line line) {
        var item = new ListItem(new Span(line.code() + " " + line.name()));
        if (mayDecide) {
            item.add(decision("procedure.publish", item, done -> ask(line, done)));
        }
        return item;
    }

    private ListItem missing(ProcedureSummary procedure) {
        var item = new ListItem(new Span(procedure.code() + " " + procedure.name()));
        if (mayDecide) {
            item.add(decision("procedure.abolish", item, done -> abolish(procedure, done)));
        }
        return item;
    }

    private void ask(ImportPreview.Line line, Runnable done) {
        new ReasonDialog("procedure.publish", "procedure.publish", reason -> {
                    var published = Deeds.attempt(
                            this, "procedure.published.done", () -> imports.publish(line.known(), source, reason));
                    if (published) {
                        done.run();
                    }
                    return published;
                })
                .open();
    }

    private void abolish(ProcedureSummary procedure, Runnable done) {
        new AbolishDialog(procedures, procedure.code(), done).open();
    }

    /** A button that goes when its record has been decided on. */
    private Button decision(String key, ListItem item, Consumer<Runnable> decide) {
        var button = new Button(getTranslation(key));
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.addClickListener(click -> decide.accept(() -> {
            item.remove(button);
            item.add(RowLink.badge(getTranslation("procedure.import.decided"), Tone.DONE));
        }));
        return button;
    }

    private Component changed(ImportPreview.Line line) {
        var item = named(line);
        item.add(new ChangeList(line.difference()));
        return item;
    }

    private Component damaged(ImportPreview.Line line) {
        return new ListItem(line.code() + " " + line.name() + ": " + String.join("; ", line.findings()));
    }

    private Component refused(ImportPreview.Line line) {
        return new ListItem(getTranslation("procedure.import.place", line.place(), String.valueOf(line.problem())));
    }
}
