package vn.haidang.pages;

import java.time.Duration;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.haidang.database.DatabaseAway;

/**
 * One value of a {@link Remembered}: read when somebody asks for it, kept until it is forgotten. What may be older than
 * the last forgetting is given out and not kept: a value whose reading was overtaken by it, and one that was read in a
 * transaction that may have begun before it, or that writes and sees its own changes.
 */
public final class Memo<T> {

    /** Longer than any transaction lasts that only reads. */
    static final Duration SETTLED = Duration.ofSeconds(10);

    private final Supplier<T> read;
    private final LongSupplier nanoTime;
    private volatile @Nullable T known;
    private volatile @Nullable T lastRead;
    private long forgotten;
    private long lastForgotten;

    public Memo(Supplier<T> read) {
        this(read, System::nanoTime);
    }

    Memo(Supplier<T> read, LongSupplier nanoTime) {
        this.read = read;
        this.nanoTime = nanoTime;
    }

    public T get() {
        var value = known;
        if (value == null) {
            var before = timesForgotten();
            var last = lastRead;
            if (last != null && DatabaseAway.isRecent()) {
                return last;
            }
            try {
                value = read.get();
                DatabaseAway.over();
            } catch (TransactionException | DataAccessException failure) {
                return orLast(failure);
            }
            keep(value, before);
        }
        return value;
    }

    /** While the database is away, what was read last is better than nothing. */
    private T orLast(RuntimeException failure) {
        var last = lastRead;
        if (last == null || !DatabaseAway.isCauseOf(failure)) {
            throw failure;
        }
        DatabaseAway.noted();
        return last;
    }

    public synchronized void forget() {
        forgotten++;
        lastForgotten = nanoTime.getAsLong();
        known = null;
    }

    private synchronized long timesForgotten() {
        return forgotten;
    }

    private synchronized void keep(T value, long before) {
        if (!isWriting()) {
            lastRead = value;
        }
        if (forgotten == before && !isWriting() && !mayHaveBegunBefore()) {
            known = value;
        }
    }

    private static boolean isWriting() {
        return isInTransaction() && !TransactionSynchronizationManager.isCurrentTransactionReadOnly();
    }

    /** A transaction goes on seeing what was there when it first read. */
    private boolean mayHaveBegunBefore() {
        return forgotten > 0 && isInTransaction() && nanoTime.getAsLong() - lastForgotten < SETTLED.toNanos();
    }

    private static boolean isInTransaction() {
        return TransactionSynchronizationManager.isActualTransactionActive();
    }
}
