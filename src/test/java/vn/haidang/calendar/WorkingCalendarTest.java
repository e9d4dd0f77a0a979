package vn.haidang.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.haidang.calendar.SpecialDay.Kind;

class WorkingCalendarTest {

    /** Days off and worked Saturdays of 2026, as announced. */
    private static final WorkingCalendar YEAR_2026 = WorkingCalendar.of(List.of(
            day("2026-01-02", "Hoán đổi Tết Dương lịch", Kind.SWAP_OFF),
            day("2026-01-10", "Làm bù cho 02/01", Kind.SWAP_WORK),
            day("2026-02-16", "29 tháng Chạp", Kind.HOLIDAY),
            day("2026-02-17", "Mùng 1", Kind.HOLIDAY),
            day("2026-02-18", "Mùng 2", Kind.HOLIDAY),
            day("2026-02-19", "Mùng 3", Kind.HOLIDAY),
            day("2026-02-20", "Mùng 4", Kind.HOLIDAY),
            day("2026-04-26", "Giỗ Tổ", Kind.HOLIDAY),
            day("2026-04-27", "Nghỉ bù Giỗ Tổ", Kind.SUBSTITUTE),
            day("2026-04-30", "Ngày Chiến thắng", Kind.HOLIDAY),
            day("2026-05-01", "Quốc tế Lao động", Kind.HOLIDAY),
            day("2026-08-22", "Làm bù cho 31/8", Kind.SWAP_WORK),
            day("2026-08-31", "Hoán đổi Quốc khánh", Kind.SWAP_OFF),
            day("2026-11-24", "Ngày Văn hóa Việt Nam", Kind.HOLIDAY)));

    @ParameterizedTest(name = "{1} working days after {0} is {2}: {3}")
    @CsvSource({
        "2026-11-20, 2, 2026-11-25, Culture Day 24/11 is skipped",
        "2026-02-13, 2, 2026-02-24, across Tet",
        "2026-01-01, 5, 2026-01-09, 2/1 was given off",
        "2026-01-09, 1, 2026-01-10, and Saturday 10/1 worked for it",
        "2026-08-20, 2, 2026-08-22, a worked Saturday counts",
        "2026-04-24, 3, 2026-05-04, a holiday on Sunday is made up on Monday",
        "2026-11-20, 15, 2026-12-14, the answer to a report",
        "2026-11-21, 1, 2026-11-23, sent on a Saturday",
    })
    void countsWorkingDays(LocalDate start, int count, LocalDate due, String why) {
        assertThat(YEAR_2026.due(start, Term.workingDays(count)).due()).as(why).isEqualTo(due);
    }

    @ParameterizedTest(name = "{1} {2} after {0} is {3}: {4}")
    @CsvSource({
        "2026-02-05, 10, CALENDAR_DAY, 2026-02-23, ends on a Sunday before Tet and moves behind it",
        "2026-11-14, 10, CALENDAR_DAY, 2026-11-25, ends on a holiday",
        "2026-11-02, 10, CALENDAR_DAY, 2026-11-12, ends on a working day",
        "2026-01-31, 1, MONTH, 2026-03-02, the last day of February is a Saturday",
        "2026-03-12, 1, YEAR, 2027-03-12, a year later",
    })
    void otherTermsMoveOnlyTheirEnd(LocalDate start, int count, Term.Unit unit, LocalDate due, String why) {
        assertThat(YEAR_2026.due(start, new Term(count, unit)).due()).as(why).isEqualTo(due);
    }

    @Test
    void theFirstDayIsNeverCounted() {
        var due = YEAR_2026.due(LocalDate.parse("2026-11-20"), Term.workingDays(1));

        assertThat(due.days().getFirst().role()).isEqualTo(CountedDay.Role.START);
        assertThat(due.days().getFirst().isCounted()).isFalse();
    }

    @Test
    void everySkippedDayHasItsReason() {
        var due = YEAR_2026.due(LocalDate.parse("2026-11-20"), Term.workingDays(3));

        assertThat(due.weekendDays()).isEqualTo(2);
        assertThat(due.holidays()).extracting(CountedDay::name).containsExactly("Ngày Văn hóa Việt Nam");
        assertThat(due.days().stream().filter(CountedDay::isCounted)).hasSize(3);
    }

    @Test
    void theLastDayIsStillInTime() {
        var due = YEAR_2026.due(LocalDate.parse("2026-11-20"), Term.workingDays(2));

        assertThat(due.isMissedOn(LocalDate.parse("2026-11-25"))).isFalse();
        assertThat(due.isMissedOn(LocalDate.parse("2026-11-26"))).isTrue();
    }

    @Test
    void hoursHaveNoDueDay() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> YEAR_2026.due(LocalDate.parse("2026-11-20"), new Term(8, Term.Unit.HOUR)));
    }

    private static SpecialDay day(String date, String name, Kind kind) {
        return new SpecialDay(LocalDate.parse(date), name, kind);
    }
}
