package vn.haidang.text;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Lists keep what each item is called: Markdown counts in figures from a first number on, and knows no other order. */
final class PasteLists {

    private static final String LETTERED =
            "ol[type=a], ol[type=A], ol[type=i], ol[type=I], ol:has(> li[style*=lower-]), "
                    + "ol:has(> li[style*=upper-]), ol[style*=lower-], ol[style*=upper-]";
    private static final int LETTERS = 26;
    private static final int[] ROMAN = {100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] ROMAN_SIGNS = {"c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};

    /** Stands before the words of an item while the text is converted. */
    private static final char APART = '\ue007';

    private static final Pattern OTHER_NUMBER = Pattern.compile("(\\d)\\.(?= +" + APART + ")");
    private static final Pattern OTHER_DASH = Pattern.compile("-(?= +" + APART + ")");

    private static final String OTHER_SIGN = "*";
    private static final String OTHER_END = "$1)";

    /** How a paragraph begins that is an item, as officials type it. */
    private static final Pattern TYPED = Pattern.compile("^[\\s\\u00a0]*(?:[-–+•]|(\\d{1,3})[.)])[\\s\\u00a0]+(?=\\S)");

    private PasteLists() {}

    static void read(Document document) {
        WordLists.restore(document);
        document.select("li:has(> p)").forEach(PasteLists::tighten);
        document.select(LETTERED).forEach(PasteLists::name);
        typed(document);
        document.select("ol").forEach(PasteLists::split);
    }

    /** Lists side by side are two; done when their words stand as they will. */
    static void keepApart(Document document) {
        document.select("ol, ul").forEach(PasteLists::keepApart);
    }

    /** Writers of lists put the words of every item into a paragraph. */
    private static void tighten(Element item) {
        var paragraphs = item.select("> p");
        if (paragraphs.size() == 1) {
            paragraphs.unwrap();
        }
    }

    /** The marks of a list that follows another one are of another kind: "2)" behind "1.". */
    static String written(String converted) {
        var dashes = OTHER_DASH.matcher(converted).replaceAll(OTHER_SIGN);
        return OTHER_NUMBER.matcher(dashes).replaceAll(OTHER_END).replaceAll(APART + " *", "");
    }

    private static void keepApart(Element list) {
        var before = list.previousElementSibling();
        if (before == null || !before.tagName().equals(list.tagName()) || before.hasClass("paste-apart")) {
            return;
        }
        list.addClass("paste-apart");
        list.select("> li").forEach(item -> item.prependText(String.valueOf(APART)));
    }

    /** "a.", "iv.": as the browser of the source shows them. */
    private static void name(Element list) {
        var number = start(list);
        var style = list.attr("type") + list.attr("style") + list.select("> li").attr("style");
        for (var item : list.select("> li")) {
            number = item.attr("value").matches("\\d{1,4}") ? Integer.parseInt(item.attr("value")) : number;
            item.prependText(nameOf(style, number++) + ". ");
        }
        list.tagName("ul").removeAttr("type");
    }

    private static String nameOf(String style, int number) {
        var name = style.startsWith("i") || style.startsWith("I") || style.contains("roman")
                ? roman(number)
                : String.valueOf((char) ('a' + (number - 1) % LETTERS));
        return style.startsWith("A") || style.startsWith("I") || style.contains("upper-")
                ? name.toUpperCase(Vietnamese.LOCALE)
                : name;
    }

    private static String roman(int number) {
        var name = new StringBuilder();
        var left = number;
        for (var at = 0; at < ROMAN.length; at++) {
            while (left >= ROMAN[at]) {
                name.append(ROMAN_SIGNS[at]);
                left -= ROMAN[at];
            }
        }
        return name.toString();
    }

    /** Where the numbers of the source jump, another list begins. */
    private static void split(Element list) {
        var number = start(list);
        var part = list;
        for (var item : list.select("> li").asList()) {
            var own = item.attr("value").matches("\\d{1,6}") ? Integer.parseInt(item.attr("value")) : number;
            if (item.elementSiblingIndex() == 0 && part == list) {
                list.attr("start", String.valueOf(own));
            } else if (own != number) {
                var next = new Element("ol").attr("start", String.valueOf(own));
                part.after(next);
                part = next;
            }
            if (part != list) {
                part.appendChild(item);
            }
            item.removeAttr("value");
            number = own + 1;
        }
    }

    private static int start(Element list) {
        return list.attr("start").matches("\\d{1,6}") ? Integer.parseInt(list.attr("start")) : 1;
    }

    private static void typed(Document document) {
        for (var paragraph : document.select("body > p, body > div > p, body > * > div > p")) {
            var sign = TYPED.matcher(paragraph.wholeText());
            if (paragraph.closest("li, td, th") != null || !sign.find()) {
                continue;
            }
            var number = sign.group(1);
            var before = paragraph.previousElementSibling();
            var tag = number == null ? "ul" : "ol";
            var list = before != null && before.is(tag + ".paste-typed") ? before : newList(paragraph, tag);
            WordLists.cut(paragraph, sign.end());
            var item = list.appendElement("li").appendChildren(List.copyOf(paragraph.childNodes()));
            if (number != null) {
                item.attr("value", number);
            }
            paragraph.remove();
        }
    }

    private static Element newList(Element paragraph, String tag) {
        var list = new Element(tag).addClass("paste-typed");
        paragraph.before(list);
        return list;
    }
}
