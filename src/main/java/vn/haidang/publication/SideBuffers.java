package vn.haidang.publication;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.haidang.database.Instants;
import vn.haidang.staff.CurrentStaff;
import vn.haidang.staff.MayWriteContent;

/**
 * What somebody is typing and has not saved, kept beside the piece so that a broken line or a closed window loses
 * nothing. Each editor has an own one, and sees who else is at the same piece.
 */
@Service
@Transactional
public class SideBuffers {

    /** Stands for a piece that has never been saved; each editor writes one at a time. */
    public static final UUID NEW_PIECE = new UUID(0, 0);

    /** Whoever typed or looked within this time is still there. */
    static final Duration PRESENT = Duration.ofMinutes(2);

    private final JdbcClient sql;
    private final CurrentStaff current;
    private final PublicationSettings settings;
    private final Clock clock;

    SideBuffers(JdbcClient sql, CurrentStaff current, PublicationSettings settings, Clock clock) {
        this.sql = sql;
        this.current = current;
        this.settings = settings;
        this.clock = clock;
    }

    /** @param version of the piece as whoever types has it on the screen; 0 for a new one */
    @MayWriteContent
    public void put(PieceRef piece, int version, Map<String, String> fields) {
        sql.sql("""
                        replace into piece_buffers (kind, piece_id, username, at, base_version, fields)
                        values (?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        piece.kind(),
                        piece.id().toString(),
                        current.username(),
                        Instants.stored(clock.instant()),
                        version,
                        PieceFields.write(fields))
                .update();
    }

    /** What whoever is signed in had typed; empty when everything was saved. */
    @MayWriteContent
    @Transactional(readOnly = true)
    public Optional<Buffer> find(PieceRef piece) {
        return sql.sql(
                        "select at, base_version, fields from piece_buffers where kind = ? and piece_id = ? and username = ?")
                .params(piece.kind(), piece.id().toString(), current.username())
                .query((row, number) -> new Buffer(
                        Instants.of(row, "at"), row.getInt("base_version"), PieceFields.read(row.getString("fields"))))
                .optional();
    }

    /** After saving, or when it is not wanted any more. */
    @MayWriteContent
    public void drop(PieceRef piece) {
        sql.sql("delete from piece_buffers where kind = ? and piece_id = ? and username = ?")
                .params(piece.kind(), piece.id().toString(), current.username())
                .update();
    }

    /** Who else is typing in this piece now. */
    @MayWriteContent
    @Transactional(readOnly = true)
    public List<String> others(PieceRef piece) {
        if (piece.id().equals(NEW_PIECE)) {
            return List.of();
        }
        return sql.sql("""
                        select username from piece_buffers
                        where kind = ? and piece_id = ? and username <> ? and at > ? order by username
                        """)
                .params(
                        piece.kind(),
                        piece.id().toString(),
                        current.username(),
                        Instants.stored(clock.instant().minus(PRESENT)))
                .query((row, number) -> row.getString("username"))
                .list();
    }

    /** Forgets what nobody came back for. */
    void sweep() {
        sql.sql("delete from piece_buffers where at < ?")
                .param(Instants.stored(clock.instant().minus(settings.keepTyped())))
                .update();
    }

    /** @param version of the piece on which these words were typed */
    public record Buffer(Instant at, int version, Map<String, String> fields) {}
}
