package vn.haidang.calendar;

import java.time.LocalDate;

/** A day that is not what its weekday says: a holiday off, or a weekend day worked. */
public record SpecialDay(LocalDate date, String name, Kind kind) {

    public enum Kind {
        HOLIDAY("Ngày lễ"),
        /** A day off for a holiday that fell on a weekend. */
        SUBSTITUTE("Nghỉ bù"),
        /** A working day given off, to be worked later. */
        SWAP_OFF("Nghỉ hoán đổi"),
        /** The weekend day worked for it. */
        SWAP_WORK("Làm bù"),
        /** Offices closed by a storm. */
        CLOSURE("Đóng cửa do bão, thiên tai");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** As people read it. */
        public String label() {
            return label;
        }

        public boolean isWorked() {
            return this == SWAP_WORK;
        }
    }
}
