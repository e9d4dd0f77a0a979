package vn.haidang.deadline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueQuestionTest {

    @ParameterizedTest
    @CsvSource({
        "2026-11-20, 5, working_day",
        "2026-11-20, 0, calendar_day",
        "2026-11-20, 12, month",
        "2026-02-28, 1, year",
        "2026-11-20T09:12, 48, hour",
        "2026-11-20T09:12, 30, minute",
    })
    void everyUnitCanBeAsked(String from, String count, String unit) {
        assertThat(DueQuestion.of(from, count, unit).isGood()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-30, 5, working_day, from",
        "hôm nay, 5, working_day, from",
        "9999-01-01, 5, working_day, from",
        "2026-11-20, -1, working_day, count",
        "2026-11-20, 1001, working_day, count",
        "2026-11-20, năm, working_day, count",
        "2026-11-20, 99999999999, year, count",
        "2026-11-20, 5, week, unit",
        "2026-11-20, 5, hour, from",
    })
    void whatMakesNoSenseIsSaidBesideItsField(String from, String count, String unit, String field) {
        assertThat(DueQuestion.of(from, count, unit).problems()).containsOnlyKeys(field);
    }

    @Test
    void whatWasTypedIsKept() {
        var question = DueQuestion.of("20.11", "năm", "week");

        assertThat(question.from()).isEqualTo("20.11");
        assertThat(question.count()).isEqualTo("năm");
        assertThat(DueQuestion.of("2026-11-20T09:12", "1", "hour").startTime())
                .isEqualTo(LocalDateTime.parse("2026-11-20T09:12"));
    }
}
