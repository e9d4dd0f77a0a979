package vn.haidang.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlugTest {

    @ParameterizedTest
    @CsvSource({"Đăng ký khai sinh, 60, dang-ky-khai-sinh", "Đăng ký khai sinh, 12, dang-ky-khai", "An Hải, 3, an"})
    void aLongTitleEndsAfterAWord(String title, int longest, String slug) {
        assertThat(Slug.of(title, longest).value()).isEqualTo(slug);
    }

    @Test
    void oneWordIsCutWhereItMustBe() {
        assertThat(Slug.of("a".repeat(500)).value()).isEqualTo("a".repeat(120));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "!!!", "中文", "😀"})
    void whatHasNoLatinLetterHasNone(String title) {
        assertThat(Slug.isPossible(title)).isFalse();
    }
}
