package vn.haidang.text;

import java.util.regex.Pattern;
import org.apache.commons.validator.routines.DomainValidator;

/**
 * An e-mail address that a mail server could take and our tables keep: at most 200 letters (254 by RFC 5321), 64 of them before the sign (4.5.3.1),
 * a domain of at least two parts that begin and end with a letter or digit, under a top-level domain that exists ("gmail.con" does
 * not).
 */
public record EmailAddress(String value) {

    public static final int LONGEST = 200;

    private static final int LONGEST_NAME = 64;
    private static final int LONGEST_PART = 63;
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}!#$%&'*+/=?^_`{|}~.-]++");
    private static final Pattern PART = Pattern.compile("[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]*+(?<!-))?+");

    public EmailAddress {
        if (!isOne(value)) {
            throw new IllegalArgumentException("Not an e-mail address of %d letters".formatted(value.length()));
        }
    }

    public static boolean isOne(String text) {
        var at = text.length() > LONGEST ? -1 : text.indexOf('@');
        return at > 0 && at <= LONGEST_NAME && isName(text.substring(0, at)) && isDomain(text.substring(at + 1));
    }

    private static boolean isName(String name) {
        return NAME.matcher(name).matches() && !name.startsWith(".") && !name.endsWith(".") && !name.contains("..");
    }

    private static boolean isDomain(String domain) {
        var parts = domain.split("\\.", -1);
        for (var part : parts) {
            if (part.length() > LONGEST_PART || !PART.matcher(part).matches()) {
                return false;
            }
        }
        return parts.length > 1 && DomainValidator.getInstance().isValidTld(parts[parts.length - 1]);
    }

    @Override
    public String toString() {
        return value;
    }
}
