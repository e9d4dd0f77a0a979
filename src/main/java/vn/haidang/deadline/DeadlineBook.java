package vn.haidang.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.haidang.calendar.CountedDay;
import vn.haidang.calendar.DueDate;
import vn.haidang.calendar.SpecialDay;
import vn.haidang.calendar.WorkingCalendar;

/** All that due dates follow from, at one moment: every reading of every rule, and the special days with their standing. */
public record DeadlineBook(List<DeadlineRule> rules, List<CalendarDay> days) {

    public DeadlineBook {
        rules = List.copyOf(rules);
        days = List.copyOf(days);
    }

    public WorkingCalendar calendar() {
        return WorkingCalendar.of(days.stream().map(CalendarDay::day).toList());
    }

    /**
     * The reading of a rule that holds for what begins on a day; before its first validity the first one.
     *
     * @throws IllegalArgumentException when there is no such rule
     */
    public DeadlineRule rule(String id, LocalDate on) {
        var readings =
                rules.stream().filter(rule -> rule.id().equals(id)).sorted().toList();
        if (readings.isEmpty()) {
            throw new IllegalArgumentException("No deadline rule " + id);
        }
        return readings.stream()
                .filter(rule -> !rule.validFrom().isAfter(on))
                .reduce((earlier, later) -> later)
                .orElse(readings.getFirst());
    }

    /** The years whose days off have been entered. */
    public Set<Integer> years() {
        return days.stream()
                .filter(day -> !day.day().kind().isWorked() && day.day().kind() != SpecialDay.Kind.CLOSURE)
                .map(day -> day.day().date().getYear())
                .collect(Collectors.toSet());
    }

    /** Days of a year that wait for their official notice. */
    public List<CalendarDay> assumedIn(int year) {
        return days.stream()
                .filter(day -> day.isAssumed() && day.day().date().getYear() == year)
                .toList();
    }

    /** Whether a sum passes through a year without days off, or over a day that is only assumed. */
    public boolean isExpected(DueDate date) {
        var assumed = days.stream()
                .filter(CalendarDay::isAssumed)
                .map(day -> day.day().date())
                .collect(Collectors.toSet());
        var known = years();
        return date.days().stream()
                .map(CountedDay::date)
                .anyMatch(day -> assumed.contains(day) || !known.contains(day.getYear()));
    }

    DeadlineBook with(DeadlineRule changed) {
        return new DeadlineBook(
                Stream.concat(rules.stream().filter(rule -> !rule.isReadingOf(changed)), Stream.of(changed))
                        .toList(),
                days);
    }

    DeadlineBook with(CalendarDay changed) {
        return new DeadlineBook(
                rules,
                Stream.concat(without(changed.day().date()).days.stream(), Stream.of(changed))
                        .toList());
    }

    DeadlineBook without(LocalDate date) {
        return new DeadlineBook(
                rules,
                days.stream().filter(day -> !day.day().date().equals(date)).toList());
    }
}
