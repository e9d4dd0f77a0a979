package vn.haidang.text;

import java.util.regex.Pattern;

/** A telephone number as people write it: digits, with spaces, dots, hyphens or brackets between them. */
public final class PhoneNumber {

    /** In letters. */
    public static final int LONGEST = 19;

    private static final int SHORTEST_SERVICE = 3;
    private static final int SHORTEST = 8;
    private static final Pattern WRITTEN = Pattern.compile("\\+?[0-9(][0-9 .()-]*+");

    private PhoneNumber() {}

    /** Whether a person can be called there. */
    public static boolean isOne(String text) {
        return isWritten(text) && digits(text) >= SHORTEST;
    }

    /** The same, or a service with few digits, as 1022. */
    public static boolean isOneOrService(String text) {
        return isWritten(text) && digits(text) >= SHORTEST_SERVICE;
    }

    private static boolean isWritten(String text) {
        return text.length() <= LONGEST && WRITTEN.matcher(text).matches();
    }

    private static long digits(String text) {
        return text.chars().filter(Character::isDigit).count();
    }
}
