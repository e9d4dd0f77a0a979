package vn.haidang.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** Whatever is pasted, readers find its words in their order: 500 documents by seed, with every sign of Markdown in them. */
class PasteRoundTripTest {

    private static final int DOCUMENTS = 500;

    private static final List<String> WORDS = List.of(
            ("Nộp hồ sơ tại Trung tâm Phục vụ hành chính công đặc khu Lý Sơn trước ngày 15/12/2026 lệ phí 8.000 đồng # ## * ** _ __x__"
                            + " a_b_c 1*2*3 &lt;b&gt; &lt;/b&gt; &amp; &amp;amp; | || \\ \\* ` ``` ~~ ~~~ [a](b) ![x](y) [1] (2) > >> --- === + - – 1. 2) 30."
                            + " a) https://dichvucong.gov.vn/p?a=1_2_3 www.lyson.vn so@lyson.vn ::: :::cac-buoc “ngoặc” \"x\" 'y' ... :) !")
                    .split(" "));

    private final Random random = new Random(20_261_130);

    @Test
    void wordsAndTheirOrderAreKept() {
        for (var document = 0; document < DOCUMENTS; document++) {
            var html = many(4, this::block);
            var markdown = PastedHtml.read(html).markdown();
            assertThat(letters(Markdown.toHtml(markdown)))
                    .as("document %d%n%s%n%s", document, html, markdown)
                    .isEqualTo(letters(html));
        }
    }

    /** Without blanks, and without the signs and numbers of items, which a list shows by being one. */
    private static String letters(String html) {
        return Jsoup.parse(html)
                .text()
                .replaceAll("(?<=^|\\s)(?:[-–+•*]|\\d{1,3}[.)])(?=\\s|$)", "")
                .replaceAll("\\s", "");
    }

    private String block() {
        return switch (random.nextInt(8)) {
            case 0 -> "<ul>" + many(3, () -> "<li>" + line() + "</li>") + "</ul>";
            case 1 ->
                "<ol start=%d>".formatted(1 + random.nextInt(9)) + many(3, () -> "<li><p>" + line() + "</p></li>")
                        + "</ol>";
            case 2 -> table();
            case 3 -> "<h2>" + line() + "</h2>";
            case 4 -> "<div>" + line() + "<br>" + line() + "</div>";
            case 5 -> "<blockquote><p>" + line() + "</p></blockquote>";
            default -> "<p>" + line() + "</p>\n";
        };
    }

    private String table() {
        var columns = 2 + random.nextInt(3);
        return "<table>"
                + many(
                        4,
                        () -> IntStream.range(0, columns)
                                .mapToObj(column -> "<td>" + line() + "</td>")
                                .collect(Collectors.joining("", "<tr>", "</tr>")))
                + "</table>";
    }

    private String line() {
        return many(4, this::run);
    }

    private String run() {
        var words = IntStream.rangeClosed(0, random.nextInt(4))
                .mapToObj(word -> WORDS.get(random.nextInt(WORDS.size())))
                .map(word -> word.matches("(?:https|www).*") ? " " + word + " " : word)
                .collect(Collectors.joining(" "));
        return switch (random.nextInt(9)) {
            case 0 -> "<b>" + words + "</b>";
            case 1 -> " <i>" + words + " </i>";
            case 2 -> "<b><i>" + words + "</i></b> ";
            case 3 -> "<span style='font-weight:700'> " + words + "</span>";
            case 4 -> " <s>" + words + "</s> ";
            case 5 -> "<a href='https://lyson.quangngai.gov.vn/tin'>" + words + "</a> ";
            default -> " " + words + " ";
        };
    }

    private String many(int most, Supplier<String> part) {
        return IntStream.rangeClosed(0, random.nextInt(most))
                .mapToObj(number -> part.get())
                .collect(Collectors.joining());
    }
}
