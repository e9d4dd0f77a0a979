package vn.haidang.feedback;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The code by which a case is followed, such as LS26-7K3M: readable over the phone, without 0, O, 1 and I. */
public record CaseCode(String value) {

    static final String LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    private static final Pattern SHAPE = Pattern.compile("[A-Z]{2}\\d{2}-[" + LETTERS + "]{4}");

    public CaseCode {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a case code: " + value);
        }
    }

    /** However it was typed: lower case, without the hyphen, with spaces. */
    public static Optional<CaseCode> typed(String text) {
        var bare = text.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
        var value = bare.length() == 8 ? bare.substring(0, 4) + "-" + bare.substring(4) : bare;
        return SHAPE.matcher(value).matches() ? Optional.of(new CaseCode(value)) : Optional.empty();
    }

    static CaseCode random(String prefix, int year, SecureRandom random) {
        return new CaseCode("%s%02d-%s".formatted(prefix, year % 100, letters(random, 4)));
    }

    static String letters(SecureRandom random, int count) {
        return random.ints(count, 0, LETTERS.length())
                .mapToObj(index -> String.valueOf(LETTERS.charAt(index)))
                .collect(Collectors.joining());
    }

    @Override
    public String toString() {
        return value;
    }
}
