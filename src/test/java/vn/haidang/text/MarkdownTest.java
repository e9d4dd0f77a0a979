package vn.haidang.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {

    @Test
    void aTextBecomesHeadingsListsAndTables() {
        var html = Markdown.toHtml("## Mục\n\n- một\n- hai\n\n|a|b|\n|---|---|\n|1|2|\n");

        assertThat(html).contains("<h2>Mục</h2>", "<li>một</li>", "<td>1</td>");
    }

    @Test
    void thePageKeepsItsOneFirstHeading() {
        assertThat(Markdown.toHtml("# Đề mục")).contains("<h2>").doesNotContain("<h1>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "[bấm](javascript:alert(1))",
                "[bấm](java\nscript:alert(1))",
                "<img src=x onerror=alert(1)>",
                "<a href=\"data:text/html,x\">x</a>",
                "<p onclick=\"alert(1)\">x</p>",
                "<iframe src=\"https://example.com\"></iframe>",
            })
    void whateverIsTypedTheHtmlIsHarmless(String markdown) {
        assertThat(Markdown.toHtml(markdown))
                .doesNotContainIgnoringCase("<script")
                .doesNotContain("<img", "<iframe", "onclick=", "onerror=", "href=\"javascript", "href=\"data");
    }

    @Test
    void theWordsAloneCarryNoMarkup() {
        assertThat(Markdown.toText("## Mục\n\n**Đậm** và [liên kết](/thu-tuc)")).isEqualTo("Mục Đậm và liên kết");
    }

    @Test
    void aBoxStandsBetweenItsMarks() {
        var html = Markdown.toHtml("Trước\n\n:::ghi-chu\nNhớ **mang** giấy.\n:::\nSau");

        assertThat(html)
                .contains("<div class=\"note\"><p>Nhớ <strong>mang</strong> giấy.</p>")
                .contains("<p>Trước</p>", "<p>Sau</p>")
                .doesNotContain(":::");
    }

    @Test
    void everyHeadingOfQuestionsFoldsItsAnswer() {
        var html = Markdown.toHtml(":::hoi-dap\n### Mất bao lâu?\nBa ngày.\n\n### Ở đâu?\nTại quầy.\n:::");

        assertThat(html)
                .contains("<details class=\"fold\"><summary>Mất bao lâu?</summary><div><p>Ba ngày.</p></div></details>")
                .contains("<summary>Ở đâu?</summary>");
    }

    @Test
    void aBoxThatNobodyKnowsOrClosesLosesNoWord() {
        assertThat(Markdown.toText(":::la-lung\nmột\n:::\nhai")).contains("một", "hai");
        assertThat(Markdown.toHtml(":::cac-buoc\n1. một")).contains("<div class=\"steps\">", "một");
    }

    @Test
    void aPictureOfTheLibraryTakesThePlaceOfItsParagraph() {
        var html = Markdown.toHtml("Chữ\n\n![Bến cảng](media:0123456789abcdef \"Sáng\")", SHOWN);

        assertThat(html).contains("<p>Chữ</p>").contains("<figure>0123456789abcdef|Bến cảng|Sáng|</figure>");
        assertThat(html).doesNotContain("<p><figure>", "<img");
    }

    @Test
    void aPictureMayLeadToAVideoElsewhere() {
        assertThat(Markdown.toHtml("[![Xem](media:0123456789abcdef)](https://youtu.be/x)", SHOWN))
                .contains("<figure>0123456789abcdef|Xem||https://youtu.be/x</figure>")
                .doesNotContain("<a ");
    }

    @Test
    void aTextMayLeadToAFileOfTheLibrary() {
        assertThat(Markdown.toHtml("[Mẫu đơn](media:0123456789abcdef) [cũ](media:fedcba9876543210)", SHOWN))
                .contains("<a href=\"/tep/0123456789abcdef\">Mẫu đơn</a>", "cũ")
                .doesNotContain("media:");
    }

    @Test
    void picturesOfOtherSitesAreNotShown() {
        assertThat(Markdown.toHtml("![x](https://example.com/x.png) ![y](media:khong)", SHOWN))
                .doesNotContain("<img src=\"http", "example.com", "media:khong\"");
    }

    private static final Figures SHOWN = new Figures() {
        @Override
        public String html(String key, String alternative, String caption, String link) {
            return "<figure>%s|%s|%s|%s</figure>".formatted(key, alternative, caption, link);
        }

        @Override
        public java.util.Optional<String> path(String key) {
            return java.util.Optional.of("/tep/" + key).filter(path -> path.endsWith("abcdef"));
        }
    };
}
