package vn.haidang.text;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Bold, italic and struck words as signs of Markdown. Markdown sees a sign only at the edge of a word, so blanks and stops at
 * the edges of what is emphasised go outside, and what reaches over paragraphs is done in each.
 */
final class PasteEmphasis {

    /** Signs of their own while the text is converted; {@link #written} makes Markdown of them. */
    private static final char BOLD = '\ue001';

    private static final char ITALIC = '\ue002';
    private static final char STRUCK = '\ue003';
    private static final Pattern SIGNS = Pattern.compile("[\\ue001\\ue002]");

    private static final String EMPHASIS = "strong, b, em, i, s";
    private static final String BLOCKS =
            "p, div, ul, ol, li, table, tr, td, th, h1, h2, h3, h4, h5, h6, blockquote, pre";
    private static final int FARTHEST = 20;

    private PasteEmphasis() {}

    static void mark(Document document) {
        document.select("span[style~=(?i)(?:^|[;\\s])font-weight:\\s*(?:bold|[6-9]00)]")
                .tagName("strong");
        document.select("span[style~=(?i)font-style:\\s*italic]").tagName("em");
        document.select("span[style~=(?i)line-through], strike, del").tagName("s");
        document.select("b[style~=(?i)(?:^|[;\\s])font-weight:\\s*(?:normal|400)], i[style~=(?i)font-style:\\s*normal]")
                .unwrap();
        document.select(":is(h1, h2, h3, h4, h5, h6, th) :is(b, strong)").unwrap();
        document.select("b").tagName("strong");
        document.select("i, cite").tagName("em");
        for (var kind : List.of("strong", "em", "s")) {
            document.select(kind + " " + kind).unwrap();
            document.select(kind).forEach(PasteEmphasis::intoBlocks);
            document.select(kind).forEach(PasteEmphasis::joinNext);
        }
        document.select(EMPHASIS).asList().reversed().forEach(PasteEmphasis::write);
    }

    /** The signs of Markdown in what was converted. */
    static String written(String converted) {
        return converted
                .replace(String.valueOf(BOLD), "**")
                .replace(String.valueOf(ITALIC), "*")
                .replace(String.valueOf(STRUCK), "~~");
    }

    /** A heading is emphasised by being one. */
    static void clear(Element heading) {
        heading.nodeStream(TextNode.class)
                .forEach(text -> text.text(SIGNS.matcher(text.getWholeText()).replaceAll("")));
    }

    /** Nothing that is pasted has these signs. */
    static boolean isOurs(int sign) {
        return sign >= '\ue000' && sign <= '\ue00f';
    }

    private static void intoBlocks(Element emphasis) {
        if (emphasis.selectFirst(BLOCKS) == null) {
            return;
        }
        for (var leaf : emphasis.select(BLOCKS)) {
            if (leaf.selectFirst("> :is(" + BLOCKS + ")") == null
                    && !leaf.text().isBlank()) {
                var inner = new Element(emphasis.tagName());
                List.copyOf(leaf.childNodes()).forEach(inner::appendChild);
                leaf.appendChild(inner);
            }
        }
        emphasis.unwrap();
    }

    /** Word cuts a bold word into stretches; they are one. */
    private static void joinNext(Element emphasis) {
        if (emphasis.parent() == null) {
            return;
        }
        for (var between = emphasis.nextSibling(); between != null; between = emphasis.nextSibling()) {
            var isBlank = between instanceof TextNode blank && blank.isBlank();
            var next = isBlank ? between.nextSibling() : between;
            if (!(next instanceof Element other) || !other.tagName().equals(emphasis.tagName())) {
                return;
            }
            if (isBlank) {
                emphasis.appendChild(between);
            }
            List.copyOf(other.childNodes()).forEach(emphasis::appendChild);
            other.remove();
        }
    }

    private static void write(Element emphasis) {
        var sign = switch (emphasis.tagName()) {
            case "strong" -> BOLD;
            case "em" -> ITALIC;
            default -> STRUCK;
        };
        var texts = emphasis.nodeStream(TextNode.class).toList();
        var inWord = wordSide(emphasis, false) || wordSide(emphasis, true);
        var closed = open(texts, sign, inWord) && close(texts.reversed(), sign, inWord);
        if (!closed) {
            texts.forEach(text -> text.text(text.getWholeText().replace(String.valueOf(sign), "")));
        }
    }

    /** @param inWord whether a letter stands at one of the sides */
    private static boolean open(List<TextNode> texts, char sign, boolean inWord) {
        for (var text : texts) {
            var words = text.getWholeText();
            for (var at = 0; at < words.length(); at++) {
                if (isInside(words.charAt(at), inWord)) {
                    text.text(words.substring(0, at) + sign + words.substring(at));
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean close(List<TextNode> texts, char sign, boolean inWord) {
        for (var text : texts) {
            var words = text.getWholeText();
            for (var at = words.length(); at > 0; at--) {
                if (isInside(words.charAt(at - 1), inWord) && words.charAt(at - 1) != sign) {
                    text.text(words.substring(0, at) + sign + words.substring(at));
                    return true;
                }
            }
        }
        return false;
    }

    /** What is emphasised inside stays inside. */
    private static boolean isInside(char letter, boolean inWord) {
        return !Character.isWhitespace(letter)
                && letter != '\u00a0'
                && (!inWord || Character.isLetterOrDigit(letter) || isOurs(letter));
    }

    /** Whether a letter or a sign of emphasis stands right before, or behind. */
    private static boolean wordSide(Element emphasis, boolean behind) {
        Node node = emphasis;
        for (var step = 0; step < FARTHEST; step++) {
            var next = behind ? node.nextSibling() : node.previousSibling();
            if (next != null) {
                node = edge(next, !behind);
                if (node instanceof TextNode text && !text.getWholeText().isEmpty()) {
                    var words = text.getWholeText();
                    var sign = words.charAt(behind ? 0 : words.length() - 1);
                    return Character.isLetterOrDigit(sign) || isOurs(sign);
                }
            } else if (node.parent() instanceof Element outer
                    && !outer.is(BLOCKS)
                    && !outer.tagName().equals("body")) {
                node = outer;
            } else {
                return false;
            }
            if (node instanceof Element element
                    && (element.isBlock() || element.tagName().equals("br"))) {
                return false;
            }
        }
        return false;
    }

    /** The innermost node at one end. */
    private static Node edge(Node node, boolean last) {
        var edge = node;
        for (var depth = 0; depth < FARTHEST && edge.childNodeSize() > 0; depth++) {
            edge = edge.childNode(last ? edge.childNodeSize() - 1 : 0);
        }
        return edge;
    }
}
