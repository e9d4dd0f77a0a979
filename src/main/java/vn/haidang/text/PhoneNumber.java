package vn.haidang.text;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A telephone number in the one form in which we keep it: digits alone, "0905123456", or with the country before it where
 * that is not Vietnam. It is read as a person reads it: with blanks of every kind, dots, commas, strokes, hyphens and brackets
 * between its digits, with "SĐT:" or "Zalo" before it, with "+84", "0084" or "84" for the 0, or without the 0 that a spreadsheet has taken away.
 */
public record PhoneNumber(String value) {

    /** In letters, as somebody types it. */
    public static final int LONGEST = 30;

    private static final Pattern WRITTEN =
            Pattern.compile("[(\\[]?\\+?[0-9(\\[][0-9 .,()\\[\\]/_\\u00b7\\u2010-\\u2015\\u2022-]*+");

    /** What people write before a number, and the sign of a spreadsheet that keeps its 0. */
    private static final Pattern BEFORE =
            Pattern.compile("^(?:(?:sdt|dt|dien thoai|so|tel|phone|zalo|mobile|di dong)\\b[ .:]{0,3}){0,2}'?");

    private static final Pattern BEHIND = Pattern.compile("[ .,;]{1,5}$");

    /** Mobile networks, and landlines with the code of a province. */
    private static final Pattern OURS = Pattern.compile("0(?:[35789][0-9]{8}|2[0-9]{8,9})");

    private static final Pattern FOREIGN = Pattern.compile("\\+[1-9][0-9]{7,14}");
    private static final Pattern SERVICE = Pattern.compile("1[0-9]{2,3}|1[89]00[0-9]{2,6}");
    private static final Pattern ONE_DIGIT = Pattern.compile("\\+?([0-9])\\1*");
    private static final String COUNTRY = "84";

    public PhoneNumber {
        if (!isShaped(value)) {
            throw new IllegalArgumentException("Not a telephone number of %d digits".formatted(value.length()));
        }
    }

    /** Empty for what nobody can dial, also for one digit again and again. */
    public static Optional<PhoneNumber> read(String typed) {
        var line = typed.strip();
        if (line.length() > LONGEST || line.lines().count() > 1) {
            return Optional.empty();
        }
        var plain = BEHIND.matcher(BEFORE.matcher(FoldedText.of(line).folded()).replaceFirst(""))
                .replaceFirst("");
        if (!WRITTEN.matcher(plain).matches()) {
            return Optional.empty();
        }
        var dialled = dialled(plain.replaceAll("[^0-9+]", ""));
        return isShaped(dialled) ? Optional.of(new PhoneNumber(dialled)) : Optional.empty();
    }

    /** Whether a person can be called there. */
    public static boolean isOne(String text) {
        return read(text).isPresent();
    }

    /** The same, or a service, as 1022 or 1900 1096. */
    public static boolean isOneOrService(String text) {
        return isOne(text)
                || text.length() <= LONGEST
                        && WRITTEN.matcher(text).matches()
                        && SERVICE.matcher(text.replaceAll("[^0-9]", "")).matches();
    }

    private static String dialled(String digits) {
        var abroad = digits.startsWith("00") ? "+" + digits.substring(2) : digits;
        if (abroad.startsWith("+" + COUNTRY)) {
            return national(abroad.substring(1 + COUNTRY.length()));
        }
        if (abroad.startsWith(COUNTRY)
                && OURS.matcher(national(abroad.substring(COUNTRY.length()))).matches()) {
            return national(abroad.substring(COUNTRY.length()));
        }
        return abroad.startsWith("+") || abroad.startsWith("0") ? abroad : "0" + abroad;
    }

    private static String national(String digits) {
        return digits.startsWith("0") ? digits : "0" + digits;
    }

    private static boolean isShaped(String dialled) {
        return (OURS.matcher(dialled).matches() || FOREIGN.matcher(dialled).matches())
                && !ONE_DIGIT.matcher(dialled).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
