package vn.haidang.feedback;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.haidang.database.Instants;

/** Receipts show the secret for a day, under an address that nobody can guess; then the secret is forgotten. */
@Component
class Receipts {

    private static final Duration OPEN_FOR = Duration.ofHours(24);
    private static final int TOKEN_BYTES = 24;

    private final JdbcClient sql;
    private final CaseSecrets secrets;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Receipts(JdbcClient sql, CaseSecrets secrets, Clock clock) {
        this.sql = sql;
        this.secrets = secrets;
        this.clock = clock;
    }

    String issue(UUID caseId, Secret secret) {
        var bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        sql.sql("insert into feedback_receipts (token, case_id, sealed_secret, expires_at) values (?, ?, ?, ?)")
                .params(
                        token,
                        caseId.toString(),
                        secrets.seal(secret, token),
                        Instants.stored(clock.instant().plus(OPEN_FOR)))
                .update();
        return token;
    }

    Optional<String> tokenOf(UUID caseId) {
        return sql.sql("select token from feedback_receipts where case_id = ?")
                .param(caseId.toString())
                .query(String.class)
                .optional();
    }

    Optional<String> codeOf(String token) {
        return sql.sql("""
                        select code from feedback_cases join feedback_receipts on case_id = feedback_cases.id
                        where token = ?
                        """).param(token).query(String.class).optional();
    }

    Optional<Row> find(String token) {
        return sql.sql(
                        "select case_id, if(expires_at > ?, sealed_secret, null) as sealed from feedback_receipts where token = ?")
                .params(Instants.stored(clock.instant()), token)
                .query((row, number) -> {
                    var sealed = row.getString("sealed");
                    return new Row(
                            UUID.fromString(row.getString("case_id")),
                            sealed == null ? null : secrets.open(sealed, token).orElse(null));
                })
                .optional();
    }

    void forget(UUID caseId) {
        sql.sql("delete from feedback_receipts where case_id = ?")
                .param(caseId.toString())
                .update();
    }

    /** @return how many secrets were forgotten */
    int forgetExpired() {
        return sql.sql(
                        "update feedback_receipts set sealed_secret = null where sealed_secret is not null and expires_at <= ?")
                .param(Instants.stored(clock.instant()))
                .update();
    }

    record Row(UUID caseId, @Nullable String secret) {}
}
