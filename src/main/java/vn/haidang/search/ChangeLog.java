package vn.haidang.search;

import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.haidang.pages.PublicChange;

/** Every public change as a row, written in the transaction that made it: what was rolled back was never there. */
@Component
class ChangeLog {

    private final JdbcClient sql;

    ChangeLog(JdbcClient sql) {
        this.sql = sql;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void write(PublicChange change) {
        sql.sql("insert into change_log (kind, subject) values (?, ?)")
                .params(change.kind(), change.id())
                .update();
    }

    /** In the order of their numbers; a number may appear after a higher one, because transactions overlap. */
    List<Entry> after(long number, int limit) {
        return sql.sql("select id, kind, subject from change_log where id > ? order by id limit ?")
                .params(number, limit)
                .query((row, count) -> new Entry(row.getLong(1), new PublicChange(row.getString(2), row.getString(3))))
                .list();
    }

    /**
     * Where to begin reading again: before the rows of the last minute, since a transaction that began then may have
     * taken a lower number and committed later.
     */
    long overlapBefore(long number) {
        return sql.sql("""
                        select coalesce(min(id) - 1, :number) from change_log
                        where id <= :number and at > current_timestamp(6) - interval 1 minute
                        """).param("number", number).query(Long.class).single();
    }

    long last() {
        return sql.sql("select coalesce(max(id), 0) from change_log")
                .query(Long.class)
                .single();
    }

    record Entry(long number, PublicChange change) {}
}
