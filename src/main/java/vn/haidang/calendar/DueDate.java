package vn.haidang.calendar;

import java.time.LocalDate;
import java.util.List;

/** The last day of a term, with every day from the start and why it was counted or not. */
public record DueDate(LocalDate start, Term term, List<CountedDay> days) {

    public DueDate {
        days = List.copyOf(days);
        if (days.isEmpty()) {
            throw new IllegalArgumentException("A due date has at least its start");
        }
    }

    public LocalDate due() {
        return days.getLast().date();
    }

    public boolean isMissedOn(LocalDate today) {
        return today.isAfter(due());
    }

    public long weekendDays() {
        return count(CountedDay.Role.WEEKEND);
    }

    /** Days on which the clock stood still. */
    public long pausedDays() {
        return count(CountedDay.Role.PAUSED);
    }

    /** Named days off on the way, in order. */
    public List<CountedDay> holidays() {
        return days.stream()
                .filter(day -> day.role() == CountedDay.Role.HOLIDAY)
                .toList();
    }

    private long count(CountedDay.Role role) {
        return days.stream().filter(day -> day.role() == role).count();
    }
}
