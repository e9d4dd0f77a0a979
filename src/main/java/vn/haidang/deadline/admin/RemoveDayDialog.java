package vn.haidang.deadline.admin;

import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import vn.haidang.deadline.CalendarDay;
import vn.haidang.deadline.DeadlineChange;
import vn.haidang.deadline.DeadlineChanges;
import vn.haidang.text.VietnameseDates;

/** Takes a day out of the calendar, after the same dry run. */
class RemoveDayDialog extends ChangeDialog {

    private final CalendarDay entry;

    RemoveDayDialog(CalendarDay entry, DeadlineChanges changes, Runnable applied) {
        super("", changes, applied);
        this.entry = entry;
        setHeaderTitle(getTranslation("calendar.remove"));
        ask(new Paragraph(VietnameseDates.headline(entry.day().date()) + ": "
                + entry.day().name()));
    }

    @Override
    Optional<DeadlineChange> change() {
        return Optional.of(new DeadlineChange.RemoveDay(entry.day().date()));
    }
}
