package vn.haidang.deadline.admin;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import vn.haidang.backoffice.Persons;
import vn.haidang.deadline.DeadlineChanges;
import vn.haidang.text.VietnameseDates;

/** A line of the log: what was changed, by whom, why, and how many cases moved with it. */
class ChangeRow extends Div {

    ChangeRow(DeadlineChanges.Entry entry) {
        var what = new Span(entry.what());
        what.addClassName("row-title");
        var facts = new Span("%s · %s · %s · %s"
                .formatted(
                        VietnameseDates.dayAndMinute(entry.at()),
                        Persons.name(entry.actor()),
                        entry.why(),
                        getTranslation("deadline.moved", entry.moved())));
        facts.addClassName("row-facts");
        add(new Div(what, facts));
        addClassName("row-block");
    }
}
