package vn.haidang.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReadabilityTest {

    @Test
    void aSentenceOfMoreThanThirtyFiveSyllablesIsLong() {
        var fits = "từ ".repeat(34) + "cuối.";
        var isLong = "dài ".repeat(35) + "cuối.";

        assertThat(Readability.of(fits + " " + isLong + " Ngắn.").longSentences())
                .containsExactly("dài dài dài dài dài dài dài dài…");
    }

    @Test
    void linesOfAListAreSentencesOfTheirOwn() {
        assertThat(Readability.of(("- " + "mười ".repeat(10) + "\n").repeat(6)).longSentences())
                .isEmpty();
    }

    @Test
    void anAbbreviationIsExplainedOnceOrKnownToEverybody() {
        var text = "Cải cách hành chính (CCHC) của UBND: CCHC và CĐS. Mã QR, Quyết định 29/2026/QĐ-TTg.";

        assertThat(Readability.of(text).abbreviations()).containsExactly("CĐS");
    }

    @Test
    void wordsThatAreOnlyWrittenLargeAreNoAbbreviations() {
        assertThat(Readability.of("THÔNG BÁO VỀ CHO THUÊ KHO. KHÔNG đốt rác. CÔNG AN. Theo CĐS và HCC TP.")
                        .abbreviations())
                .containsExactlyInAnyOrder("CĐS", "HCC");
    }
}
