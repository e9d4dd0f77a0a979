package vn.haidang.procedure.source;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.haidang.procedure.Fee;

/** Fees as sources write them. What is empty is unknown, never free: amounts often stand in the description alone. */
final class SourceFee {

    private static final Pattern AMOUNT =
            Pattern.compile("(?iu)(?:phí|lệ phí)\\s*:\\s*([\\d.]{1,14}) ?đồng\\s*(?:\\((.*)\\))?");

    private SourceFee() {}

    /** "Lệ phí : 50.000 Đồng (một hồ sơ)". Several amounts stay together as words. */
    static @Nullable Fee of(@Nullable String text) {
        var lines = SourceText.lines(text).stream()
                .filter(line -> line.chars().anyMatch(Character::isLetter)
                        && !line.matches("(?iu)(?:phí|lệ phí)\\s*:\\s*(?:đồng)?|file đính kèm.*"))
                .toList();
        return lines.size() == 1 ? one(lines.getFirst()) : several(lines);
    }

    /** @param value as a number; null or 0 with a description means that the amount stands there */
    static @Nullable Fee of(@Nullable Long value, @Nullable String currency, @Nullable String description) {
        var words = SourceText.orNull(description);
        var isDong = currency == null || currency.equalsIgnoreCase("đồng") || currency.equalsIgnoreCase("VND");
        if (value == null || !isDong) {
            var amount = value == null ? null : value + " " + currency;
            return words == null && amount == null ? null : new Fee(null, join(amount, words), null);
        }
        return new Fee(value, words, null);
    }

    private static Fee one(String line) {
        var match = AMOUNT.matcher(line);
        if (!match.matches()) {
            return new Fee(null, line, null);
        }
        return new Fee(Long.valueOf(match.group(1).replace(".", "")), SourceText.orNull(match.group(2)), null);
    }

    private static @Nullable Fee several(List<String> lines) {
        return lines.isEmpty() ? null : new Fee(null, String.join("; ", lines), null);
    }

    private static String join(@Nullable String first, @Nullable String second) {
        return first == null ? String.valueOf(second) : second == null ? first : first + " (" + second + ")";
    }
}
