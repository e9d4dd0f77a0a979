package vn.haidang.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class PastedHtmlTest {

    @Test
    void aWordDocumentBecomesWhatAnEditorWouldHaveTyped() throws IOException {
        assertThat(PastedHtml.toMarkdown(file("word.html"))).isEqualTo(file("word.md"));
    }

    @Test
    void aWebPageKeepsItsWordsAndLinksAndNothingElse() {
        var markdown = PastedHtml.toMarkdown("""
                <meta charset='utf-8'><h2 style="color:red" onclick="x()">Nộp hồ sơ</h2><div><p>Mở <a href="https://dichvucong.gov.vn" target=_blank>Cổng</a>
                <img src="https://example.com/x.png"><span style="font-weight:700">ngay</span>.</p></div><script>alert(1)</script>
                <ul><li>một</li><li>hai<ul><li>hai rưỡi</li></ul></li></ul>""");

        assertThat(markdown).isEqualTo("""
                ## Nộp hồ sơ

                Mở [Cổng](https://dichvucong.gov.vn) **ngay**.

                - một
                - hai
                  - hai rưỡi""");
    }

    @Test
    void boldWordsSideBySideKeepTheirSpace() {
        assertThat(PastedHtml.toMarkdown("<p><b>Điều 1.</b> <b>Phạm vi</b></p>"))
                .isEqualTo("**Điều 1. Phạm vi**");
    }

    @Test
    void whatATrapHidesIsNotPasted() {
        assertThat(PastedHtml.toMarkdown("<a href=\"javascript:alert(1)\">bấm</a><iframe src=x></iframe>"))
                .isEqualTo("bấm");
    }

    private static String file(String name) throws IOException {
        try (var content = PastedHtmlTest.class.getResourceAsStream("/pasted/" + name)) {
            return new String(Objects.requireNonNull(content).readAllBytes(), StandardCharsets.UTF_8).strip();
        }
    }
}
