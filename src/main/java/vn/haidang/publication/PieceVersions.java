package vn.haidang.publication;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.haidang.database.Instants;
import vn.haidang.staff.CurrentStaff;
import vn.haidang.staff.MayFollowContent;
import vn.haidang.staff.MayPrepareContent;
import vn.haidang.text.WrongInput;

/** Every named save of every piece; nothing here is ever changed, and old ones go when their time is over. */
@Service
@Transactional
public class PieceVersions {

    private static final int MOST = 100;

    private final JdbcClient sql;
    private final CurrentStaff current;
    private final PublicationSettings settings;
    private final Clock clock;

    PieceVersions(JdbcClient sql, CurrentStaff current, PublicationSettings settings, Clock clock) {
        this.sql = sql;
        this.current = current;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Keeps what has been saved, unless it is the same as before.
     *
     * @param fields the words by the names of their fields, in the order in which people read them
     */
    @MayPrepareContent
    public void keep(PieceRef piece, Map<String, String> fields, String note) {
        var newest = newest(piece);
        if (newest > 0 && fields(piece, newest).equals(fields)) {
            return;
        }
        sql.sql("""
                        insert into piece_versions (kind, piece_id, number, at, author, note, fields)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        piece.kind(),
                        piece.id().toString(),
                        newest + 1,
                        Instants.stored(clock.instant()),
                        current.username(),
                        note.strip(),
                        PieceFields.write(fields))
                .update();
    }

    /** @return its number; 0 when nothing has been saved yet */
    private int newest(PieceRef piece) {
        return sql.sql("select coalesce(max(number), 0) from piece_versions where kind = ? and piece_id = ?")
                .params(piece.kind(), piece.id().toString())
                .query(Integer.class)
                .single();
    }

    /** Newest first, no more than anybody compares. */
    @MayFollowContent
    @Transactional(readOnly = true)
    public List<PieceVersion> all(PieceRef piece) {
        return sql.sql("""
                        select number, at, author, note from piece_versions
                        where kind = ? and piece_id = ? order by number desc limit ?
                        """)
                .params(piece.kind(), piece.id().toString(), MOST)
                .query((row, count) -> new PieceVersion(
                        row.getInt("number"), Instants.of(row, "at"), row.getString("author"), row.getString("note")))
                .list();
    }

    /** @throws IllegalArgumentException when there is no such version */
    @MayFollowContent
    @Transactional(readOnly = true)
    public Map<String, String> fields(PieceRef piece, int number) {
        return sql.sql("select fields from piece_versions where kind = ? and piece_id = ? and number = ?")
                .params(piece.kind(), piece.id().toString(), number)
                .query(String.class)
                .optional()
                .map(PieceFields::read)
                .orElseThrow(() -> new WrongInput(WrongInput.GONE));
    }

    /**
     * The fields that differ, word by word.
     *
     * @param inWords says in words what a version keeps as codes
     */
    @MayFollowContent
    @Transactional(readOnly = true)
    public List<FieldChange> compare(PieceRef piece, int from, int to, UnaryOperator<Map<String, String>> inWords) {
        return changes(inWords.apply(fields(piece, from)), inWords.apply(fields(piece, to)));
    }

    /** Forgets what is older than versions are kept; the newest of each piece stays. */
    void sweep() {
        sql.sql("""
                        delete old from piece_versions old
                        join piece_versions newer
                            on newer.kind = old.kind and newer.piece_id = old.piece_id and newer.number = old.number + 1
                        where old.at < ?
                        """)
                .param(Instants.stored(LocalDate.now(clock)
                        .minus(settings.keepVersions())
                        .atStartOfDay(clock.getZone())
                        .toInstant()))
                .update();
    }

    static List<FieldChange> changes(Map<String, String> before, Map<String, String> after) {
        var names = new LinkedHashSet<>(before.keySet());
        names.addAll(after.keySet());
        return names.stream()
                .filter(name -> !before.getOrDefault(name, "").equals(after.getOrDefault(name, "")))
                .map(name -> new FieldChange(
                        name, WordDiff.between(before.getOrDefault(name, ""), after.getOrDefault(name, ""))))
                .toList();
    }
}
