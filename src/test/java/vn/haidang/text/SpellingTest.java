package vn.haidang.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpellingTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nguyễn thị hòa",
                "NGUYỄN THỊ HÒA",
                "NGUYỄN THỊ HOÀ",
                "  Nguyễn  Thị\tHoà ",
                "Nguyễn\u00a0Thị\u2009Hoà",
                "Nguyễn\u200b Thị\u202e Ho\u00adà\ufeff"
            })
    void spellingsOfOneNameHaveOneStrictForm(String name) {
        assertThat(Spelling.strict(name)).isEqualTo("nguyễn thị hòa");
        assertThat(Spelling.strict(Normalizer.normalize(name, Normalizer.Form.NFD)))
                .isEqualTo("nguyễn thị hòa");
        assertThat(Spelling.folded(name)).isEqualTo("nguyen thi hoa");
    }

    @Test
    void marksTellWordsApartInTheStrictFormOnly() {
        assertThat(Spelling.strict("má")).isNotEqualTo(Spelling.strict("mã"));
        assertThat(Spelling.folded("Đặng")).isEqualTo(Spelling.folded("dang"));
    }

    @Test
    void aFoldedLetterKnowsWhereItStood() {
        var text = "xe\u00a0 \tcủa ba\u0300 Hoà";
        var folded = FoldedText.of(text);

        assertThat(folded.folded()).isEqualTo("xe cua ba hoa");
        assertThat(folded.original(7, 9)).isEqualTo("ba\u0300");
        assertThat(folded.original(10, 13)).isEqualTo("Hoà");
    }
}
