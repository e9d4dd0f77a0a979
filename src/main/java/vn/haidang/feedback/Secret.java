package vn.haidang.feedback;

import java.security.SecureRandom;
import java.util.Locale;
import org.apache.commons.codec.digest.DigestUtils;

/** What only the reporter has, such as H4QP-9XTD; with it the whole conversation can be read. {@link CaseSecrets} keeps it. */
record Secret(String value) {

    static Secret random(SecureRandom random) {
        return new Secret(CaseCode.letters(random, 4) + "-" + CaseCode.letters(random, 4));
    }

    /** However it was typed: lower case, without the hyphen, with spaces. */
    static Secret typed(String text) {
        var bare = text.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
        return new Secret(bare.length() == 8 ? bare.substring(0, 4) + "-" + bare.substring(4) : bare);
    }

    /** @param code of the case, so that equal secrets of two cases do not look equal */
    String bareHash(CaseCode code) {
        return DigestUtils.sha256Hex(code + ":" + value);
    }
}
