package vn.haidang.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTimeTest {

    @ParameterizedTest
    @CsvSource({
        "7:30, 7, 30",
        "07.30, 7, 30",
        "7h30, 7, 30",
        "7 giờ 30 phút, 7, 30",
        "19h, 19, 0",
        "19, 19, 0",
        "0730, 7, 30",
        "' 0:00 ', 0, 0",
        "23:59, 23, 59",
        "7g05, 7, 5"
    })
    void isReadAsPeopleMeanIt(String text, int hour, int minute) {
        assertThat(TypedTime.read(text)).contains(new TypedTime(hour, minute));
    }

    @Test
    void twentyFourIsTheEndOfTheDay() {
        assertThat(TypedTime.read("24:00").orElseThrow().on(LocalDate.of(2026, 12, 31)))
                .isEqualTo(LocalDateTime.of(2027, 1, 1, 0, 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "24:01", "25:00", "7:60", "7:3", "sáng", "-1:00", "7:30:00"})
    void whatIsNoTimeIsNone(String text) {
        assertThat(TypedTime.read(text)).isEmpty();
    }
}
