package vn.haidang.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.haidang.text.Qr;

class DisplayTest {

    @ParameterizedTest
    @CsvSource({
        "'', ''",
        "text-large, text-large",
        "text-largest.theme-dark, text-largest theme-dark",
        "contrast, contrast",
        "\"><script>, ''",
        "text-huge.theme-pink, ''",
    })
    void onlyKnownChoicesComeBackFromACookie(String cookie, String cssClass) {
        assertThat(Display.fromCookie(cookie).cssClass()).isEqualTo(cssClass);
    }

    @Test
    void aChoiceSurvivesItsCookie() {
        var chosen = new Display("largest", "contrast");

        assertThat(Display.fromCookie(chosen.cookie())).isEqualTo(chosen);
    }

    @Test
    void minifyingKeepsWhatSelectorsMean() {
        assertThat(StyleSheets.minified(
                        "/* x */ .a :focus { color : red; margin: 0 auto; }\n@media (min-width: 60em) { .b{} }"))
                .isEqualTo(".a :focus{color :red;margin:0 auto}@media (min-width:60em){.b{}}");
    }

    @Test
    void aQrCodeIsOnePathOnWhite() {
        var qr = Qr.of("https://example.vn/phan-anh/theo-doi/LS26-7K3M");

        assertThat(qr.path()).startsWith("M0 0h7v1h-7z");
        assertThat(qr.viewBox()).isEqualTo("-2 -2 %1$d %1$d".formatted(qr.size() + 4));
    }
}
