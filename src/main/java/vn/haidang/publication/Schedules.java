package vn.haidang.publication;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.haidang.database.Instants;
import vn.haidang.staff.CurrentStaff;
import vn.haidang.staff.MayFollowContent;
import vn.haidang.staff.MayPublish;
import vn.haidang.staff.MayWatchOverContent;
import vn.haidang.text.WrongInput;

/**
 * When pieces go out by themselves ({@link DuePieces}); each has one row while it waits.
 */
@Service
public class Schedules {

    /** After this long a piece that is due and not out is an alarm. */
    public static final Duration PATIENCE = Duration.ofMinutes(5);

    private static final Duration FARTHEST = Duration.ofDays(366);

    private final JdbcClient sql;
    private final CurrentStaff current;
    private final Clock clock;

    Schedules(JdbcClient sql, CurrentStaff current, Clock clock) {
        this.sql = sql;
        this.current = current;
        this.clock = clock;
    }

    /**
     * Writes down when a piece goes out; called by its facade, which has made sure that it can.
     *
     * @throws WrongInput with a message key, for a time that is past or more than a year away
     */
    @MayPublish
    @Transactional
    public void set(PieceRef piece, Instant due) {
        var now = clock.instant();
        if (!due.isAfter(now)) {
            throw new WrongInput("publication.due.past");
        }
        if (due.isAfter(now.plus(FARTHEST))) {
            throw new WrongInput("publication.due.far");
        }
        sql.sql("replace into publication_schedule (kind, piece_id, due_at, set_by) values (?, ?, ?, ?)")
                .params(piece.kind(), piece.id().toString(), Instants.stored(due), current.username())
                .update();
    }

    @MayFollowContent
    @Transactional
    public void drop(PieceRef piece) {
        sql.sql("delete from publication_schedule where kind = ? and piece_id = ?")
                .params(piece.kind(), piece.id().toString())
                .update();
    }

    @MayFollowContent
    @Transactional(readOnly = true)
    public Optional<Instant> dueAt(PieceRef piece) {
        return sql.sql("select due_at from publication_schedule where kind = ? and piece_id = ?")
                .params(piece.kind(), piece.id().toString())
                .query((row, number) -> Instants.of(row, "due_at"))
                .optional();
    }

    /** When pieces of a kind go out by themselves, by id, soonest first; at most a thousand. */
    @MayFollowContent
    @Transactional(readOnly = true)
    public Map<UUID, Instant> between(String kind, Instant from, Instant to) {
        var due = new LinkedHashMap<UUID, Instant>();
        sql.sql("""
                        select piece_id, due_at from publication_schedule
                        where kind = ? and due_at >= ? and due_at < ? order by due_at limit 1000
                        """).params(kind, Instants.stored(from), Instants.stored(to)).query(row -> {
            due.put(UUID.fromString(row.getString("piece_id")), Instants.of(row, "due_at"));
        });
        return due;
    }

    /** How many pieces should have gone out {@link #PATIENCE} ago and still wait: nobody acts on the schedule. */
    @MayWatchOverContent
    @Transactional(readOnly = true)
    public long late() {
        return sql.sql("select count(*) from publication_schedule where due_at < ?")
                .param(Instants.stored(clock.instant().minus(PATIENCE)))
                .query(Long.class)
                .single();
    }

    /** The piece that is due longest, locked until the transaction ends; empty when none is due, or others have them. */
    Optional<Due> lockDue() {
        return sql.sql("""
                        select kind, piece_id, set_by from publication_schedule
                        where due_at <= ? order by due_at limit 1 for update skip locked
                        """)
                .param(Instants.stored(clock.instant()))
                .query((row, number) -> new Due(
                        new PieceRef(row.getString("kind"), UUID.fromString(row.getString("piece_id"))),
                        row.getString("set_by")))
                .optional();
    }

    /** @param setBy who approved it and chose the time */
    record Due(PieceRef piece, String setBy) {}
}
