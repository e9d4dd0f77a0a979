package vn.haidang.operation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.haidang.backup.Backups;
import vn.haidang.database.Instants;
import vn.haidang.database.SlowStatements;
import vn.haidang.operation.Finding.State;
import vn.haidang.search.SearchIndex;
import vn.haidang.staff.AuditTrail;
import vn.haidang.text.VietnameseDates;

/** How the portal is; what the database has to say to that, within a second or not at all. */
@Component
class Wellbeing {

    private static final Duration PATIENCE = Duration.ofMillis(800);
    private static final Duration BELIEVED_FOR = Duration.ofSeconds(1);

    /** A task that should have begun so long ago. */
    private static final Duration OVERDUE = Duration.ofMinutes(15);

    private final JdbcClient sql;
    private final SlowStatements slow;
    private final SearchIndex search;
    private final Backups backups;
    private final AuditTrail trail;
    private final Clock clock;
    private final Executor reader = task -> Thread.ofVirtual().name("health").start(task);
    private @Nullable Reading last;
    private long readAt;

    Wellbeing(JdbcClient sql, SlowStatements slow, SearchIndex search, Backups backups, AuditTrail trail, Clock clock) {
        this.sql = sql;
        this.slow = slow;
        this.search = search;
        this.backups = backups;
        this.trail = trail;
        this.clock = clock;
    }

    List<Finding> findings() {
        var reading = read();
        return List.of(
                new Finding("database", reading.answers() ? State.WELL : State.DOWN, ""),
                new Finding("statements", wellIf(slow.lately() == 0), count(slow.lately())),
                new Finding("index", wellIf(search.isWhole()), ""),
                new Finding("tasks", wellIf(reading.failing().isEmpty()), String.join(", ", reading.failing())),
                new Finding("messages", wellIf(reading.unsent() == 0), count(reading.unsent())),
                new Finding("backup", wellIf(!backups.isOld()), day(backups.last())),
                new Finding("restore", wellIf(backups.lastRestored().isPresent()), day(backups.lastRestored())),
                new Finding("trail", wellIf(trail.lost() == 0), count(trail.lost())));
    }

    private static State wellIf(boolean isWell) {
        return isWell ? State.WELL : State.WARNING;
    }

    private static String count(long number) {
        return number == 0 ? "" : Long.toString(number);
    }

    private static String day(Optional<Instant> moment) {
        return moment.map(VietnameseDates::dayAndMinute).orElse("");
    }

    private synchronized Reading read() {
        var known = last;
        if (known != null && System.nanoTime() - readAt < BELIEVED_FOR.toNanos()) {
            return known;
        }
        var reading = fresh();
        last = reading;
        readAt = System.nanoTime();
        return reading;
    }

    private Reading fresh() {
        try {
            return CompletableFuture.supplyAsync(this::ask, reader).get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Reading.NONE;
        } catch (ExecutionException | TimeoutException away) {
            return Reading.NONE;
        }
    }

    private Reading ask() {
        var failing = sql.sql("""
                        select task_name from scheduled_tasks
                        where consecutive_failures > 0 or picked = 0 and execution_time < ? order by task_name
                        """)
                .param(Instants.stored(clock.instant().minus(OVERDUE)))
                .query((row, number) -> row.getString("task_name"))
                .list();
        var unsent = sql.sql("select count(*) from outgoing_messages where next_try_at is null")
                .query(Long.class)
                .single();
        return new Reading(true, failing, unsent);
    }

    /**
     * @param answers whether the database said anything
     * @param failing names of the tasks that failed the last time, or that should have begun long ago
     * @param unsent messages that were tried as often as they are
     */
    private record Reading(boolean answers, List<String> failing, long unsent) {

        static final Reading NONE = new Reading(false, List.of(), 0);
    }
}
