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
}
