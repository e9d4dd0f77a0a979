package vn.haidang.calendar;

import java.time.LocalDate;

/**
 * A time in which a clock stands still: the day on which something was asked is the last one that counts before, the day
 * after the reply the first one that counts again.
 */
public record Pause(LocalDate asked, LocalDate replied) {

    public Pause {
        if (replied.isBefore(asked)) {
            throw new IllegalArgumentException("A pause from %s to %s".formatted(asked, replied));
        }
    }

    public boolean covers(LocalDate day) {
        return day.isAfter(asked) && !day.isAfter(replied);
    }
}
