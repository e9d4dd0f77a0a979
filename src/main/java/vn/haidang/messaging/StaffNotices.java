package vn.haidang.messaging;

import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.haidang.database.Instants;
import vn.haidang.staff.CurrentStaff;
import vn.haidang.staff.MayErasePeople;
import vn.haidang.staff.MayLead;
import vn.haidang.staff.StaffContact;

/** What single members of staff are told: on their first screen, and by e-mail when an address of theirs is known. */
@Service
@Transactional
public class StaffNotices {

    private final JdbcClient sql;
    private final Outbox outbox;
    private final CurrentStaff current;
    private final MessagingSettings settings;
    private final Clock clock;

    StaffNotices(JdbcClient sql, Outbox outbox, CurrentStaff current, MessagingSettings settings, Clock clock) {
        this.sql = sql;
        this.outbox = outbox;
        this.current = current;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * @param text never what a citizen wrote, since it also goes by e-mail
     * @param path below the back office
     */
    @MayLead
    public void tell(StaffContact who, String text, String path) {
        sql.sql("insert into staff_notices (username, at, text, path) values (?, ?, ?, ?)")
                .params(who.username(), Instants.stored(clock.instant()), text, path)
                .update();
        if (!who.email().isEmpty()) {
            outbox.send(Message.email(who.email(), text, text));
        }
    }

    /** Those of whoever is signed in, newest first. */
    @PermitAll
    @Transactional(readOnly = true)
    public List<Notice> unseen(int count) {
        return sql.sql("""
                        select id, at, text, path from staff_notices
                        where username = ? and seen_at is null order by id desc limit ?
                        """)
                .params(current.username(), count)
                .query(DataClassRowMapper.newInstance(Notice.class))
                .list();
    }

    /** Puts one of one's own away. */
    @PermitAll
    public void seen(long id) {
        sql.sql("update staff_notices set seen_at = ? where id = ? and username = ?")
                .params(Instants.stored(clock.instant()), id, current.username())
                .update();
    }

    /** Drops what leads to a thing that is erased. */
    @MayErasePeople
    public void forget(String id) {
        sql.sql("delete from staff_notices where locate(?, path) > 0").param(id).update();
    }

    /** Forgets what is so old that it says nothing any more, seen or not. */
    void sweep() {
        sql.sql("delete from staff_notices where at < ?")
                .param(Instants.stored(clock.instant().minus(settings.keepNotices())))
                .update();
    }

    public record Notice(long id, Instant at, String text, String path) {}
}
