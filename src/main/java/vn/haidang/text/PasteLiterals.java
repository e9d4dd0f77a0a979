package vn.haidang.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Signs of a text that would be read as Markdown and are none: only these are marked, so that a text stays easy to read. */
final class PasteLiterals {

    /** Stands for the backslash while the text is converted. */
    private static final char LITERAL = '\ue006';

    /** Wherever they stand; a stroke inside of a word, and one sign of a pair, mean nothing. */
    private static final Pattern ANYWHERE = Pattern.compile(String.join(
            "|",
            "(?<!\\S)https?://\\S{1,2000}", // in an address every sign is what it is
            "[\\\\*`]",
            "(?<![\\p{L}\\d])_|_(?![\\p{L}\\d])",
            "~(?=~)|(?<=~)~",
            "<(?=[A-Za-z/!?])",
            "&(?=#|[A-Za-z]{2,12};)",
            "\\[(?=[^\\[\\]]{0,300}(?:](?:[(\\[:]|$)|[\\ue001-\\ue003]))",
            "!(?=$|\\[)"));

    /** A heading, a quote, a rule, code, a box, an item. */
    private static final Pattern AT_START =
            Pattern.compile("^(\\s*)(?=#{1,6}(?:\\s|$)|>|[-=+](?:\\s|$)|[-=]{2}|`{3}|~{3}|:{3})");

    private static final Pattern NUMBER_AT_START = Pattern.compile("^(\\s*\\d{1,9})(?=[.)](?:\\s|$))");

    /** In the middle of lines, where a list of dashes is what was meant. */
    private static final Pattern AT_LINE =
            Pattern.compile(PastedHtml.LINE + "(\\s*)(?=#{1,6}(?:\\s|$)|>|[-=]{2}|`{3}|~{3}|:{3})");

    private static final Pattern NUMBER_AT_LINE = Pattern.compile(PastedHtml.LINE + "(\\s*\\d{1,9})(?=[.)](?:\\s|$))");

    private PasteLiterals() {}

    static void keep(Document document) {
        for (var text : document.nodeStream(TextNode.class).toList()) {
            var words = ANYWHERE.matcher(text.getWholeText())
                    .replaceAll(sign -> Matcher.quoteReplacement(
                            sign.group().startsWith("http") ? sign.group() : LITERAL + sign.group()));
            if (isFirst(text)) {
                words = AT_START.matcher(words).replaceFirst("$1" + LITERAL);
                words = NUMBER_AT_START.matcher(words).replaceFirst("$1" + LITERAL);
            }
            text.text(words);
        }
        keep(document, "td, th", "\\|");
        keep(document, "h1, h2, h3, h4, h5, h6", "#(?=#*\\s*$)");
        keep(document, "a", "(?<!" + LITERAL + ")[\\[\\]]");
    }

    private static void keep(Document document, String where, String signs) {
        document.select(where)
                .forEach(element -> element.nodeStream(TextNode.class)
                        .forEach(text -> text.text(text.getWholeText().replaceAll(signs, LITERAL + "$0"))));
    }

    static String written(String converted) {
        return converted.replace(LITERAL, '\\');
    }

    /** Whether a line begins with this text. */
    private static boolean isFirst(TextNode text) {
        Node node = text;
        while (node.previousSibling() == null && node.parent() instanceof Element outer && !outer.isBlock()) {
            node = outer;
        }
        var before = node.previousSibling();
        return before == null
                || before instanceof TextNode blank && blank.isBlank()
                || before instanceof Element element
                        && (element.isBlock() || element.wholeText().equals(String.valueOf(PastedHtml.LINE)));
    }
}
