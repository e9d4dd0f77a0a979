package vn.haidang.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.haidang.calendar.Pause;
import vn.haidang.calendar.SpecialDay;
import vn.haidang.calendar.Term;
import vn.haidang.calendar.WorkingCalendar;
import vn.haidang.calendar.WorkingHours;

class CaseClockTest {

    private static final WorkingCalendar CALENDAR = WorkingCalendar.of(
            List.of(new SpecialDay(LocalDate.parse("2026-11-24"), "Ngày Văn hóa Việt Nam", SpecialDay.Kind.HOLIDAY)));
    private static final WorkingHours HOURS = new WorkingHours(
            LocalTime.parse("07:30"), LocalTime.parse("11:30"), LocalTime.parse("13:00"), LocalTime.parse("16:30"));

    @ParameterizedTest
    @CsvSource({
        "15, .5, 2026-12-03, 11:15, half of the eighth working day",
        "15, .8, 2026-12-09, 16:30, the end of the twelfth working day",
        "15, 1, 2026-12-14, 16:30, the end of the due day",
        "10, .5, 2026-11-30, 16:30, the end of the fifth working day",
        "1, .5, 2026-11-23, 11:15, half of the only day",
    })
    void aShareOfTheTimeIsReachedInWorkingHours(int days, double share, LocalDate day, LocalTime time, String why) {
        var clock = new CaseClock(LocalDate.parse("2026-11-20"), Term.workingDays(days), List.of(), null);

        var reached = clock.reached(share, CALENDAR);

        assertThat(reached.day()).as(why).isEqualTo(day);
        assertThat(HOURS.timeOf(reached.part())).as(why).isEqualTo(time);
    }

    @Test
    void timeInWhichTheReporterIsAskedDoesNotCount() {
        var asked = new Pause(LocalDate.parse("2026-11-23"), LocalDate.parse("2026-12-07"));
        var clock = new CaseClock(LocalDate.parse("2026-11-20"), Term.workingDays(10), List.of(asked), null);

        assertThat(clock.reached(.5, CALENDAR).day()).isEqualTo("2026-12-11");
    }

    @Test
    void anExtensionMakesTheWholeLonger() {
        var clock = new CaseClock(LocalDate.parse("2026-11-20"), Term.workingDays(10), List.of(), Term.workingDays(10));

        assertThat(clock.reached(.5, CALENDAR).day()).isEqualTo("2026-12-07");
        assertThat(clock.reached(1, CALENDAR).day()).isEqualTo("2026-12-21");
    }
}
