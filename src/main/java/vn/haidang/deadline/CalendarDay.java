package vn.haidang.deadline;

import vn.haidang.calendar.SpecialDay;
import vn.haidang.text.WrongInput;

/**
 * A special day with what is known about it.
 *
 * @param standing official, indirect or assumed; an assumed one waits for the official notice
 * @param source the document that names it
 */
public record CalendarDay(SpecialDay day, String standing, String source) {

    private static final String ASSUMED = "assumed";
    private static final String OFFICIAL = "official";

    public CalendarDay {
        if (day.name().isBlank() || source.isBlank()) {
            throw new WrongInput("calendar.source.required");
        }
    }

    public static CalendarDay of(SpecialDay day, boolean isAssumed, String source) {
        return new CalendarDay(day, isAssumed ? ASSUMED : OFFICIAL, source);
    }

    public boolean isAssumed() {
        return standing.equals(ASSUMED);
    }
}
