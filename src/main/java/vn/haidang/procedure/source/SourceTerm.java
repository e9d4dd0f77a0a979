package vn.haidang.procedure.source;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.haidang.calendar.Term;
import vn.haidang.procedure.ProcessingTime;

/** Times as sources write them: "07 Ngày làm việc", "01 Giờ", "Không quy định". */
final class SourceTerm {

    private static final Pattern TERM =
            Pattern.compile("(\\d{1,4})(?:[.,]0+)? (ngày làm việc|ngày|giờ|phút|tháng|năm)");
    private static final int MOST = 3650;

    private SourceTerm() {}

    /** Null where the source says nothing; words where it gives no whole number with a unit. */
    static @Nullable ProcessingTime of(@Nullable String text) {
        var words = SourceText.orNull(text);
        if (words == null) {
            return null;
        }
        var match = TERM.matcher(words.toLowerCase(Locale.ROOT));
        return match.matches()
                ? of(Integer.parseInt(match.group(1)), unit(match.group(2)), words)
                : new ProcessingTime(null, null, words);
    }

    /** A count of 0 days is a gap in the source, not a promise. */
    static ProcessingTime of(int count, Term.Unit unit, String words) {
        return count > 0 && count <= MOST
                ? new ProcessingTime(count, unit, null)
                : new ProcessingTime(null, null, words);
    }

    private static Term.Unit unit(String word) {
        return switch (word) {
            case "ngày làm việc" -> Term.Unit.WORKING_DAY;
            case "ngày" -> Term.Unit.CALENDAR_DAY;
            case "giờ" -> Term.Unit.HOUR;
            case "phút" -> Term.Unit.MINUTE;
            case "tháng" -> Term.Unit.MONTH;
            default -> Term.Unit.YEAR;
        };
    }
}
