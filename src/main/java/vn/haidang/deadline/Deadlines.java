package vn.haidang.deadline;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.haidang.calendar.DueDate;
import vn.haidang.calendar.SpecialDay;
import vn.haidang.calendar.Term;
import vn.haidang.calendar.WorkingCalendar;
import vn.haidang.pages.PublicChange;
import vn.haidang.staff.Roles;

/** The rules and the calendar; no number of days stands in code. */
@Service
@Transactional
public class Deadlines {

    private final JdbcClient sql;
    private final ApplicationEventPublisher events;

    Deadlines(JdbcClient sql, ApplicationEventPublisher events) {
        this.sql = sql;
        this.events = events;
    }

    @PermitAll
    @Transactional(readOnly = true)
    public WorkingCalendar calendar() {
        return WorkingCalendar.of(sql.sql("select date, name, kind from special_days")
                .query(Deadlines::specialDay)
                .list());
    }

    /** @throws IllegalArgumentException when no such rule has been loaded */
    @PermitAll
    @Transactional(readOnly = true)
    public DeadlineRule rule(String id) {
        return sql.sql("select * from deadline_rules where id = ?")
                .param(id)
                .query(DeadlineRule.class)
                .optional()
                .orElseThrow(() -> new IllegalArgumentException("No deadline rule " + id));
    }

    @PermitAll
    @Transactional(readOnly = true)
    public DueDate due(String ruleId, LocalDate start) {
        return calendar().due(start, rule(ruleId).term());
    }

    @PermitAll
    @Transactional(readOnly = true)
    public DueDate due(Term term, LocalDate start) {
        return calendar().due(start, term);
    }

    /** The end of the last year whose days off have been entered; empty for an empty calendar. */
    @PermitAll
    @Transactional(readOnly = true)
    public Optional<LocalDate> knownUntil() {
        return sql.sql("select max(date) from special_days where kind <> 'SWAP_WORK'")
                .query((row, number) -> Optional.ofNullable(row.getObject(1, LocalDate.class)))
                .single()
                .map(day -> day.with(TemporalAdjusters.lastDayOfYear()));
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

    /** Adds a rule or a newer reading of it. */
    @RolesAllowed({Roles.ADMIN, Roles.SYSTEM})
    public void put(DeadlineRule rule) {
        sql.sql("""
                        replace into deadline_rules (id, name, count, unit, start, source, standing, `use`, note,
                            confirmed_by, confirmed_on)
                        values (:id, :name, :count, :unit, :start, :source, :standing, :use, :note,
                            :confirmedBy, :confirmedOn)
                        """).paramSource(rule).update();
        events.publishEvent(new PublicChange("deadline-rule", rule.id()));
    }

    /** @param standing official, indirect or assumed, as its source lets know */
    @RolesAllowed({Roles.ADMIN, Roles.SYSTEM})
    public void put(SpecialDay day, String standing, String source) {
        sql.sql("replace into special_days (date, name, kind, standing, source) values (?, ?, ?, ?, ?)")
                .params(day.date(), day.name(), day.kind().name(), standing, source)
                .update();
        events.publishEvent(new PublicChange("special-day", day.date().toString()));
    }

    private static SpecialDay specialDay(ResultSet row, int number) throws SQLException {
        return new SpecialDay(
                row.getObject("date", LocalDate.class),
                row.getString("name"),
                SpecialDay.Kind.valueOf(row.getString("kind")));
    }
}
