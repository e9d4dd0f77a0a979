package vn.haidang.text;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whether a text has a shape that people write. Readers of Markdown and HTML need time that grows with the square of
 * signs left open, and a stack as deep as the text is nested: what is far beyond any real text is refused in one pass,
 * before anything reads it.
 */
final class TextShape {

    /** In letters. */
    static final int LONGEST_MARKDOWN = 200_000;

    /** In letters; a whole book is no article. */
    static final int LONGEST_HTML = 500_000;

    private static final String SPECIAL = "[]()<>*_`!\\&~|";

    /** Of one kind in one block, which is what readers look through again and again. */
    private static final int MOST_SIGNS = 1_500;

    /** In one line. */
    private static final int MOST_ADDRESSES = 200;

    /** A table is a block, too, and its lines are looked at once. */
    private static final int MOST_LINES = 2_000;

    private static final int DEEPEST_MARKDOWN = 30;
    private static final int DEEPEST_HTML = 150;
    private static final int MOST_TAGS = 20_000;

    /** What opens a block inside of a block: quotes, items of lists. */
    private static final Pattern OPENERS = Pattern.compile("(?:[ \\t]|>|[-+*](?=[ \\t])|\\d{1,9}[.)](?=[ \\t]))*+");

    private static final Pattern TAG = Pattern.compile("<(/?)([a-zA-Z][a-zA-Z0-9:]{0,30})");

    /** Without an end of their own, or ended by what follows. */
    private static final Set<String> NEVER_DEEP = Set.of(
            "br",
            "hr",
            "img",
            "meta",
            "link",
            "input",
            "col",
            "wbr",
            "area",
            "base",
            "p",
            "li",
            "td",
            "th",
            "tr",
            "thead",
            "tbody",
            "tfoot",
            "colgroup",
            "option",
            "dt",
            "dd",
            "source",
            "track",
            "embed",
            "o:p");

    private TextShape() {}

    static boolean isMarkdown(String text) {
        if (text.length() > LONGEST_MARKDOWN) {
            return false;
        }
        var signs = new int[SPECIAL.length()];
        var lines = 0;
        for (var line : (Iterable<String>) text.lines()::iterator) {
            if (line.isBlank()) {
                signs = new int[SPECIAL.length()];
                lines = 0;
            } else if (++lines > MOST_LINES || isDeep(line) || isCrowded(line, signs) || hasManyAddresses(line)) {
                return false;
            }
        }
        return true;
    }

    static boolean isHtml(String html) {
        if (html.length() > LONGEST_HTML) {
            return false;
        }
        var depth = 0;
        var tags = 0;
        var tag = TAG.matcher(html);
        while (tag.find()) {
            if (++tags > MOST_TAGS) {
                return false;
            }
            if (!NEVER_DEEP.contains(tag.group(2).toLowerCase(Locale.ROOT))) {
                depth = Math.max(0, depth + (tag.group(1).isEmpty() ? 1 : -1));
            }
            if (depth > DEEPEST_HTML) {
                return false;
            }
        }
        return true;
    }

    /** An item in an item in an item: each level needs a sign, or two blanks before it. */
    private static boolean isDeep(String line) {
        var openers = OPENERS.matcher(line);
        if (!openers.lookingAt()) {
            return false;
        }
        var blanks = openers.group().chars().filter(Character::isWhitespace).count();
        return openers.end() - blanks > DEEPEST_MARKDOWN || blanks > 4 * DEEPEST_MARKDOWN;
    }

    private static boolean hasManyAddresses(String line) {
        var count = 0;
        for (var at = line.indexOf("www."); at >= 0; at = line.indexOf("www.", at + 1)) {
            count++;
        }
        for (var at = line.indexOf("://"); at >= 0; at = line.indexOf("://", at + 1)) {
            count++;
        }
        return count > MOST_ADDRESSES;
    }

    private static boolean isCrowded(String line, int[] signs) {
        for (var at = 0; at < line.length(); at++) {
            var kind = SPECIAL.indexOf(line.charAt(at));
            if (kind >= 0 && ++signs[kind] > MOST_SIGNS && kind != SPECIAL.indexOf('|')) {
                return true;
            }
        }
        return false;
    }
}
