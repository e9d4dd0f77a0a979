package vn.haidang.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class PastedHtmlTest {

    @Test
    void aWordDocumentBecomesWhatAnEditorWouldHaveTyped() throws IOException {
        assertThat(markdown(file("word.html"))).isEqualTo(file("word.md"));
    }

    @Test
    void aWebPageKeepsItsWordsAndLinksAndNothingElse() {
        var markdown = markdown("""
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
        assertThat(markdown(listed(1, "·", "Hồ sơ gồm") + listed(2, "1)", "Tờ khai") + listed(2, "2)", "Ảnh")
                        + listed(4, "·", "cỡ 3 × 4") + listed(3, "a.", "nền trắng") + listed(1, "·", "Lệ phí")
                        + "<p class=MsoNormal>Sau cùng</p>" + listed(1, "(1)", "Nhận kết quả")))
                .isEqualTo("""
                        - Hồ sơ gồm
                          1. Tờ khai
                          2. Ảnh
                             - cỡ 3 × 4

                             * a. nền trắng
                        - Lệ phí

                        Sau cùng

                        1. Nhận kết quả""");
    }

    @Test
    void listsOfOtherWritersStayTight() {
        assertThat(markdown("""
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
        assertThat(markdown("<p class=MsoListParagraph>Không có dấu đầu dòng</p>"
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
        assertThat(markdown("<p><b>Điều 1.</b> <b>Phạm vi</b></p>")).isEqualTo("**Điều 1. Phạm vi**");
    }

    @Test
    void noSpaceComesBetweenAWordAndItsMark() {
        assertThat(markdown("<p>Có <i>tổ số</i>; xem <b>kỹ</b>, (<i>hạn</i>) <b>nhé</b>! Rồi <i>gửi</i>.</p>"))
                .isEqualTo("Có *tổ số*; xem **kỹ**, (*hạn*) **nhé**! Rồi *gửi*.");
    }

    @Test
    void whatATrapHidesIsNotPasted() {
        assertThat(markdown("<a href=\"javascript:alert(1)\">bấm</a><iframe src=x></iframe>"))
                .isEqualTo("bấm");
    }

    @Test
    void mergedCellsStandInEveryPlaceTheyCovered() throws IOException {
        var pasted = PastedHtml.read(file("libreoffice-calc.html"));

        assertThat(pasted.notes()).containsExactly(PasteNote.MERGED_CELLS);
        assertThat(pasted.markdown()).isEqualTo("""
                BIỂU PHÍ

                | Loại giấy  | Mức phí – Trực tiếp | Mức phí – Trực tuyến |      Ghi chú      |
                |------------|---------------------|----------------------|-------------------|
                | I. Hộ tịch |                     |                      |                   |
                | Khai sinh  | 8.000               | 4.000                | Miễn cho hộ nghèo |
                | Khai tử    | 5.000               | 5.000                |                   |""");
    }

    @Test
    void aDocumentOfLibreOfficeBecomesWhatAnEditorWouldHaveTyped() throws IOException {
        var pasted = PastedHtml.read(file("libreoffice-writer.html"));

        assertThat(pasted.notes()).containsExactly(PasteNote.MERGED_CELLS, PasteNote.HIDDEN, PasteNote.OLD_LETTERS);
        assertThat(pasted.markdown()).isEqualTo(file("libreoffice-writer.md"));
    }

    @Test
    void aTableOfMoreThanIsReadIsRefusedAndNotCut() {
        var tall = "<table>" + "<tr><td>a<td>b".repeat(1_501) + "</table>";
        var wide = "<table><tr>" + "<td>a".repeat(61) + "<tr>" + "<td>b".repeat(61) + "</table>";
        for (var html : List.of(tall, wide)) {
            assertThatThrownBy(() -> PastedHtml.read(html)).hasMessage("text.paste.shape");
        }
        assertThat(markdown("<table><tr>" + "<td>a".repeat(60) + "<tr>" + "<td>b".repeat(60) + "</table>"))
                .contains("b");
    }

    @Test
    void severalPartsOfACellStayApart() {
        assertThat(markdown("<table><tr><td><p>Điều 1</p><p>Phạm vi</p></td><td>x</td></tr>"
                        + "<tr><td>a | b<ul><li>c<li>d</ul></td><td>b<br>c</td></tr></table>"))
                .contains("Điều 1<br>Phạm vi", "a \\| b<br>– c<br>– d", "b<br>c");
    }

    @Test
    void aTableThatOnlyPlacesWordsBecomesText() {
        var pasted = PastedHtml.read(
                "<table><tr><td><table><tr><td>CỘNG HÒA</td></tr></table></td><td>Độc lập</td></tr></table>");

        assertThat(pasted.markdown()).isEqualTo("CỘNG HÒA\nĐộc lập");
        assertThat(pasted.notes()).containsExactly(PasteNote.FRAME);
    }

    @Test
    void commentsAndChangesOfTheOfficeStayInTheOffice() {
        var pasted = PastedHtml.read("""
                <p>Đoạn có ghi chú<a class=msocomanchor href="#_msocom_1">[A1]</a> <del cite="mailto:An">cũ</del><ins cite="mailto:An">mới</ins>
                <span style='mso-hide:all'>mật</span></p>
                <div style='mso-element:comment-list'><div style='mso-element:comment'><div class=msocomtxt>
                <p class=MsoCommentText>Ghi chú nội bộ</p></div></div></div>""");

        assertThat(pasted.markdown()).isEqualTo("Đoạn có ghi chú mới");
        assertThat(pasted.notes()).containsExactly(PasteNote.COMMENTS, PasteNote.DELETED, PasteNote.HIDDEN);
    }

    @Test
    void commentsOfGoogleDocsStayThere() {
        assertThat(markdown("""
                <b style="font-weight:normal" id="docs-internal-guid-1"><p><span style="font-weight:700">Đậm</span><sup><a href="#cmnt1">[a]</a></sup></p>
                <div style="border:1px solid black"><p><a href="#cmnt_ref1">[a]</a><span>nội bộ</span></p></div></b>""")).isEqualTo("**Đậm**");
    }

    @Test
    void emphasisIsSeenWhereverItBeginsAndEnds() {
        assertThat(markdown("<p><b>Bước 1:</b>nộp <b> Gấp </b>nhé, <b>“ngoặc”</b>sau, c<b>h</b>ữ <s>cũ</s></p>"))
                .isEqualTo("**Bước 1**:nộp **Gấp** nhé, “**ngoặc**”sau, c**h**ữ ~~cũ~~");
        assertThat(markdown("<b><p>Một đoạn.</p><p>Hai đoạn:</p></b>")).isEqualTo("**Một đoạn.**\n\n**Hai đoạn:**");
    }

    @Test
    void linesStayLines() {
        assertThat(markdown("<div>Địa chỉ: Thôn Đông<br>Điện thoại: 1022<br>Giờ: 7h30<br># 5<br>2. Không</div>"))
                .isEqualTo("Địa chỉ: Thôn Đông\nĐiện thoại: 1022\nGiờ: 7h30\n\\# 5\n2\\. Không");
        assertThat(Markdown.toHtml("Địa chỉ: Thôn Đông\nĐiện thoại: 1022")).contains("<br />");
    }

    @Test
    void linesOfATextThatKeepsItsBlanksStayLines() {
        assertThat(markdown("<div style='white-space:pre-wrap'>Dòng 1\nDòng 2</div>"))
                .isEqualTo("Dòng 1\nDòng 2");
        assertThat(markdown("<p><span style='white-space:pre-wrap'>Một </span><span style='white-space:pre-wrap'>dòng"
                        + "</span></p>"))
                .isEqualTo("Một dòng");
    }

    @Test
    void whatNobodySeesDoesNotBecomePublic() {
        var pasted = PastedHtml.read("<p>Thấy<span style='visibility:hidden'>ẩn</span><span style='font-size:0'>ẩn"
                + "</span><span style='opacity:0.0'>ẩn</span><span style='opacity:0.5;font-size:0.8em'> rõ</span></p>");

        assertThat(pasted.markdown()).isEqualTo("Thấy rõ");
        assertThat(pasted.notes()).contains(PasteNote.HIDDEN);
    }

    @Test
    void aParagraphInOldLettersIsReadAlsoBesideOneOfToday() {
        var pasted = PastedHtml.read("<p>Thông báo của UBND đặc khu</p><p>Céng hßa x· héi chñ nghÜa</p>");

        assertThat(pasted.markdown()).isEqualTo("Thông báo của UBND đặc khu\n\nCộng hòa xã hội chủ nghĩa");
        assertThat(pasted.notes()).containsExactly(PasteNote.OLD_LETTERS);
    }

    @Test
    void whatTheWordsCallAnItemStaysItsName() {
        assertThat(markdown("<ol type=a start=2><li>hai<li>ba</ol><p>1. Một</p><p>3. Ba</p><p>- gạch</p><p>+ cộng</p>"))
                .isEqualTo("- b. hai\n- c. ba\n\n1. Một\n\n3) Ba\n\n- gạch\n- cộng");
    }

    @Test
    void lettersOfTheOldFontsAreReadByTheirFontOrTheirLook() {
        for (var old : List.of(
                "<p style='font-family:\".VnTime\"'>Céng hßa</p>",
                "<p><font face='VNI-Times'>Coäng hoøa</font></p>",
                "<p>Céng hßa x· héi chñ nghÜa ViÖt Nam</p>",
                "<p>Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam</p>")) {
            var pasted = PastedHtml.read(old);
            assertThat(pasted.markdown()).startsWith("Cộng hòa");
            assertThat(pasted.notes()).containsExactly(PasteNote.OLD_LETTERS);
        }
        assertThat(markdown("<p><span style='font-family:.VnTimeH'>céng hßa</span></p>"))
                .isEqualTo("CỘNG HÒA");
        assertThat(PastedHtml.read("<p>Café crème, Köln, naïve résumé, señor, Đặc khu Lý Sơn</p>")
                        .notes())
                .isEmpty();
    }

    @Test
    void signsThatMeanSomethingByTheirFontOrPlaceAreKept() {
        var pasted = PastedHtml.read("""
                <p>5 m<sup>2</sup>, CO<sub>2</sub>, <span style='font-family:Wingdings'>q</span> Có
                <span style='font-family:Wingdings'>þ</span> Không <span style='font-family:Symbol'>&#xF0B3;</span> 5
                <input type=checkbox checked>Đồng ý x<sup>a+b</sup></p>""");

        assertThat(pasted.markdown()).isEqualTo("5 m², CO₂, ☐ Có ☑ Không ≥ 5 ☑ Đồng ý xa+b");
        assertThat(pasted.notes()).containsExactly(PasteNote.RAISED);
    }

    @Test
    void whatCannotBeKeptIsSaid() {
        assertThat(PastedHtml.read("<p><u>gạch</u> <span style='background:yellow'>tô</span><img src=x.png></p>")
                        .notes())
                .containsExactly(PasteNote.PICTURES, PasteNote.UNDERLINED, PasteNote.HIGHLIGHTED);
        assertThat(PastedHtml.read(
                                "<p><a href='https://lyson.vn'><u>liên kết</u></a> <span style='background:white'>x</span></p>")
                        .notes())
                .isEmpty();
    }

    @Test
    void anAddressIsALinkHoweverItIsWritten() {
        assertThat(Markdown.toHtml(markdown("<p>Mở https://dichvucong.gov.vn/p/home?x=1_2_3 nhé.</p>")))
                .contains("<a href=\"https://dichvucong.gov.vn/p/home?x&#61;1_2_3\"", "</a> nhé.");
    }

    private static String markdown(String html) {
        return PastedHtml.read(html).markdown();
    }

    private static String file(String name) throws IOException {
        try (var content = PastedHtmlTest.class.getResourceAsStream("/pasted/" + name)) {
            return new String(Objects.requireNonNull(content).readAllBytes(), StandardCharsets.UTF_8).strip();
        }
    }
}
