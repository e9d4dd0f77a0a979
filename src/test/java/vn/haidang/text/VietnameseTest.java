package vn.haidang.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VietnameseTest {

    @ParameterizedTest
    @CsvSource({
        "Đăng ký khai sinh, dang ky khai sinh",
        "ĐƯỜNG DÂY NÓNG, duong day nong",
        "Thủ tục số 1.001193, thu tuc so 1.001193",
        "hoà Hoà hòa, hoa hoa hoa",
    })
    void foldingLeavesWhatIsTypedWithoutMarks(String text, String folded) {
        assertThat(Vietnamese.fold(text)).isEqualTo(folded);
    }

    @ParameterizedTest
    @CsvSource({
        "hoá, hóa",
        "thuỷ sản, thủy sản",
        "Uỷ ban, Ủy ban",
        "quý, quý",
        "hoàn, hoàn",
        "khoẻ, khỏe",
        "Ðăng ký, Đăng ký",
    })
    void theToneMarkHasOnePlace(String typed, String normal) {
        assertThat(Vietnamese.normalise(typed)).isEqualTo(normal);
    }

    @Test
    void decomposedLettersAreComposed() {
        assertThat(Vietnamese.normalise("e\u0302\u0301")).isEqualTo("ế");
    }

    @ParameterizedTest
    @CsvSource({
        "920 người học xong lớp “Bình dân học vụ số”, 920-nguoi-hoc-xong-lop-binh-dan-hoc-vu-so",
        "Đường dây nóng!, duong-day-nong",
    })
    void aSlugIsTheTitleWithoutMarks(String title, String slug) {
        assertThat(Slug.of(title).value()).isEqualTo(slug);
    }

    @Test
    void aTitleWithoutLettersHasNoSlug() {
        assertThatIllegalArgumentException().isThrownBy(() -> Slug.of("!!!")).withMessageContaining("Not a slug");
    }

    @Test
    void aLongTitleIsCutBetweenWords() {
        var slug = Slug.of("thủ tục ".repeat(40)).value();

        assertThat(slug).hasSizeLessThanOrEqualTo(120).endsWith("tuc");
    }

    @Test
    void datesCarryTheWeekdayWhereTheDayMatters() {
        var day = LocalDate.parse("2026-11-26");

        assertThat(VietnameseDates.headline(day)).isEqualTo("Thứ Năm, 26/11/2026");
        assertThat(VietnameseDates.weekdayAndDay(day)).isEqualTo("thứ Năm 26/11/2026");
    }
}
