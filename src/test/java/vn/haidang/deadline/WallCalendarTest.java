package vn.haidang.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.haidang.calendar.SpecialDay;
import vn.haidang.calendar.Term;
import vn.haidang.calendar.WorkingCalendar;

class WallCalendarTest {

    private static final WorkingCalendar NOVEMBER = WorkingCalendar.of(
            List.of(new SpecialDay(LocalDate.parse("2026-11-24"), "Ngày Văn hóa Việt Nam", SpecialDay.Kind.HOLIDAY)));

    private final WallCalendar wall =
            WallCalendar.of(NOVEMBER.due(LocalDate.parse("2026-11-20"), Term.workingDays(3)), "nộp");

    @Test
    void theSumIsSaidInWords() {
        assertThat(wall.headline()).isEqualTo("Thứ Năm, 26/11/2026");
        assertThat(wall.caption())
                .isEqualTo(
                        "Ngày nộp thứ Sáu 20/11/2026 chưa tính. Đếm 3 ngày làm việc, bỏ qua 24/11 (Ngày Văn hóa Việt Nam)"
                                + " và 2 ngày cuối tuần.");
    }

    @Test
    void weeksBeginOnMondayAndShowOnlyTheTerm() {
        assertThat(wall.weeks()).hasSize(2).allSatisfy(week -> assertThat(week).hasSize(7));
        assertThat(wall.weeks().getFirst()).extracting(WallCalendar.Cell::label).startsWith("", "", "", "", "nộp");
    }

    @Test
    void theDueDayIsTheOnlyOneThatIsLit() {
        var lit = wall.weeks().stream()
                .flatMap(List::stream)
                .filter(cell -> "day--due".equals(cell.css()))
                .toList();

        assertThat(lit).singleElement().satisfies(cell -> {
            assertThat(cell.number()).isEqualTo("26");
            assertThat(cell.spoken()).isEqualTo("thứ Năm 26/11/2026, ngày làm việc thứ 3, là hạn cuối");
        });
    }

    @Test
    void aHolidaySaysItsName() {
        var holiday = wall.weeks().get(1).get(1);

        assertThat(holiday.css()).isEqualTo("day--off day--holiday");
        assertThat(holiday.spoken()).contains("Ngày Văn hóa Việt Nam");
    }

    @Test
    void aLongTermKeepsTheSumAndLeavesTheWeeksOut() {
        var year = WallCalendar.of(NOVEMBER.due(LocalDate.parse("2026-01-05"), new Term(1, Term.Unit.YEAR)), "nộp");

        assertThat(year.weeks()).isEmpty();
        assertThat(year.caption()).contains("1 năm");
    }
}
