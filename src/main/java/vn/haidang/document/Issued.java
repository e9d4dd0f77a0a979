package vn.haidang.document;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.haidang.text.Spelling;
import vn.haidang.text.VietnameseDates;
import vn.haidang.text.WrongInput;

/**
 * When a document was issued, as exactly as the authority knows: a day, a month or a year.
 *
 * @param iso "2025-09-15", "2025-09" or "2025"
 */
public record Issued(String iso) {

    private static final Pattern SHAPE = Pattern.compile("\\d{4}(-\\d{2}){0,2}");
    /** What stands between day, month and year. */
    private static final Pattern WORDS = Pattern.compile("\\s{0,3}(?:ngay|thang|nam|[/. \\u2010-\\u2015-])\\s{0,3}");

    private static final int YEAR_LENGTH = 4;
    private static final int MONTH_LENGTH = 7;
    private static final int DAY_LENGTH = 10;

    public Issued {
        if (!SHAPE.matcher(iso).matches() || !exists(iso)) {
            throw new WrongInput("document.issued.wrong");
        }
    }

    /** From what people type or copy: "15/9/2025", "ngày 15 tháng 9 năm 2025", "15092025", "2025-09-15", "9/2025", "2025". */
    public static Issued typed(String text) {
        var plain = WORDS.matcher(Spelling.folded(text)).replaceAll("/");
        var parts = (plain.matches("\\d{8}")
                        ? "%s/%s/%s".formatted(plain.substring(0, 2), plain.substring(2, 4), plain.substring(4))
                        : plain)
                .replaceFirst("^/", "")
                .split("/");
        if (parts.length > 1 && parts[0].length() == YEAR_LENGTH) {
            return new Issued(String.join("-", parts));
        }
        var iso = new StringBuilder();
        for (var at = parts.length - 1; at >= 0; at--) {
            iso.append(iso.isEmpty() ? "" : "-").append(parts[at].length() == 1 ? "0" + parts[at] : parts[at]);
        }
        return new Issued(iso.toString());
    }

    /** As people type it. */
    public String words() {
        return switch (iso.length()) {
            case DAY_LENGTH -> VietnameseDates.day(LocalDate.parse(iso));
            case MONTH_LENGTH -> "%d/%s".formatted(YearMonth.parse(iso).getMonthValue(), iso.substring(0, 4));
            default -> iso;
        };
    }

    /** Inside a sentence: "ngày 15/09/2025", "tháng 9/2025", "năm 2025". */
    public String phrase() {
        return switch (iso.length()) {
            case DAY_LENGTH -> "ngày " + words();
            case MONTH_LENGTH -> "tháng " + words();
            default -> "năm " + words();
        };
    }

    @Nullable
    LocalDate day() {
        return iso.length() == DAY_LENGTH ? LocalDate.parse(iso) : null;
    }

    private static boolean exists(String iso) {
        try {
            return switch (iso.length()) {
                case DAY_LENGTH -> LocalDate.parse(iso).getYear() > 0;
                case MONTH_LENGTH -> YearMonth.parse(iso).getYear() > 0;
                default -> Year.parse(iso).getValue() > 0;
            };
        } catch (DateTimeException e) {
            return false;
        }
    }
}
