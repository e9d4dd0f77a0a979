package vn.haidang.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.haidang.work.WorkRefused;

/** 80 kB of anything end within a second: as a page, or as a sentence. */
class HostileTextTest {

    private static final int LENGTH = 80_000;
    private static final Duration SECOND = Duration.ofSeconds(1);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[a](",
                "[",
                "![",
                "](",
                "[a]: ",
                "> ",
                ">",
                "- ",
                "* ",
                "1. ",
                "*",
                "**a",
                "*a _b ",
                "_",
                "`",
                "``a",
                "<",
                "<a ",
                "<!--",
                "</",
                "&",
                "&#",
                "\\",
                "~~",
                "| a ",
                "|-",
                "#",
                "# a\n",
                "    a\n",
                "\n",
                " \n",
                "a  \n",
                "<div>",
                "[a](b \"",
                "![a](media:",
                "a@b.c ",
                "http://a.b ",
                "\t",
                "(",
                "((",
                "[[",
                "]]",
                ":::ghi-chu\n",
                "- a\n",
                "> a\n",
                "1. a\n",
                "| a | b |\n",
                "***",
                "~",
                "'",
                "\"",
                "áà ",
                "\uD83D\uDE00"
            })
    void markdownOfOneFragment(String fragment) {
        var text = fragment.repeat(LENGTH / fragment.length());
        shown(""); // loads what is loaded once

        assertThat(OwnTime.of(() -> shown(text))).isLessThan(SECOND);
    }

    @Test
    void theShapesThatStoppedThePortalAreRefused() {
        for (var text : List.of("[a](".repeat(20_000), "> ".repeat(5_000), "- ".repeat(5_000), "www.".repeat(10_000))) {
            assertThat(Markdown.problem(text)).isEqualTo("text.shape");
            assertThatThrownBy(() -> Markdown.toHtml(text)).isInstanceOf(WorkRefused.class);
        }
    }

    @Test
    void whatPeopleWriteIsNeverRefused() {
        var table = "| Thủ tục | Phí | Hạn |\n|---|---|---|\n"
                + "| [Khai sinh](/thu-tuc/1.001193) | 0 đ | 1 ngày |\n".repeat(700);
        var links = "- [Một liên kết](/tin-tuc/mot-bai), xem (thêm).\n".repeat(700);
        var quotes = ("> trích\n>> trong trích\n>>> trong nữa\n\n").repeat(500);
        for (var text : List.of(table, links, quotes, "Một câu *nghiêng* và **đậm**. ".repeat(200))) {
            assertThat(Markdown.problem(text)).isEmpty();
            assertThat(Markdown.toHtml(text)).isNotEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<div>", "<table><tr><td>", "<b>", "<ul><li>", "<span>", "<blockquote>", "<font>", "<a href=x>"})
    void pastedHtmlThatIsNestedWithoutEndIsRefused(String tag) {
        var taken = OwnTime.of(() -> assertThatThrownBy(() -> PastedHtml.read(tag.repeat(20_000)))
                .isInstanceOf(WorkRefused.class)
                .hasMessage("text.paste.shape"));

        assertThat(taken).isLessThan(SECOND);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>a",
                "<br>",
                "<td>a",
                "<li>a",
                "<!--",
                "<",
                "&",
                "a ",
                "<p></p>",
                "<b>a</b>",
                "<a href=\"x\">a</a>",
                "<tr><td>a</td></tr>",
                "<h1>a</h1>",
                "<img src=x>",
                "<p class=MsoListParagraph>· a</p>",
                "\n",
                "<o:p>"
            })
    void pastedHtmlOfOneFragment(String fragment) {
        var html = fragment.repeat(LENGTH / fragment.length());
        PastedHtml.read("<p>a");

        assertThat(OwnTime.of(() -> pasted(html))).isLessThan(SECOND);
    }

    private static void pasted(String html) {
        try {
            PastedHtml.read(html);
        } catch (WorkRefused refused) {
            assertThat(refused.getMessage()).isIn("text.paste.shape", WorkRefused.TOO_LONG);
        }
    }

    private static void shown(String text) {
        try {
            Markdown.toHtml(text);
            Markdown.toText(text);
        } catch (WorkRefused refused) {
            assertThat(refused.getMessage()).isEqualTo("text.shape");
        }
    }
}
