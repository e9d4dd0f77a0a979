package vn.haidang.text;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** Dates as Vietnamese read them: 26/11/2026, with the weekday where the day matters. */
public final class VietnameseDates {

    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private static final List<String> WEEKDAYS =
            List.of("thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm");

    private VietnameseDates() {}

    public static String day(LocalDate date) {
        return DAY.format(date);
    }

    public static String day(Instant instant) {
        return day(dateOf(instant));
    }

    /** "thứ Năm 26/11/2026", inside a sentence. */
    public static String weekdayAndDay(LocalDate date) {
        return weekday(date) + " " + day(date);
    }

    /** "Thứ Năm, 26/11/2026", standing alone. */
    public static String headline(LocalDate date) {
        var weekday = weekday(date);
        return Character.toUpperCase(weekday.charAt(0)) + weekday.substring(1) + ", " + day(date);
    }

    public static String minute(Instant instant) {
        return MINUTE.format(LocalDateTime.ofInstant(instant, ZONE));
    }

    /** "20/11/2026, 09:12". */
    public static String dayAndMinute(Instant instant) {
        return day(instant) + ", " + minute(instant);
    }

    public static LocalDate dateOf(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }

    public static String weekday(LocalDate date) {
        return WEEKDAYS.get(date.getDayOfWeek().getValue() - 1);
    }
}
