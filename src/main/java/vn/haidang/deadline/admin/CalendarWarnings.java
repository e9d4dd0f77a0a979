package vn.haidang.deadline.admin;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import vn.haidang.deadline.DeadlineBook;
import vn.haidang.deadline.Deadlines;

/** Which calendars are missing or only assumed, and what that means. */
class CalendarWarnings extends Composite<Div> {

    CalendarWarnings(Deadlines deadlines) {
        getContent().addClassName("rows");
        var book = deadlines.book();
        deadlines.uncertainYears().forEach(year -> getContent().add(warning(book, year)));
    }

    private Paragraph warning(DeadlineBook book, int year) {
        var warning = new Paragraph(
                book.years().contains(year)
                        ? getTranslation(
                                "calendar.assumed",
                                String.valueOf(year),
                                book.assumedIn(year).size())
                        : getTranslation("calendar.missing", String.valueOf(year)));
        warning.addClassNames("block", "warning");
        return warning;
    }
}
