package vn.haidang.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Twenty years of made-up calendars, against a walk from day to day that knows nothing of the code under test. */
class WorkingCalendarAgainstDayWalkTest {

    private static final LocalDate FIRST = LocalDate.parse("2026-01-01");
    private static final int DAYS = 20 * 365;
    private static final int CASES = 2_000;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void bothComeToTheSameDay(long seed) {
        var random = new Random(seed);
        var special = specialDays(random);
        var calendar = WorkingCalendar.of(special);
        Predicate<LocalDate> isWorked = day -> isWorked(day, special);

        for (var number = 0; number < CASES; number++) {
            var start = FIRST.plusDays(random.nextInt(DAYS));
            var pauses = pauses(random, start);
            var count = 1 + random.nextInt(60);
            Predicate<LocalDate> runs = day ->
                    pauses.stream().noneMatch(pause -> day.isAfter(pause.asked()) && !day.isAfter(pause.replied()));

            assertThat(calendar.due(start, Term.workingDays(count), pauses).due())
                    .as("%d working days from %s, %s", count, start, pauses)
                    .isEqualTo(after(start, isWorked.and(runs), count));
            assertThat(calendar.due(start, new Term(count, Term.Unit.CALENDAR_DAY), pauses)
                            .due())
                    .as("%d days from %s, %s", count, start, pauses)
                    .isEqualTo(sameOrNext(after(start, runs, count), isWorked));
        }
    }

    private static LocalDate after(LocalDate start, Predicate<LocalDate> counts, int count) {
        return Stream.iterate(start.plusDays(1), day -> day.plusDays(1))
                .filter(counts)
                .skip(count - 1L)
                .findFirst()
                .orElseThrow();
    }

    private static LocalDate sameOrNext(LocalDate end, Predicate<LocalDate> isWorked) {
        return Stream.iterate(end, day -> day.plusDays(1))
                .filter(isWorked)
                .findFirst()
                .orElseThrow();
    }

    private static boolean isWorked(LocalDate day, List<SpecialDay> special) {
        for (var one : special) {
            if (one.date().equals(day)) {
                return one.kind() == SpecialDay.Kind.SWAP_WORK;
            }
        }
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    private static List<SpecialDay> specialDays(Random random) {
        var kinds = SpecialDay.Kind.values();
        return random.ints(300, 0, DAYS + 400)
                .distinct()
                .mapToObj(day -> new SpecialDay(FIRST.plusDays(day), "ngày", kinds[random.nextInt(kinds.length)]))
                .toList();
    }

    private static List<Pause> pauses(Random random, LocalDate start) {
        var pauses = new ArrayList<Pause>();
        var asked = start;
        for (var number = random.nextInt(3); number > 0; number--) {
            asked = asked.plusDays(random.nextInt(12));
            var replied = asked.plusDays(random.nextInt(20));
            pauses.add(new Pause(asked, replied));
            asked = replied;
        }
        return pauses;
    }
}
