package vn.haidang.feedback;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.haidang.database.StartStep;

/** Secrets that an earlier build kept without a key are kept with it from the first start of this one on. */
@Component
class SecretKeying extends StartStep {

    private static final int AT_ONCE = 500;

    private final JdbcClient sql;
    private final CaseSecrets secrets;
    private final TransactionTemplate transactions;

    SecretKeying(JdbcClient sql, CaseSecrets secrets, TransactionTemplate transactions) {
        super(ACCOUNTS);
        this.sql = sql;
        this.secrets = secrets;
        this.transactions = transactions;
    }

    @Override
    protected void run() {
        while (Boolean.TRUE.equals(transactions.execute(status -> keySome()))) {
            continue;
        }
        sql.sql("select token, bare_secret from feedback_receipts where bare_secret is not null")
                .query((row, number) -> new Bare(row.getString("token"), row.getString("bare_secret")))
                .list()
                .forEach(bare -> sql.sql(
                                "update feedback_receipts set sealed_secret = ?, bare_secret = null where token = ?")
                        .params(secrets.seal(new Secret(bare.secret()), bare.token()), bare.token())
                        .update());
    }

    private boolean keySome() {
        var bare = sql.sql("select id, secret_hash from feedback_cases where secret_keyed = 0 limit ? for update")
                .param(AT_ONCE)
                .query((row, number) -> new Bare(row.getString("id"), row.getString("secret_hash")))
                .list();
        bare.forEach(it -> sql.sql("update feedback_cases set secret_hash = ?, secret_keyed = 1 where id = ?")
                .params(secrets.keyed(it.secret()), it.token())
                .update());
        return !bare.isEmpty();
    }

    /** @param token or id of what the secret belongs to */
    private record Bare(String token, String secret) {}
}
