package vn.haidang.staff;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Over which lines each of the staff has signed in, so that strangers who guess close nothing to them. */
@Component
class KnownLines {

    private static final Duration KEPT = Duration.ofDays(90);

    private final JdbcClient sql;
    private final Clock clock;

    KnownLines(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    void know(UUID member, String line) {
        sql.sql("replace into staff_known_lines (staff_member_id, line, last_at) values (?, ?, ?)")
                .params(member.toString(), line, now())
                .update();
    }

    boolean isKnown(UUID member, String line) {
        return sql.sql("select count(*) from staff_known_lines where staff_member_id = ? and line = ? and last_at > ?")
                        .params(member.toString(), line, now().minus(KEPT))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    void forget(UUID member) {
        sql.sql("delete from staff_known_lines where staff_member_id = ?")
                .param(member.toString())
                .update();
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
