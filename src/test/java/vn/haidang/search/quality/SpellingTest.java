package vn.haidang.search.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

    @ParameterizedTest
    @CsvSource({
        "AS_TYPED, đăng ký kết hôn",
        "NO_MARKS, dang ky ket hon",
        "RAW_TELEX, ddawng kys keets hoon",
        "GLUED, dangky kethon",
    })
    void oneQuestionIsTypedInManyWays(Spelling spelling, String typed) {
        assertThat(spelling.of("đăng ký kết hôn")).isEqualTo(typed);
    }

    @Test
    void aTypoChangesOneSyllableAndIsTheSameEachTime() {
        var text = "đăng ký kết hôn";

        assertThat(Spelling.ONE_TYPO.of(text)).isNotEqualTo(text).isEqualTo(Spelling.ONE_TYPO.of(text));
    }

    @Test
    void aScoreCountsWhereTheWantedOnesAre() {
        var query = JudgedQuery.parse("T\tđăng ký\ta:2,b:2,c:1");
        var answer = Score.Answer.of(query, List.of("c", "a", "x"));

        assertThat(answer.recall()).isEqualTo(0.5);
        assertThat(answer.reciprocalRank()).isEqualTo(0.5);
        assertThat(answer.gain()).isBetween(0.5, 0.6);
    }

    @Test
    void aLineThatIsNoJudgementIsRefusedWithTheLine() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JudgedQuery.parse("đăng ký kết hôn"))
                .withMessageContaining("đăng ký kết hôn");
    }
}
