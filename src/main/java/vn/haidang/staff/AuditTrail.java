package vn.haidang.staff;

import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.haidang.database.Instants;

/** Who did what, when; rows are only ever added, in the transaction of the deed. */
@Component
public class AuditTrail {

    private final JdbcClient sql;
    private final CurrentStaff current;
    private final Clock clock;

    AuditTrail(JdbcClient sql, CurrentStaff current, Clock clock) {
        this.sql = sql;
        this.current = current;
        this.clock = clock;
    }

    /** @param detail never personal data of a citizen */
    @Transactional(propagation = Propagation.REQUIRED)
    public void record(String action, String subject, String detail) {
        sql.sql("insert into audit_entries (at, actor, action, subject, detail) values (?, ?, ?, ?, ?)")
                .params(
                        Instants.stored(clock.instant()),
                        current.find().map(StaffUser::getUsername).orElse("-"),
                        action,
                        subject,
                        detail)
                .update();
    }
}
