package vn.haidang.search;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.haidang.pages.PublicChange;

/** Every public change as a row, written in the transaction that made it: what was rolled back was never there. */
@Component
class ChangeLog {

    private final JdbcClient sql;

    ChangeLog(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * Just before the commit, so that a transaction that takes long does not hold a number that others pass; the same
     * change is written once.
     */
    @EventListener
    void write(PublicChange change) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("A public change outside of a transaction: " + change);
        }
        var writing = new Writing(change);
        if (!TransactionSynchronizationManager.getSynchronizations().contains(writing)) {
            TransactionSynchronizationManager.registerSynchronization(writing);
        }
    }

    /** In the order of their numbers; a number may appear after a higher one, because transactions overlap. */
    List<Entry> after(long number, int limit) {
        return sql.sql("select id, kind, subject from change_log where id > ? order by id limit ?")
                .params(number, limit)
                .query((row, count) -> new Entry(row.getLong(1), new PublicChange(row.getString(2), row.getString(3))))
                .list();
    }

    /** Those of some numbers that are there by now. */
    List<Entry> among(Collection<Long> numbers) {
        return numbers.isEmpty()
                ? List.of()
                : sql.sql("select id, kind, subject from change_log where id in (:numbers) order by id")
                        .param("numbers", numbers)
                        .query((row, count) ->
                                new Entry(row.getLong(1), new PublicChange(row.getString(2), row.getString(3))))
                        .list();
    }

    /** The end of the log as it stands, with the numbers before it that are not there yet. */
    LogPosition end() {
        var last = last();
        var end = LogPosition.at(Math.max(0, last - LogPosition.MOST_AWAITED));
        for (var entry : after(end.number(), LogPosition.MOST_AWAITED)) {
            end = end.with(entry.number());
        }
        return end.marked(mark(end.number()));
    }

    /** What an entry is told by; empty for one that is not there. */
    String mark(long number) {
        return sql.sql("select concat(at, ' ', kind, ' ', subject) from change_log where id = ?")
                .param(number)
                .query(String.class)
                .optional()
                .orElse("");
    }

    private long last() {
        return sql.sql("select coalesce(max(id), 0) from change_log")
                .query(Long.class)
                .single();
    }

    record Entry(long number, PublicChange change) {}

    /** Equal to another of the same change, since both mean the same transaction. */
    private final class Writing implements TransactionSynchronization {

        private final PublicChange change;

        Writing(PublicChange change) {
            this.change = change;
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            sql.sql("insert into change_log (kind, subject) values (?, ?)")
                    .params(change.kind(), change.id())
                    .update();
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Writing writing && writing.change.equals(change);
        }

        @Override
        public int hashCode() {
            return change.hashCode();
        }
    }
}
