package vn.haidang.publication;

import java.time.Clock;
import java.util.UUID;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.haidang.database.Instants;
import vn.haidang.messaging.StaffNotices;
import vn.haidang.publication.Schedules.Due;
import vn.haidang.staff.Role;
import vn.haidang.staff.StaffMembers;

/** Tells people, once for each piece, that it should have gone out and has not. */
@Component
class ScheduleAlarm {

    private static final Logger log = LoggerFactory.getLogger(ScheduleAlarm.class);

    private final JdbcClient sql;
    private final PieceKinds kinds;
    private final StaffNotices notices;
    private final StaffMembers members;
    private final Clock clock;

    ScheduleAlarm(JdbcClient sql, PieceKinds kinds, StaffNotices notices, StaffMembers members, Clock clock) {
        this.sql = sql;
        this.kinds = kinds;
        this.notices = notices;
        this.members = members;
        this.clock = clock;
    }

    /** Looks for what is {@link Schedules#PATIENCE} late; for the system only. */
    @Transactional
    public void ring() {
        sql.sql("""
                        select kind, piece_id, set_by from publication_schedule
                        where due_at < ? and alarmed_at is null for update skip locked
                        """)
                .param(Instants.stored(clock.instant().minus(Schedules.PATIENCE)))
                .query((row, number) ->
                        new Due(new PieceRef(row.getString(1), UUID.fromString(row.getString(2))), row.getString(3)))
                .list()
                .forEach(this::ring);
    }

    private void ring(Due late) {
        log.error("{} is due and not out", late.piece());
        kinds.label(late.piece()).ifPresent(label -> tell(late, label));
        sql.sql("update publication_schedule set alarmed_at = ? where kind = ? and piece_id = ?")
                .params(
                        Instants.stored(clock.instant()),
                        late.piece().kind(),
                        late.piece().id().toString())
                .update();
    }

    private void tell(Due late, PieceKind.Label label) {
        var text = "Đã quá giờ hẹn mà chưa đăng được: " + label.title();
        Stream.concat(members.named(late.setBy()).stream(), members.with(Role.ADMIN).stream())
                .distinct()
                .forEach(contact -> notices.tell(contact, text, label.path()));
    }
}
