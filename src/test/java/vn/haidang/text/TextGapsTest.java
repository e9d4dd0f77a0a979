package vn.haidang.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextGapsTest {

    @Test
    void boxesWithoutWordsAndBoxesThatNobodyKnowsAreFound() {
        var gaps = TextGaps.of(
                ":::ghi-chu\n\n:::\n\n:::cac-buoc\n1. \n2. \n:::\n\n:::ghi-chu\nChữ\n:::\n\n:::canh-bao\nChữ\n:::");

        assertThat(gaps.emptyBoxes()).containsExactly("ghi-chu", "cac-buoc", "canh-bao");
    }

    @Test
    void tablesWithoutFiguresAndRowsThatDoNotFitAreFound() {
        var gaps = TextGaps.of("""
                | Phí | Hạn |
                |---|---|
                |  |  |

                | Phí | Hạn |
                |---|---|
                | 8.000 | 15/12 |
                | 5.000 |
                | 1 | 2 | 3 |
                | a \\| b | c |
                """);

        assertThat(gaps.emptyTables()).containsExactly("| Phí | Hạn |");
        assertThat(gaps.raggedRows()).containsExactly("| 5.000 |", "| 1 | 2 | 3 |");
    }

    @Test
    void aTextWithoutGapsHasNone() {
        assertThat(TextGaps.of("Giá A | B\n\n:::ghi-chu\nMở **VNeID**.\n:::").emptyBoxes())
                .isEmpty();
    }
}
