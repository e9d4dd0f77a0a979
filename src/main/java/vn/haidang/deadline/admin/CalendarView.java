package vn.haidang.deadline.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import vn.haidang.backoffice.RowLink;
import vn.haidang.backoffice.RowLink.Tone;
import vn.haidang.deadline.CalendarDay;
import vn.haidang.deadline.DeadlineChanges;
import vn.haidang.deadline.Deadlines;
import vn.haidang.staff.MaySetRules;
import vn.haidang.text.VietnameseDates;

/** The days that are not what their weekday says, year by year; a storm closure is entered here. */
@Route("lich-lam-viec")
@MaySetRules
class CalendarView extends VerticalLayout implements HasDynamicTitle {

    private static final int YEARS = 3;

    private final Deadlines deadlines;
    private final DeadlineChanges changes;
    private final Select<Integer> year = new Select<>();
    private final Div rows = new Div();

    CalendarView(Deadlines deadlines, DeadlineChanges changes, Clock clock) {
        this.deadlines = deadlines;
        this.changes = changes;
        var thisYear = LocalDate.now(clock).getYear();
        year.setLabel(getTranslation("calendar.year"));
        year.setItems(IntStream.range(thisYear, thisYear + YEARS).boxed().toList());
        year.setValue(thisYear);
        year.addValueChangeListener(change -> load());
        rows.addClassName("rows");
        var enter = new Button(
                getTranslation("calendar.enter"),
                click -> new DayDialog(LocalDate.now(clock), deadlines.book().days(), changes, this::load).open());
        enter.addThemeVariants(ButtonVariant.PRIMARY);
        var tools = new Div(year, enter);
        tools.addClassName("tools");
        add(
                new H1(getTranslation("calendar.title")),
                new Paragraph(getTranslation("calendar.about")),
                tools,
                new CalendarWarnings(deadlines),
                rows);
        load();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("calendar.title");
    }

    private void load() {
        rows.removeAll();
        var days = days();
        days.stream().map(this::row).forEach(rows::add);
        if (days.isEmpty()) {
            rows.add(new Paragraph(getTranslation("calendar.nothing")));
        }
    }

    private List<CalendarDay> days() {
        return deadlines.book().days().stream()
                .filter(entry -> entry.day().date().getYear() == year.getValue())
                .toList();
    }

    private Component row(CalendarDay entry) {
        var day = entry.day();
        var title = new Span(VietnameseDates.headline(day.date()) + ": " + day.name());
        title.addClassName("row-title");
        var facts = new Span(day.kind().label() + " · " + entry.source());
        facts.addClassName("row-facts");
        var remove = new Button(
                getTranslation("calendar.remove"), click -> new RemoveDayDialog(entry, changes, this::load).open());
        remove.setAriaLabel(getTranslation("calendar.remove") + " " + VietnameseDates.day(day.date()));
        var row = new Div(
                new Div(title, facts),
                RowLink.badge(
                        getTranslation(entry.isAssumed() ? "deadline.expected" : "deadline.confirmed"),
                        entry.isAssumed() ? Tone.WAITING : Tone.DONE),
                remove);
        row.addClassName("row-block");
        return row;
    }
}
