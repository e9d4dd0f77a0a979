package vn.haidang.calendar;

import java.time.LocalDate;

/** A day that is not what its weekday says: a holiday off, or a weekend day worked. */
public record SpecialDay(LocalDate date, String name, Kind kind) {

    public enum Kind {
        HOLIDAY,
        /** A day off for a holiday that fell on a weekend. */
        SUBSTITUTE,
        /** A working day given off, to be worked later. */
        SWAP_OFF,
        /** The weekend day worked for it. */
        SWAP_WORK,
        /** Offices closed by a storm. */
        CLOSURE;

        public boolean isWorked() {
            return this == SWAP_WORK;
        }
    }
}
