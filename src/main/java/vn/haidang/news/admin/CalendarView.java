package vn.haidang.news.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.haidang.backoffice.Deeds;
import vn.haidang.backoffice.RowLink;
import vn.haidang.news.CalendarEntry;
import vn.haidang.news.Newsroom;
import vn.haidang.publication.EditorialDesk;
import vn.haidang.publication.PublicationStatus;
import vn.haidang.staff.CurrentStaff;
import vn.haidang.staff.MayFollowContent;
import vn.haidang.staff.Roles;
import vn.haidang.text.VietnameseDates;

/** What went out and what will, by month or week; what waits for its time is dragged to another day, or tapped. */
@Route("lich-bien-tap")
@Menu(title = "menu.editorial-calendar", order = 9)
@MayFollowContent
class CalendarView extends VerticalLayout implements HasDynamicTitle {

    private static final int WEEK = 7;

    private final Newsroom newsroom;
    private final EditorialDesk desk;
    private final CurrentStaff current;
    private final LocalDate today;
    private final H2 heading = new H2();
    private final Div days = new Div();
    private final Button span = new Button("", click -> turn());
    private boolean isWeek;
    private LocalDate shown;

    CalendarView(Newsroom newsroom, EditorialDesk desk, CurrentStaff current, Clock clock) {
        this.newsroom = newsroom;
        this.desk = desk;
        this.current = current;
        today = VietnameseDates.dateOf(clock.instant());
        shown = today;
        days.addClassName("calendar");
        add(new H1(getTranslation("menu.editorial-calendar")), tools(), heading, days);
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("menu.editorial-calendar");
    }

    private Div tools() {
        var tools = new Div(
                new Button(getTranslation("agenda.before"), click -> go(-1)),
                new Button(getTranslation("agenda.today"), click -> go(0)),
                new Button(getTranslation("agenda.after"), click -> go(1)),
                span);
        tools.addClassName("tools");
        return tools;
    }

    private void go(int steps) {
        shown = steps == 0 ? today : isWeek ? shown.plusWeeks(steps) : shown.plusMonths(steps);
        show();
    }

    private void turn() {
        isWeek = !isWeek;
        show();
    }

    private LocalDate first() {
        return (isWeek ? shown : shown.withDayOfMonth(1)).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private LocalDate end() {
        return isWeek
                ? first().plusDays(WEEK)
                : shown.with(TemporalAdjusters.lastDayOfMonth())
                        .with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY))
                        .plusDays(1);
    }

    private void show() {
        span.setText(getTranslation(isWeek ? "agenda.month" : "agenda.week"));
        heading.setText(
                isWeek
                        ? getTranslation("agenda.week-of", VietnameseDates.day(first()))
                        : getTranslation("agenda.month-of", shown.getMonthValue(), String.valueOf(shown.getYear())));
        var entries = newsroom.calendar(first(), end()).stream().collect(Collectors.groupingBy(CalendarEntry::day));
        days.removeAll();
        first().datesUntil(end()).forEach(day -> days.add(day(day, entries)));
    }

    private Div day(LocalDate day, Map<LocalDate, List<CalendarEntry>> entries) {
        var name =
                new Span("%s %d/%d".formatted(VietnameseDates.weekday(day), day.getDayOfMonth(), day.getMonthValue()));
        name.addClassName("calendar-name");
        var box = new Div(name);
        box.addClassName("calendar-day");
        box.setClassName("is-today", day.equals(today));
        if (day.equals(today)) {
            box.getElement().executeJs("setTimeout(() => this.scrollIntoView({ block: 'nearest' }), 150)");
        }
        box.setClassName("is-empty", !entries.containsKey(day));
        box.setClassName("is-outside", !isWeek && day.getMonthValue() != shown.getMonthValue());
        entries.getOrDefault(day, List.of()).forEach(entry -> box.add(entry(entry)));
        DropTarget.create(box)
                .addDropListener(drop -> drop.getDragData()
                        .filter(CalendarEntry.class::isInstance)
                        .map(CalendarEntry.class::cast)
                        .ifPresent(entry -> move(entry, day)));
        return box;
    }

    private Button entry(CalendarEntry entry) {
        var words = new Span("%s %s"
                .formatted(VietnameseDates.minute(entry.at()), entry.article().title()));
        var publication = entry.article().publication();
        var chip = new Button(
                new Div(words, RowLink.badge(getTranslation(publication.key()), ArticleListView.tone(publication))),
                click -> new EntryDialog(entry, mayMove(entry), due -> moved(entry, due)).open());
        chip.addClassName("calendar-entry");
        chip.addThemeVariants(ButtonVariant.TERTIARY);
        if (mayMove(entry)) {
            DragSource.create(chip).setDragData(entry);
        }
        return chip;
    }

    private boolean mayMove(CalendarEntry entry) {
        return current.is(Roles.APPROVER) && entry.article().publication().status() == PublicationStatus.SCHEDULED;
    }

    /** To another day, at the same time of day. */
    private void move(CalendarEntry entry, LocalDate day) {
        var time = entry.at().atZone(VietnameseDates.ZONE).toLocalTime();
        moved(entry, day.atTime(time).atZone(VietnameseDates.ZONE).toInstant());
    }

    /** When somebody else was faster, the calendar shows what they did. */
    private boolean moved(CalendarEntry entry, Instant due) {
        var seen = entry.article().seen();
        var isDone = Deeds.attempt(this, "agenda.moved", () -> desk.reschedule(seen, due));
        show();
        return isDone;
    }
}
