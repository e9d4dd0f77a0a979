package vn.haidang.pages;

import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.haidang.database.Instants;
import vn.haidang.staff.MayPublish;

/** Addresses that were public once. Whoever kept one is led to where the page is now. */
@Service
@Transactional
public class MovedAddresses {

    private final JdbcClient sql;
    private final Clock clock;

    MovedAddresses(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** From now on the old address leads to the new one, and so does every one that led to the old one. */
    @MayPublish
    public void lead(String oldPath, String newPath) {
        sql.sql("delete from moved_addresses where old_path = ?").param(newPath).update();
        sql.sql("update moved_addresses set new_path = ? where new_path = ?")
                .params(newPath, oldPath)
                .update();
        sql.sql("replace into moved_addresses (old_path, new_path, moved_at) values (?, ?, ?)")
                .params(oldPath, newPath, Instants.stored(clock.instant()))
                .update();
    }

    /** Where a page is now that was here; empty when none was. */
    @PermitAll
    @Transactional(readOnly = true)
    public Optional<String> find(String path) {
        return sql.sql("select new_path from moved_addresses where old_path = ?")
                .param(path)
                .query(String.class)
                .optional();
    }
}
