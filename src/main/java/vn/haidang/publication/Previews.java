package vn.haidang.publication;

import jakarta.annotation.security.PermitAll;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.apache.commons.codec.digest.DigestUtils;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.haidang.database.Instants;
import vn.haidang.staff.AuditTrail;
import vn.haidang.staff.CurrentStaff;
import vn.haidang.staff.MayFollowContent;
import vn.haidang.staff.MayPrepareContent;

/** Links by which people without an account see a piece as the public would. Only a hash of each is kept. */
@Service
@Transactional
public class Previews {

    public static final Duration OPEN_FOR = Duration.ofDays(7);

    private static final int TOKEN_BYTES = 24;

    private final JdbcClient sql;
    private final CurrentStaff current;
    private final AuditTrail audit;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Previews(JdbcClient sql, CurrentStaff current, AuditTrail audit, Clock clock) {
        this.sql = sql;
        this.current = current;
        this.audit = audit;
        this.clock = clock;
    }

    /** A new link, good for {@link #OPEN_FOR}; it is shown once and cannot be read again. */
    @MayPrepareContent
    public Preview offer(PieceRef piece) {
        var bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        var until = clock.instant().plus(OPEN_FOR);
        sql.sql("insert into piece_previews (token_hash, kind, piece_id, until, made_by) values (?, ?, ?, ?, ?)")
                .params(
                        DigestUtils.sha256Hex(token),
                        piece.kind(),
                        piece.id().toString(),
                        Instants.stored(until),
                        current.username())
                .update();
        audit.record("preview.offered", piece.id().toString(), "");
        return new Preview("/xem-truoc/" + token, until);
    }

    /** Ends all links to a piece. */
    @MayFollowContent
    public void end(PieceRef piece) {
        sql.sql("delete from piece_previews where kind = ? and piece_id = ?")
                .params(piece.kind(), piece.id().toString())
                .update();
    }

    /** The piece that a link leads to; empty when there is no such link any more. */
    @PermitAll
    @Transactional(readOnly = true)
    public Optional<PieceRef> open(String token) {
        return sql.sql("select kind, piece_id from piece_previews where token_hash = ? and until > ?")
                .params(DigestUtils.sha256Hex(token), Instants.stored(clock.instant()))
                .query((row, number) -> new PieceRef(row.getString("kind"), UUID.fromString(row.getString("piece_id"))))
                .optional();
    }

    /** Forgets links that are over. */
    void sweep() {
        sql.sql("delete from piece_previews where until < ?")
                .param(Instants.stored(clock.instant()))
                .update();
    }

    /** @param path below this portal */
    public record Preview(String path, Instant until) {}
}
