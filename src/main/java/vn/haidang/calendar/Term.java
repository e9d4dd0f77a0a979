package vn.haidang.calendar;

/** How long something may take: a number and a unit. */
public record Term(int count, Unit unit) {

    public enum Unit {
        WORKING_DAY,
        CALENDAR_DAY,
        HOUR,
        MINUTE,
        MONTH,
        YEAR;

        /** Only whole days can be shown on the wall calendar. */
        public boolean isDated() {
            return this != HOUR && this != MINUTE;
        }
    }

    public Term {
        if (count < 0) {
            throw new IllegalArgumentException("A term is not negative: " + count);
        }
    }

    public static Term workingDays(int count) {
        return new Term(count, Unit.WORKING_DAY);
    }
}
