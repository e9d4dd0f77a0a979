package vn.haidang.database;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.transaction.CannotCreateTransactionException;

/**
 * The database cannot be reached, or its disk is full, just now: what is remembered goes on, and nobody waits for it again
 * and again.
 */
public final class DatabaseAway {

    /** Error numbers of MariaDB: disk full, error on write, table full. */
    private static final Set<Integer> WITHOUT_ROOM = Set.of(1021, 1026, 1114);

    private static final Duration RECENTLY = Duration.ofSeconds(5);
    private static final AtomicLong lastSeen = new AtomicLong();

    private DatabaseAway() {}

    /** Whether something failed for this reason. */
    public static boolean isCauseOf(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof CannotGetJdbcConnectionException
                    || cause instanceof CannotCreateTransactionException
                    || cause instanceof SQLNonTransientConnectionException
                    || cause instanceof SQLTransientConnectionException
                    || cause instanceof SQLException sql && WITHOUT_ROOM.contains(sql.getErrorCode())) {
                return true;
            }
        }
        return false;
    }

    /** Puts down that somebody has waited in vain. */
    public static void noted() {
        lastSeen.set(System.nanoTime());
    }

    /** Somebody was answered again. */
    public static void over() {
        lastSeen.set(0);
    }

    /** Whether somebody has waited in vain within the last seconds. */
    public static boolean isRecent() {
        var at = lastSeen.get();
        return at != 0 && System.nanoTime() - at < RECENTLY.toNanos();
    }
}
