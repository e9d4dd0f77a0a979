package vn.haidang.news.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.util.function.Predicate;
import vn.haidang.news.CalendarEntry;
import vn.haidang.text.VietnameseDates;

/** One piece of the calendar: the way to it, and another time for what waits for its time. */
class EntryDialog extends Dialog {

    /** @param moved gets the new time; false when it was not taken */
    EntryDialog(CalendarEntry entry, boolean mayMove, Predicate<Instant> moved) {
        setHeaderTitle(entry.article().title());
        var status = entry.article().publication().status();
        var facts = "%s, %s".formatted(getTranslation(status.key()), VietnameseDates.dayAndMinute(entry.at()));
        var content = new Div(
                new Paragraph(facts),
                new Anchor("/quan-tri/bai-viet/" + entry.article().id(), getTranslation("agenda.open")));
        content.addClassName("rows");
        add(content);
        getFooter().add(new Button(getTranslation("reason.cancel"), click -> close()));
        if (mayMove) {
            getFooter().add(new Button(getTranslation("agenda.move"), click -> {
                close();
                new ScheduleDialog("agenda.move", entry.at(), moved).open();
            }));
        }
        setWidth("min(32rem, 94vw)");
    }
}
