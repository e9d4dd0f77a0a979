package vn.haidang.news.admin;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import vn.haidang.news.Newsroom;
import vn.haidang.news.UnitFreshness;
import vn.haidang.text.VietnameseDates;

/** Each unit with the day of its last piece and how many there were in each quarter. */
class FreshnessTable extends Composite<Div> {

    FreshnessTable(List<UnitFreshness> units) {
        var table = new NativeTable();
        table.addClassName("figures");
        var head = table.getHead().addRow();
        head(head, getTranslation("board.unit"));
        head(head, getTranslation("board.last"));
        for (var ago = Newsroom.QUARTERS - 1; ago >= 0; ago--) {
            head(head, ago == 0 ? getTranslation("board.quarter") : getTranslation("board.quarters-ago", ago));
        }
        units.forEach(unit -> show(table.getBody().addRow(), unit));
        getContent().addClassName("scroll");
        getContent().getElement().setAttribute("tabindex", "0").setAttribute("role", "group");
        getContent().getElement().setAttribute("aria-label", getTranslation("board.freshness"));
        getContent().add(table);
    }

    private static void head(NativeTableRow row, String text) {
        var cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", "col");
        row.add(cell);
    }

    private void show(NativeTableRow row, UnitFreshness unit) {
        var name = new NativeTableHeaderCell(unit.name());
        name.getElement().setAttribute("scope", "row");
        row.add(name);
        row.addDataCell()
                .setText(unit.last() == null ? getTranslation("board.never") : VietnameseDates.day(unit.last()));
        unit.perQuarter().forEach(pieces -> row.addDataCell().setText(pieces.toString()));
    }
}
