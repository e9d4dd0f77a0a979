package vn.haidang.text;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates of the English section: "26 November 2026", the day as it is in Vietnam. */
public final class EnglishDates {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    private EnglishDates() {}

    public static String day(Instant instant) {
        return DAY.format(VietnameseDates.dateOf(instant));
    }
}
