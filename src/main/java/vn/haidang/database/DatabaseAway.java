package vn.haidang.database;

import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.transaction.CannotCreateTransactionException;

/** The database cannot be reached just now: what is remembered goes on, and nobody waits for it again and again. */
public final class DatabaseAway {

    private static final Duration RECENTLY = Duration.ofSeconds(5);
    private static final AtomicLong lastSeen = new AtomicLong();

    private DatabaseAway() {}

    /** Whether something failed for this reason. */
    public static boolean isCauseOf(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof CannotGetJdbcConnectionException
                    || cause instanceof CannotCreateTransactionException
                    || cause instanceof SQLNonTransientConnectionException
                    || cause instanceof SQLTransientConnectionException) {
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
