package vn.haidang.staff;

import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.commons.codec.binary.Base32;
import org.apache.commons.codec.digest.DigestUtils;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What opens an account once each when the telephone with the authenticator app is gone. Only hashes are kept. */
@Component
class RecoveryCodes {

    private static final int COUNT = 10;

    /** Nobody guesses 80 bits, so that a plain hash keeps them. */
    private static final int BYTES = 10;

    private final JdbcClient sql;
    private final SecureRandom random = new SecureRandom();

    RecoveryCodes(JdbcClient sql) {
        this.sql = sql;
    }

    /** In place of those from before; shown once. */
    List<String> renew(UUID member) {
        forget(member);
        var codes = Stream.generate(this::code).limit(COUNT).toList();
        codes.forEach(code -> sql.sql("insert into staff_recovery_codes (staff_member_id, hash) values (?, ?)")
                .params(member.toString(), hash(code))
                .update());
        return codes;
    }

    /** Whether it is one of theirs; it is none afterwards. */
    boolean use(UUID member, String typed) {
        return sql.sql("delete from staff_recovery_codes where staff_member_id = ? and hash = ?")
                        .params(member.toString(), hash(typed))
                        .update()
                > 0;
    }

    int left(UUID member) {
        return sql.sql("select count(*) from staff_recovery_codes where staff_member_id = ?")
                .param(member.toString())
                .query(Integer.class)
                .single();
    }

    void forget(UUID member) {
        sql.sql("delete from staff_recovery_codes where staff_member_id = ?")
                .param(member.toString())
                .update();
    }

    private String code() {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return new Base32().encodeToString(bytes).replaceAll("(.{4})(?=.)", "$1-");
    }

    /** However it is typed: small letters, blanks. */
    private static String hash(String code) {
        return DigestUtils.sha256Hex(code.toUpperCase(Locale.ROOT).replaceAll("[^A-Z2-7]", ""));
    }
}
