package vn.haidang.publication;

import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.haidang.database.Instants;
import vn.haidang.staff.CurrentStaff;
import vn.haidang.staff.MayFollowContent;
import vn.haidang.text.WrongInput;

/** What reviewers and writers say to each other about a piece. */
@Service
@Transactional
public class PieceComments {

    /** Letters. */
    public static final int LONGEST = 1000;

    public static final int LONGEST_QUOTE = 300;

    private final JdbcClient sql;
    private final CurrentStaff current;
    private final Clock clock;

    PieceComments(JdbcClient sql, CurrentStaff current, Clock clock) {
        this.sql = sql;
        this.current = current;
        this.clock = clock;
    }

    /**
     * @param quote the words of the piece that it is about; empty for the whole
     * @throws WrongInput with a message key, when nothing was written or too much
     */
    @MayFollowContent
    public void add(PieceRef piece, String quote, String text) {
        if (text.isBlank() || text.strip().length() > LONGEST) {
            throw new WrongInput("comment.required");
        }
        var words = quote.strip();
        sql.sql("insert into piece_comments (kind, piece_id, at, author, quote, text) values (?, ?, ?, ?, ?, ?)")
                .params(
                        piece.kind(),
                        piece.id().toString(),
                        Instants.stored(clock.instant()),
                        current.username(),
                        words.substring(0, Math.min(words.length(), LONGEST_QUOTE)),
                        text.strip())
                .update();
    }

    /** Oldest first; settled ones too. */
    @MayFollowContent
    @Transactional(readOnly = true)
    public List<PieceComment> about(PieceRef piece) {
        return sql.sql("""
                        select id, at, author, quote, text, settled_by from piece_comments
                        where kind = ? and piece_id = ? order by id
                        """)
                .params(piece.kind(), piece.id().toString())
                .query(DataClassRowMapper.newInstance(PieceComment.class))
                .list();
    }

    @MayFollowContent
    public void settle(PieceRef piece, long id) {
        sql.sql("""
                        update piece_comments set settled_by = ?
                        where id = ? and kind = ? and piece_id = ? and settled_by is null
                        """)
                .params(current.username(), id, piece.kind(), piece.id().toString())
                .update();
    }
}
