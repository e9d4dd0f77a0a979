package vn.haidang.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeedbackFiguresTest {

    @ParameterizedTest
    @CsvSource({"0, 0", "1, dưới 5", "4, dưới 5", "5, 5", "1200, 1200"})
    void aHandfulIsNotToldApart(long count, String shown) {
        assertThat(FeedbackFigures.shown(count)).isEqualTo(shown);
    }
}
