package vn.haidang.operation;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.haidang.database.Instants;

/** What the database tells of the portal's state, within a second or not at all. */
@Component
class Wellbeing {

    private static final Duration PATIENCE = Duration.ofMillis(800);
    private static final Duration BELIEVED_FOR = Duration.ofSeconds(1);

    /** A task that should have begun so long ago. */
    private static final Duration OVERDUE = Duration.ofMinutes(15);

    private final JdbcClient sql;
    private final Clock clock;
    private final Executor reader = task -> Thread.ofVirtual().name("health").start(task);
    private @Nullable Reading last;
    private long readAt;

    Wellbeing(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    synchronized Reading read() {
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
    record Reading(boolean answers, List<String> failing, long unsent) {

        static final Reading NONE = new Reading(false, List.of(), 0);
    }
}
