package vn.haidang.deadline;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.haidang.database.Instants;
import vn.haidang.staff.AuditTrail;
import vn.haidang.staff.CurrentStaff;
import vn.haidang.staff.MaySetRules;
import vn.haidang.text.Reason;
import vn.haidang.text.WrongInput;

/** Changing rules and calendar: first what would move, then the change with its reason, in one transaction with all that moves. */
@Service
@Transactional
public class DeadlineChanges {

    private final Deadlines deadlines;
    private final List<OpenDeadlines> open;
    private final JdbcClient sql;
    private final CurrentStaff current;
    private final AuditTrail audit;
    private final Clock clock;

    DeadlineChanges(
            Deadlines deadlines,
            List<OpenDeadlines> open,
            JdbcClient sql,
            CurrentStaff current,
            AuditTrail audit,
            Clock clock) {
        this.deadlines = deadlines;
        this.open = open;
        this.sql = sql;
        this.current = current;
        this.audit = audit;
        this.clock = clock;
    }

    /** Every reading of every rule, those first that running clocks follow. */
    @MaySetRules
    @Transactional(readOnly = true)
    public List<DeadlineRule> rules() {
        var followed =
                open.stream().flatMap(feature -> feature.rules().stream()).collect(Collectors.toSet());
        return deadlines.book().rules().stream()
                .sorted(Comparator.comparing((DeadlineRule rule) -> !followed.contains(rule.id()))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /** A dry run: which open cases move, from when to when: the same that {@link #apply} moves and counts. */
    @MaySetRules
    @Transactional(readOnly = true)
    public List<MovedDeadline> preview(DeadlineChange change) {
        var after = change.appliedTo(deadlines.book());
        return open.stream().flatMap(feature -> feature.moves(after).stream()).toList();
    }

    /**
     * Changes the book, moves every open deadline that follows from it and tells those who wait longer.
     *
     * @return how many moved, as its preview said
     * @throws WrongInput with a message key, when no reason is given
     */
    @MaySetRules
    public int apply(DeadlineChange change, String why) {
        var reason = Reason.required(why);
        switch (change) {
            case DeadlineChange.NewReading reading -> deadlines.put(reading.rule());
            case DeadlineChange.EnterDay day -> deadlines.put(day.entry());
            case DeadlineChange.RemoveDay day -> deadlines.remove(day.date());
        }
        var after = deadlines.book();
        var moved = open.stream().mapToInt(feature -> feature.follow(after)).sum();
        log(change, reason, moved);
        return moved;
    }

    /** Newest first. */
    @MaySetRules
    @Transactional(readOnly = true)
    public List<Entry> log(int count) {
        return sql.sql("select at, actor, what, why, moved from deadline_changes order by id desc limit ?")
                .param(count)
                .query(DataClassRowMapper.newInstance(Entry.class))
                .list();
    }

    private void log(DeadlineChange change, String why, int moved) {
        sql.sql("insert into deadline_changes (at, actor, what, why, moved) values (?, ?, ?, ?, ?)")
                .params(Instants.stored(clock.instant()), current.username(), change.words(), why, moved)
                .update();
        audit.record("deadline.changed", change.words(), why);
    }

    /** @param moved how many open deadlines moved with it */
    public record Entry(Instant at, String actor, String what, String why, int moved) {}
}
