package vn.haidang.pages;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * One value of a {@link Remembered}: read when somebody asks for it, kept until it is forgotten. What may be older than
 * the last forgetting is given out and not kept: a value whose reading was overtaken by it, and one that was read in a
 * transaction that writes, which sees its own changes and nobody else's.
 */
public final class Memo<T> {

    private final Supplier<T> read;
    private volatile @Nullable T known;
    private long forgotten;

    public Memo(Supplier<T> read) {
        this.read = read;
    }

    public T get() {
        var value = known;
        if (value == null) {
            var before = timesForgotten();
            value = read.get();
            keep(value, before);
        }
        return value;
    }

    public synchronized void forget() {
        forgotten++;
        known = null;
    }

    private synchronized long timesForgotten() {
        return forgotten;
    }

    private synchronized void keep(T value, long before) {
        if (forgotten == before && !isWriting()) {
            known = value;
        }
    }

    private static boolean isWriting() {
        return TransactionSynchronizationManager.isActualTransactionActive()
                && !TransactionSynchronizationManager.isCurrentTransactionReadOnly();
    }
}
