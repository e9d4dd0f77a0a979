package vn.haidang.calendar;

import java.time.Duration;
import java.time.LocalTime;

/** When an office works on a working day: a morning and an afternoon. */
public record WorkingHours(LocalTime opens, LocalTime breakFrom, LocalTime breakTo, LocalTime closes) {

    public WorkingHours {
        if (!opens.isBefore(breakFrom) || breakFrom.isAfter(breakTo) || !breakTo.isBefore(closes)) {
            throw new IllegalArgumentException(
                    "No working hours: %s to %s, break %s to %s".formatted(opens, closes, breakFrom, breakTo));
        }
    }

    /** @param share of the working day, above 0 and at most 1 */
    public LocalTime timeOf(double share) {
        var morning = Duration.between(opens, breakFrom);
        var day = morning.plus(Duration.between(breakTo, closes));
        var worked = Duration.ofSeconds(Math.round(day.toSeconds() * share));
        return worked.compareTo(morning) <= 0 ? opens.plus(worked) : breakTo.plus(worked.minus(morning));
    }
}
