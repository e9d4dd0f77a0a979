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
    void listsOfWordKeepTheirLevels() {
        assertThat(PastedHtml.toMarkdown(
                        listed(1, "·", "Hồ sơ gồm") + listed(2, "1)", "Tờ khai") + listed(2, "2)", "Ảnh")
                                + listed(4, "·", "cỡ 3 × 4") + listed(3, "a.", "nền trắng") + listed(1, "·", "Lệ phí")
                                + "<p class=MsoNormal>Sau cùng</p>" + listed(1, "(1)", "Nhận kết quả")))
                .isEqualTo("""
                        - Hồ sơ gồm
                          1. Tờ khai
                          2. Ảnh
                             - cỡ 3 × 4

                             1. nền trắng
                        - Lệ phí

                        Sau cùng

                        1. Nhận kết quả""");
    }

    @Test
    void listsOfOtherWritersStayTight() {
        assertThat(PastedHtml.toMarkdown("""
                        <ol>
                        	<li><p class="western">Họp
                        	thôn</p>
                        	<li><p class="western">Hướng dẫn</p>
                        	<ul><li><p>người già</p></ul>
                        </ol>""")).isEqualTo("""
                        1. Họp thôn
                        2. Hướng dẫn
                           - người già""");
    }

    @Test
    void aParagraphThatIsOnlyIndentedLikeAListIsNone() {
        assertThat(PastedHtml.toMarkdown("<p class=MsoListParagraph>Không có dấu đầu dòng</p>"
                        + "<p class=MsoListParagraph><span>–<span>&nbsp;&nbsp;</span></span>Có dấu</p>"))
                .isEqualTo("""
                        Không có dấu đầu dòng

                        - Có dấu""");
    }

    private static String listed(int level, String sign, String words) {
        return """
                <p class=MsoListParagraphCxSpMiddle style='text-indent:-18.0pt;
                mso-list:l0 level%d lfo1'><![if !supportLists]><span style='font-family:Symbol'><span
                style='mso-list:Ignore'>%s<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;
                </span></span></span><![endif]>%s<o:p></o:p></p>

                """.formatted(level, sign, words);
    }

    @Test
    void boldWordsSideBySideKeepTheirSpace() {
        assertThat(PastedHtml.toMarkdown("<p><b>Điều 1.</b> <b>Phạm vi</b></p>"))
                .isEqualTo("**Điều 1. Phạm vi**");
    }

    @Test
    void noSpaceComesBetweenAWordAndItsMark() {
        assertThat(PastedHtml.toMarkdown(
                        "<p>Có <i>tổ số</i>; xem <b>kỹ</b>, (<i>hạn</i>) <b>nhé</b>! Rồi <i>gửi</i>.</p>"))
                .isEqualTo("Có *tổ số*; xem **kỹ**, (*hạn*) **nhé**! Rồi *gửi*.");
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
