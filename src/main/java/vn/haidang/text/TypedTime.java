package vn.haidang.text;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A time of day as people type it: "7:30", "7h30", "7 giờ 30", "19h", "0730", "24:00", which is the end of the day.
 *
 * @param hour 0 to 24; 24 has no minutes
 */
public record TypedTime(int hour, int minute) {

    private static final int HOURS = 24;
    private static final int MINUTES = 60;
    private static final Pattern SHAPE =
            Pattern.compile("(\\d{1,2})(?: ?(?:[:.,hg]|giờ) ?(\\d{2})?(?: ?(?:ph|phút|p))?)?|(\\d{2})(\\d{2})");

    /** Empty for what is no time. */
    public static Optional<TypedTime> read(String text) {
        var shape = SHAPE.matcher(Vietnamese.line(text).toLowerCase(Locale.ROOT));
        if (!shape.matches()) {
            return Optional.empty();
        }
        var time = shape.group(3) == null
                ? new TypedTime(number(shape.group(1)), shape.group(2) == null ? 0 : number(shape.group(2)))
                : new TypedTime(number(shape.group(3)), number(shape.group(4)));
        return time.isOne() ? Optional.of(time) : Optional.empty();
    }

    /** The moment on that day, or the beginning of the next one. */
    public LocalDateTime on(LocalDate day) {
        return hour == HOURS ? day.plusDays(1).atStartOfDay() : day.atTime(hour, minute);
    }

    private boolean isOne() {
        return hour < HOURS && minute < MINUTES || hour == HOURS && minute == 0;
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
