package vn.haidang.audit.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import vn.haidang.audit.TracedDeed;
import vn.haidang.backoffice.Persons;
import vn.haidang.text.VietnameseDates;

/** Lines of the trail; a table on a desk, a card for each on a phone. */
public class DeedTable extends Composite<Div> {

    private final NativeTable table = new NativeTable();
    private final boolean namesThings;

    /** @param namesThings whether each line says which thing it is about */
    public DeedTable(boolean namesThings) {
        this.namesThings = namesThings;
        getContent().setWidthFull();
        table.addClassName("grid");
        var head = new NativeTableRow();
        for (var column : namesThings
                ? List.of("at", "actor", "deed", "thing", "origin")
                : List.of("at", "actor", "deed", "origin")) {
            var cell = new NativeTableHeaderCell(getTranslation("audit.column." + column));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        table.getHead().add(head);
        getContent().add(table);
    }

    public void add(List<TracedDeed> deeds) {
        deeds.forEach(deed -> table.getBody().add(row(deed)));
    }

    public void clear() {
        table.getBody().removeAll();
    }

    private NativeTableRow row(TracedDeed deed) {
        var row = new NativeTableRow();
        cell(row, "at", new Span(VietnameseDates.dayAndMinute(deed.at())));
        cell(row, "actor", new Span(actor(deed)));
        var what = new NativeTableHeaderCell();
        what.getElement().setAttribute("scope", "row");
        what.add(what(deed));
        row.add(what);
        if (namesThings) {
            cell(row, "thing", thing(deed));
        }
        cell(row, "origin", new Span(deed.origin().isEmpty() ? getTranslation("audit.inside") : deed.origin()));
        return row;
    }

    private void cell(NativeTableRow row, String column, Component content) {
        var cell = row.addDataCell();
        cell.getElement().setAttribute("data-name", getTranslation("audit.column." + column));
        cell.add(content);
    }

    private String actor(TracedDeed deed) {
        if (deed.actor().equals("-")) {
            return getTranslation("audit.nobody");
        }
        var name = Persons.name(deed.actor());
        return name.equals(deed.actor()) && deed.origin().isEmpty() ? getTranslation("audit.portal", name) : name;
    }

    private Component what(TracedDeed deed) {
        var words = new Div(new Span(getTranslation(deed.key())));
        if (!deed.detail().isEmpty()) {
            var detail = new Span(deed.detail());
            detail.addClassName("row-facts");
            words.add(detail);
        }
        return words;
    }

    private Component thing(TracedDeed deed) {
        var path = deed.path();
        return path == null ? new Span(deed.label()) : new Anchor("/quan-tri/" + path, deed.label());
    }
}
