package vn.haidang.text;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Word writes lists as paragraphs that begin with a sign and say how deep they are; these become lists. */
final class WordLists {

    private static final String LISTED =
            "p[style*=mso-list], p[class^=MsoListParagraph], p[class^=MsoListBullet], " + "p[class^=MsoListNumber]";
    private static final String SIGN_OF_WORD = "span[style*=mso-list:Ignore], span[style*=mso-list: Ignore]";
    private static final Pattern NUMBER = Pattern.compile("^\\(?(\\d{1,6})[.)]$");

    /** A letter, a Roman or a divided number: other words speak of it by this name, so it stays. */
    private static final Pattern NAME = Pattern.compile("^\\(?(?:\\p{L}{1,5}|\\d+(?:\\.\\d+)+)[.)]?$");

    private static final Pattern SIGN = Pattern.compile(
            "^[\\s\\u00a0]*(?:[·•▪§o+–-]|\\(?(?:\\d+|\\p{L}|[ivxIVX]+|\\d+(?:\\.\\d+)+)[.)])(?=[\\s\\u00a0])");
    private static final Pattern LEVEL = Pattern.compile("mso-list:\\s*\\S+\\s+level(\\d)");

    /** Lists that are being filled, the innermost first. */
    private final Deque<Level> open = new ArrayDeque<>();

    private @Nullable Element last;

    private WordLists() {}

    static void restore(Document document) {
        var lists = new WordLists();
        document.select(LISTED).forEach(lists::take);
    }

    private void take(Element paragraph) {
        var sign = takeSign(paragraph).replace('\u00a0', ' ').strip();
        if (sign.isEmpty()) {
            return; // indented like a list, and none
        }
        var level = LEVEL.matcher(paragraph.attr("style"));
        var depth = level.find() ? Integer.parseInt(level.group(1)) : 1;
        var number = NUMBER.matcher(sign);
        var tag = number.matches() ? "ol" : "ul";
        if (paragraph.previousElementSibling() == null || paragraph.previousElementSibling() != last) {
            open.clear();
        }
        var list = open(depth, tag, paragraph);
        var item = list.appendElement("li")
                .html(paragraph.html().replaceAll("^(?:<!--[^<>]{0,200}-->|\\s|&nbsp;){1,60}", ""));
        if (NAME.matcher(sign).matches()) {
            item.prependText(sign + " ");
        } else if (number.matches()) {
            item.attr("value", number.group(1));
        }
        paragraph.remove();
    }

    /** The list of this depth, begun in the item above it, or in the place of the paragraph. */
    private Element open(int depth, String tag, Element paragraph) {
        while (!open.isEmpty() && open.getFirst().depth() > depth) {
            open.removeFirst();
        }
        if (!open.isEmpty() && open.getFirst().depth() == depth) {
            if (open.getFirst().list().tagName().equals(tag)) {
                return open.getFirst().list();
            }
            open.removeFirst();
        }
        var list = new Element(tag);
        if (open.isEmpty()) {
            paragraph.before(list);
            last = list;
        } else {
            open.getFirst().list().children().getLast().appendChild(list);
        }
        open.addFirst(new Level(depth, list));
        return list;
    }

    /** @return what stood before the words; empty for a paragraph that is no item */
    private static String takeSign(Element paragraph) {
        var sign = paragraph.selectFirst(SIGN_OF_WORD);
        if (sign != null) {
            sign.remove();
            return sign.wholeText();
        }
        var found = SIGN.matcher(paragraph.wholeText());
        if (!found.find()) {
            return "";
        }
        cut(paragraph, found.end());
        return found.group();
    }

    /** Takes the first letters away, wherever they stand. */
    static void cut(Element paragraph, int length) {
        var left = length;
        for (var node : paragraph.nodeStream(TextNode.class).toList()) {
            var text = node.getWholeText();
            node.text(text.substring(Math.min(left, text.length())));
            left -= Math.min(left, text.length());
        }
    }

    private record Level(int depth, Element list) {}
}
