package vn.haidang.calendar;

import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Monday to Friday, but for the special days. */
public record WorkingCalendar(Map<LocalDate, SpecialDay> specialDays) {

    /** More than any term in use; a term that does not end by then is a mistake in the data. */
    private static final int MAX_DAYS = 4000;

    public WorkingCalendar {
        specialDays = Map.copyOf(specialDays);
    }

    public static WorkingCalendar of(Collection<SpecialDay> days) {
        return new WorkingCalendar(days.stream().collect(Collectors.toMap(SpecialDay::date, Function.identity())));
    }

    public boolean isWorkingDay(LocalDate day) {
        return specialDay(day).map(special -> special.kind().isWorked()).orElse(!isWeekend(day));
    }

    /**
     * The first day is not counted. Working days skip days off; a term in days, months or years that ends on a day off
     * moves to the next working day (Civil Code 2015, articles 147 and 148).
     *
     * @throws IllegalArgumentException for hours and minutes, which have no due day
     */
    public DueDate due(LocalDate start, Term term) {
        return due(start, term, List.of());
    }

    /** The same for a clock that stood still meanwhile: such days are not counted, whatever the unit. */
    public DueDate due(LocalDate start, Term term, List<Pause> pauses) {
        return switch (term.unit()) {
            case WORKING_DAY -> afterWorkingDays(start, term, pauses);
            case CALENDAR_DAY -> untilWorkingDay(start, start.plusDays(term.count()), term, pauses);
            case MONTH -> untilWorkingDay(start, start.plusMonths(term.count()), term, pauses);
            case YEAR -> untilWorkingDay(start, start.plusYears(term.count()), term, pauses);
            case HOUR, MINUTE -> throw new IllegalArgumentException("No due day for " + term);
        };
    }

    private DueDate afterWorkingDays(LocalDate start, Term term, List<Pause> pauses) {
        var days = new ArrayList<CountedDay>();
        days.add(CountedDay.start(start));
        var counted = 0;
        for (var day = start; counted < term.count() && days.size() < MAX_DAYS; ) {
            day = day.plusDays(1);
            if (isPaused(day, pauses)) {
                days.add(CountedDay.paused(day));
            } else {
                days.add(isWorkingDay(day) ? CountedDay.counted(day, ++counted, specialDay(day)) : dayOff(day));
            }
        }
        return new DueDate(start, term, days);
    }

    private DueDate untilWorkingDay(LocalDate start, LocalDate planned, Term term, List<Pause> pauses) {
        var days = new ArrayList<CountedDay>();
        days.add(CountedDay.start(start));
        var counted = 0;
        var end = planned;
        for (var day = start.plusDays(1); !day.isAfter(end); day = day.plusDays(1)) {
            if (isPaused(day, pauses)) {
                days.add(CountedDay.paused(day));
                end = end.plusDays(1);
            } else {
                days.add(CountedDay.counted(day, ++counted, specialDay(day)));
            }
        }
        for (var day = end; !isWorkingDay(day) && !day.equals(start); ) {
            day = day.plusDays(1);
            days.add(isWorkingDay(day) ? CountedDay.moved(day) : dayOff(day));
        }
        return new DueDate(start, term, days);
    }

    private static boolean isPaused(LocalDate day, List<Pause> pauses) {
        return pauses.stream().anyMatch(pause -> pause.covers(day));
    }

    private CountedDay dayOff(LocalDate day) {
        return CountedDay.off(day, specialDay(day));
    }

    private Optional<SpecialDay> specialDay(LocalDate day) {
        return Optional.ofNullable(specialDays.get(day));
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == SATURDAY || day.getDayOfWeek() == SUNDAY;
    }
}
