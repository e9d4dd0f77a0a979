package vn.haidang.deadline;

import jakarta.annotation.security.PermitAll;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.haidang.calendar.DueDate;
import vn.haidang.calendar.SpecialDay;
import vn.haidang.calendar.Term;
import vn.haidang.calendar.WorkingCalendar;
import vn.haidang.calendar.WorkingHours;
import vn.haidang.pages.Memo;
import vn.haidang.pages.PublicChange;
import vn.haidang.pages.Remembered;
import vn.haidang.staff.MayAdminister;
import vn.haidang.staff.MaySetRules;

/** The rules and the calendar; no number of days stands in code. {@link DeadlineChanges} changes them. */
@Service
@Transactional
public class Deadlines implements Remembered {

    private final JdbcClient sql;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final Memo<DeadlineBook> remembered = new Memo<>(this::read);

    Deadlines(JdbcClient sql, ApplicationEventPublisher events, Clock clock) {
        this.sql = sql;
        this.events = events;
        this.clock = clock;
    }

    /** All of it, as it is now; answered from memory unless the running transaction changes it. */
    @PermitAll
    @Transactional(propagation = Propagation.SUPPORTS)
    public DeadlineBook book() {
        return TransactionSynchronizationManager.hasResource(this) ? read() : remembered.get();
    }

    @Override
    @PermitAll
    public void forget() {
        remembered.forget();
    }

    private DeadlineBook read() {
        return new DeadlineBook(
                sql.sql("select * from deadline_rules")
                        .query(DataClassRowMapper.newInstance(DeadlineRule.class))
                        .list(),
                sql.sql("select date, name, kind, standing, source from special_days order by date")
                        .query(Deadlines::calendarDay)
                        .list());
    }

    @PermitAll
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public WorkingCalendar calendar() {
        return book().calendar();
    }

    /**
     * The reading that holds today.
     *
     * @throws IllegalArgumentException when no such rule has been loaded
     */
    @PermitAll
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public DeadlineRule rule(String id) {
        return book().rule(id, LocalDate.now(clock));
    }

    @PermitAll
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public DueDate due(String ruleId, LocalDate start) {
        return calendar().due(start, rule(ruleId).term());
    }

    @PermitAll
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public DueDate due(Term term, LocalDate start) {
        return calendar().due(start, term);
    }

    /** Named days off from {@code from} to {@code to}, for notices. */
    @PermitAll
    @Transactional(readOnly = true)
    public List<SpecialDay> daysOff(LocalDate from, LocalDate to) {
        return sql.sql("""
                        select date, name, kind from special_days
                        where date between ? and ? and kind <> 'SWAP_WORK' order by date
                        """).params(from, to).query(Deadlines::specialDay).list();
    }

    /** When the office works on a working day; empty while nobody has said so. */
    @PermitAll
    @Transactional(readOnly = true)
    public Optional<WorkingHours> workingHours() {
        return sql.sql("select opens, break_from, break_to, closes from working_hours")
                .query((row, number) -> new WorkingHours(
                        row.getObject("opens", LocalTime.class),
                        row.getObject("break_from", LocalTime.class),
                        row.getObject("break_to", LocalTime.class),
                        row.getObject("closes", LocalTime.class)))
                .optional();
    }

    /**
     * Years of which the portal warns today: this one while it has assumed days, and from October on the next one when it
     * is missing or assumed.
     */
    @PermitAll
    @Transactional(readOnly = true)
    public List<Integer> uncertainYears() {
        var today = LocalDate.now(clock);
        var book = book();
        var isLate = today.getMonth().compareTo(Month.OCTOBER) >= 0;
        return Stream.of(today.getYear(), today.getYear() + 1)
                .filter(year -> year == today.getYear() || isLate)
                .filter(year ->
                        !book.years().contains(year) || !book.assumedIn(year).isEmpty())
                .toList();
    }

    @MayAdminister
    public void describe(WorkingHours hours) {
        sql.sql("replace into working_hours (id, opens, break_from, break_to, closes) values (1, ?, ?, ?, ?)")
                .params(hours.opens(), hours.breakFrom(), hours.breakTo(), hours.closes())
                .update();
    }

    /** Adds a rule or a newer reading of it. What is open does not follow: see {@link DeadlineChanges}. */
    @MaySetRules
    public void put(DeadlineRule rule) {
        sql.sql("""
                        replace into deadline_rules (id, valid_from, name, count, unit, start, source, standing, `use`,
                            note, confirmed_by, confirmed_on)
                        values (:id, :validFrom, :name, :count, :unit, :start, :source, :standing, :use, :note,
                            :confirmedBy, :confirmedOn)
                        """).paramSource(rule).update();
        changed("deadline-rule", rule.id());
    }

    /** Enters a day. What is open does not follow: see {@link DeadlineChanges}. */
    @MaySetRules
    public void put(CalendarDay entry) {
        var day = entry.day();
        sql.sql("replace into special_days (date, name, kind, standing, source) values (?, ?, ?, ?, ?)")
                .params(day.date(), day.name(), day.kind().name(), entry.standing(), entry.source())
                .update();
        changed("special-day", day.date().toString());
    }

    @MaySetRules
    void remove(LocalDate date) {
        sql.sql("delete from special_days where date = ?").param(date).update();
        changed("special-day", date.toString());
    }

    /** Until the end of this transaction it alone reads what it has changed. */
    private void changed(String kind, String id) {
        if (!TransactionSynchronizationManager.hasResource(this)) {
            TransactionSynchronizationManager.bindResource(this, kind);
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCompletion(int status) {
                    TransactionSynchronizationManager.unbindResourceIfPossible(Deadlines.this);
                    forget();
                }
            });
        }
        events.publishEvent(new PublicChange(kind, id));
    }

    private static CalendarDay calendarDay(ResultSet row, int number) throws SQLException {
        return new CalendarDay(specialDay(row, number), row.getString("standing"), row.getString("source"));
    }

    private static SpecialDay specialDay(ResultSet row, int number) throws SQLException {
        return new SpecialDay(
                row.getObject("date", LocalDate.class),
                row.getString("name"),
                SpecialDay.Kind.valueOf(row.getString("kind")));
    }
}
