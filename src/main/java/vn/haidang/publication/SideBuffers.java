package vn.haidang.publication;

import jakarta.annotation.security.PermitAll;
import java.sql.ResultSet;
import java.sql.SQLException;
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
import vn.haidang.staff.MayErasePeople;
import vn.haidang.staff.MayWriteContent;

/**
 * What somebody is typing and has not saved, kept beside the piece so that a broken line or a closed window loses
 * nothing. Each tab of each editor has an own one, and editors see who else is at the same piece.
 */
@Service
@Transactional
public class SideBuffers {

    /** Stands for a piece that has never been saved; each editor writes one at a time. */
    public static final UUID NEW_PIECE = new UUID(0, 0);

    /** In letters, all fields together: more than the longest article with all around it. */
    static final int LONGEST = 120_000;

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

    /** Whose words they are: of whoever is signed in. */
    @PermitAll
    public String owner() {
        return current.username();
    }

    /**
     * Keeps what is being typed; what is longer than anything that could be saved is not kept.
     *
     * @param tab where it is typed; one tab never writes over the words of another
     * @param version of the piece as whoever types has it on the screen; 0 for a new one
     */
    @PermitAll
    public void put(PieceRef piece, String tab, int version, Map<String, String> fields) {
        if (fields.values().stream().mapToInt(String::length).sum() > LONGEST) {
            return;
        }
        sql.sql("""
                        replace into piece_buffers (kind, piece_id, username, tab, at, base_version, fields)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        piece.kind(),
                        piece.id().toString(),
                        current.username(),
                        tab,
                        Instants.stored(clock.instant()),
                        version,
                        PieceFields.write(fields))
                .update();
    }

    /** What whoever is signed in had typed last, in whichever tab; empty when everything was saved. */
    @PermitAll
    @Transactional(readOnly = true)
    public Optional<Buffer> find(PieceRef piece) {
        return sql.sql("""
                        select kind, tab, at, base_version, fields from piece_buffers
                        where kind = ? and piece_id = ? and username = ? order by at desc limit 1
                        """)
                .params(piece.kind(), piece.id().toString(), current.username())
                .query((row, number) -> buffer(row))
                .optional();
    }

    /**
     * Everything that whoever is signed in had typed about one thing, the newest first.
     *
     * @param kinds how the kinds begin, for example "case."
     */
    @PermitAll
    @Transactional(readOnly = true)
    public List<Buffer> about(String kinds, UUID id) {
        return sql.sql("""
                        select kind, tab, at, base_version, fields from piece_buffers
                        where piece_id = ? and username = ? and kind like concat(?, '%') order by at desc limit 20
                        """)
                .params(id.toString(), current.username(), kinds)
                .query((row, number) -> buffer(row))
                .list();
    }

    /** After saving, or when it is not wanted any more. */
    @PermitAll
    public void drop(PieceRef piece, String tab) {
        sql.sql("delete from piece_buffers where kind = ? and piece_id = ? and username = ? and tab = ?")
                .params(piece.kind(), piece.id().toString(), current.username(), tab)
                .update();
    }

    /** What was typed in a piece that is no more. */
    @PermitAll
    public void forget(PieceRef piece) {
        sql.sql("delete from piece_buffers where kind = ? and piece_id = ? and username = ?")
                .params(piece.kind(), piece.id().toString(), current.username())
                .update();
    }

    /** What anybody had typed about a thing whose person is forgotten. */
    @MayErasePeople
    public void forgetAbout(UUID id) {
        sql.sql("delete from piece_buffers where piece_id = ?")
                .param(id.toString())
                .update();
    }

    private static Buffer buffer(ResultSet row) throws SQLException {
        return new Buffer(
                row.getString("kind"),
                row.getString("tab"),
                Instants.of(row, "at"),
                row.getInt("base_version"),
                PieceFields.read(row.getString("fields")));
    }

    /** Who else is typing in this piece now. */
    @MayWriteContent
    @Transactional(readOnly = true)
    public List<String> others(PieceRef piece) {
        if (piece.id().equals(NEW_PIECE)) {
            return List.of();
        }
        return sql.sql("""
                        select distinct username from piece_buffers
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

    /**
     * @param tab where they were typed
     * @param version of the piece on which these words were typed
     */
    public record Buffer(String kind, String tab, Instant at, int version, Map<String, String> fields) {}
}
