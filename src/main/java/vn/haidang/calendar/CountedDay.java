package vn.haidang.calendar;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One day on the way to a due date.
 *
 * @param ordinal which counted day it is, from 1; 0 for a day that is not counted
 * @param name of the holiday or swap, if the day is a special one
 */
public record CountedDay(
        LocalDate date, Role role, int ordinal, @Nullable String name) {

    public enum Role {
        /** The day of the event, never counted. */
        START,
        COUNTED,
        WEEKEND,
        HOLIDAY,
        /** The clock stood still, since somebody else had to act. */
        PAUSED,
        /** The working day to which an end on a day off moves. */
        MOVED_TO
    }

    static CountedDay start(LocalDate date) {
        return new CountedDay(date, Role.START, 0, null);
    }

    static CountedDay counted(LocalDate date, int ordinal, Optional<SpecialDay> special) {
        return new CountedDay(
                date, Role.COUNTED, ordinal, special.map(SpecialDay::name).orElse(null));
    }

    static CountedDay off(LocalDate date, Optional<SpecialDay> special) {
        var name = special.map(SpecialDay::name).orElse(null);
        return new CountedDay(date, name == null ? Role.WEEKEND : Role.HOLIDAY, 0, name);
    }

    static CountedDay paused(LocalDate date) {
        return new CountedDay(date, Role.PAUSED, 0, null);
    }

    static CountedDay moved(LocalDate date) {
        return new CountedDay(date, Role.MOVED_TO, 0, null);
    }

    public boolean isCounted() {
        return role == Role.COUNTED;
    }
}
