package vn.haidang.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.SQLTransientConnectionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.transaction.support.TransactionSynchronizationManager;

class MemoTest {

    private final AtomicInteger reads = new AtomicInteger();
    private final Memo<Integer> memo = new Memo<>(reads::incrementAndGet);

    @Test
    void whatWasReadIsKeptUntilItIsForgotten() {
        assertThat(memo.get()).isEqualTo(1);
        assertThat(memo.get()).isEqualTo(1);

        memo.forget();

        assertThat(memo.get()).isEqualTo(2);
    }

    @Test
    void whatChangedWhileItWasReadIsReadAgain() {
        var change = new AtomicReference<Runnable>(() -> {});
        var overtaken = new Memo<>(() -> {
            var value = reads.incrementAndGet();
            change.get().run();
            return value;
        });
        change.set(overtaken::forget);
        assertThat(overtaken.get()).isEqualTo(1);

        change.set(() -> {});

        assertThat(overtaken.get()).isEqualTo(2);
        assertThat(overtaken.get()).isEqualTo(2);
    }

    @Test
    void whatATransactionReadsThatMayHaveBegunBeforeTheChangeIsNotKept() {
        var now = new AtomicLong();
        var settling = new Memo<>(reads::incrementAndGet, now::get);
        TransactionSynchronizationManager.setActualTransactionActive(true);
        TransactionSynchronizationManager.setCurrentTransactionReadOnly(true);
        try {
            settling.forget();
            assertThat(settling.get()).isEqualTo(1);
            assertThat(settling.get()).isEqualTo(2);
            now.addAndGet(Memo.SETTLED.toNanos());
            assertThat(settling.get()).isEqualTo(3);
            assertThat(settling.get()).isEqualTo(3);
        } finally {
            TransactionSynchronizationManager.clear();
        }
    }

    @Test
    void aTransactionThatWritesKeepsNothingForOthers() {
        TransactionSynchronizationManager.setActualTransactionActive(true);
        try {
            assertThat(memo.get()).isEqualTo(1);
            assertThat(memo.get()).isEqualTo(2);
        } finally {
            TransactionSynchronizationManager.clear();
        }
        assertThat(memo.get()).isEqualTo(3);
        assertThat(memo.get()).isEqualTo(3);
    }

    /** Better what held a moment ago than no page at all. */
    @Test
    void whileTheDatabaseIsAwayWhatWasReadLastIsGivenOut() {
        var isAway = new AtomicReference<>(false);
        var memo = new Memo<>(() -> {
            if (isAway.get()) {
                throw new CannotGetJdbcConnectionException("away", new SQLTransientConnectionException("timed out"));
            }
            return reads.incrementAndGet();
        });
        assertThat(memo.get()).isEqualTo(1);
        memo.forget();
        isAway.set(true);

        assertThat(memo.get()).isEqualTo(1);
        assertThat(new Memo<>(() -> 7).get()).as("one that was never read").isEqualTo(7);
    }

    @Test
    void aFaultOfOursIsNotHidden() {
        var isBroken = new AtomicReference<>(false);
        var memo = new Memo<>(() -> {
            if (isBroken.get()) {
                throw new DataIntegrityViolationException("no such column");
            }
            return 1;
        });
        memo.get();
        memo.forget();
        isBroken.set(true);

        assertThatExceptionOfType(DataIntegrityViolationException.class).isThrownBy(memo::get);
    }
}
