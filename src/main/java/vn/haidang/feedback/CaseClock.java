package vn.haidang.feedback;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.haidang.calendar.CountedDay;
import vn.haidang.calendar.DueDate;
import vn.haidang.calendar.Pause;
import vn.haidang.calendar.Term;
import vn.haidang.calendar.WorkingCalendar;

/**
 * What the due date of a case follows from. Handing a case over inside the house changes nothing of it.
 *
 * @param start day of receipt or of reopening, not counted
 * @param pauses in which the reporter was asked something
 * @param extension counted from the first due date; null while none has been granted
 */
record CaseClock(
        LocalDate start,
        Term term,
        List<Pause> pauses,
        @Nullable Term extension) {

    CaseClock {
        pauses = List.copyOf(pauses);
    }

    /** The first due date, and the one of the extension if there is one. */
    List<DueDate> legs(WorkingCalendar calendar) {
        var first = calendar.due(start, term, pauses);
        return extension == null ? List.of(first) : List.of(first, calendar.due(first.due(), extension, pauses));
    }

    LocalDate due(WorkingCalendar calendar) {
        return legs(calendar).getLast().due();
    }

    CaseClock under(Term other) {
        return new CaseClock(start, other, pauses, extension);
    }

    /** When this share of the time has passed; the whole of it at the end of the due day. */
    Reached reached(double share, WorkingCalendar calendar) {
        var counted = legs(calendar).stream()
                .flatMap(leg -> leg.days().stream())
                .filter(CountedDay::isCounted)
                .map(CountedDay::date)
                .toList();
        if (counted.isEmpty()) {
            return new Reached(due(calendar), 1);
        }
        var passed = share * counted.size();
        var index = (int) Math.ceil(passed) - 1;
        return index == counted.size() - 1 && share == 1
                ? new Reached(due(calendar), 1)
                : new Reached(counted.get(index), passed - index);
    }

    /**
     * A point of a day.
     *
     * @param part of its working hours, above 0 and at most 1
     */
    record Reached(LocalDate day, double part) {}
}
