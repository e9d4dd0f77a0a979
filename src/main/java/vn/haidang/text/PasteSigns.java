package vn.haidang.text;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Signs and letters that mean something only by their font or their place, as letters of their own. */
final class PasteSigns {

    private static final String WINGDINGS = "(☎)✆*✉+✉6⌛?✍E☜F☞G☝H☟J☺L☹Q✈l●n■o☐p☐q☐r☐u◆v❖w◆x☒\u00a7▪\u00a8☐\u00ab★\u00b6☆"
            + "\u00d8➢\u00dc➲\u00df←\u00e0→\u00e1↑\u00e2↓\u00e8➔\u00f0⇨\u00fb✗\u00fc✓\u00fd☒\u00fe☑";
    private static final String WINGDINGS_2 = "O✗P✓Q☒R☑S☒T☒\u00a3☐\u00a4☐\u00a5☐";
    private static final String SYMBOL =
            "\u00a3≤\u00a5∞\u00ac←\u00ae→\u00b0°\u00b1±\u00b3≥\u00b4×\u00b7•\u00b8÷\u00b9≠\u00bb≈\u00ce∈"
                    + "\u00d6√\u00db⇔\u00de⇒aαbβcχdδeεfφgγhηiιkκlλmμnνoοpπqθrρsσtτuυwωxξyψzζDΔFΦGΓLΛPΠQΘSΣWΩXΞYΨ";

    private static final Pattern FAMILY =
            Pattern.compile("(?i)font(?:-family)?\\s*:[^;]{0,80}?(wingdings 2|wingdings|symbol)");
    private static final Pattern OLD_FONT = Pattern.compile("(?i)(?:^|[\\s\"',:;])(\\.vn[a-z]|vni-)([a-z0-9 -]{0,40})");

    private static final String RAISED = "0⁰1¹2²3³4⁴5⁵6⁶7⁷8⁸9⁹+⁺-⁻−⁻(⁽)⁾nⁿo°";
    private static final String LOWERED = "0₀1₁2₂3₃4₄5₅6₆7₇8₈9₉+₊-₋−₋(₍)₎";
    private static final int PRIVATE_USE = 0xf000;
    private static final int LAST_PRIVATE_USE = 0xf0ff;

    private final Document document;
    private final Set<PasteNote> notes;

    private PasteSigns(Document document, Set<PasteNote> notes) {
        this.document = document;
        this.notes = notes;
    }

    static void read(Document document, Set<PasteNote> notes) {
        var signs = new PasteSigns(document, notes);
        signs.symbols();
        signs.oldLetters();
        document.select("sup").forEach(small -> signs.small(small, RAISED));
        document.select("sub").forEach(small -> signs.small(small, LOWERED));
        signs.fields();
    }

    private void symbols() {
        for (var element : document.select("[style*=font], font[face]")) {
            var font = FAMILY.matcher(element.attr("style") + ";font:" + element.attr("face"));
            if (font.find()) {
                var signs = switch (font.group(1).toLowerCase(Locale.ROOT)) {
                    case "wingdings" -> WINGDINGS;
                    case "wingdings 2" -> WINGDINGS_2;
                    default -> SYMBOL;
                };
                element.textNodes().forEach(text -> text.text(known(text.getWholeText(), signs)));
            }
        }
        for (var text : document.nodeStream(TextNode.class).toList()) {
            if (text.getWholeText().chars().anyMatch(PasteSigns::isPrivate)) {
                text.text(known(text.getWholeText(), WINGDINGS));
            }
        }
    }

    private String known(String text, String signs) {
        var read = new StringBuilder();
        for (var sign : text.toCharArray()) {
            var old = isPrivate(sign) ? (char) (sign - PRIVATE_USE) : sign;
            var at = placeOf(old, signs);
            if (at >= 0) {
                read.append(signs.charAt(at + 1));
            } else if (Character.isWhitespace(sign) || sign == '\u00a0') {
                read.append(sign);
            } else {
                read.append(isPrivate(sign) ? '□' : sign);
                notes.add(PasteNote.SYMBOLS);
            }
        }
        return read.toString();
    }

    private static boolean isPrivate(int sign) {
        return sign >= PRIVATE_USE && sign <= LAST_PRIVATE_USE;
    }

    /** Pairs of a sign and what stands for it. */
    private static int placeOf(char sign, String pairs) {
        for (var at = 0; at < pairs.length(); at += 2) {
            if (pairs.charAt(at) == sign) {
                return at;
            }
        }
        return -1;
    }

    /** By the font of a stretch, or by its look where the font is told elsewhere. */
    private void oldLetters() {
        for (var text : document.nodeStream(TextNode.class).toList()) {
            var old = text.getWholeText();
            var now = inOldFont(text, old);
            if (!now.equals(old)) {
                text.text(now);
                notes.add(PasteNote.OLD_LETTERS);
            }
        }
        for (var block :
                document.select("p, li, td, th, h1, h2, h3, h4, h5, h6, :is(div, body):not(:has(p, li, td, div))")) {
            LegacyLetters.in(block.text()).ifPresent(letters -> {
                block.nodeStream(TextNode.class).forEach(text -> text.text(letters.read(text.getWholeText())));
                notes.add(PasteNote.OLD_LETTERS);
            });
        }
    }

    private static String inOldFont(TextNode text, String words) {
        for (var outer = (Element) text.parent(); outer != null; outer = outer.parent()) {
            var fonts = (outer.attr("style") + "\"" + outer.attr("face")).replace("&quot;", "\"");
            var font = OLD_FONT.matcher(fonts);
            if (font.find()) {
                if (font.group(1).toLowerCase(Locale.ROOT).startsWith("vni")) {
                    return LegacyLetters.VNI.read(words);
                }
                var now = LegacyLetters.TCVN3.read(words);
                return font.group(2).strip().endsWith("H") ? now.toUpperCase(Vietnamese.LOCALE) : now;
            }
            if (fonts.contains("font-family")) {
                return words;
            }
        }
        return words;
    }

    private void small(Element small, String signs) {
        var text = small.text().strip();
        var read = new StringBuilder();
        for (var sign : text.toCharArray()) {
            var at = placeOf(sign, signs);
            if (at < 0) {
                if (text.chars().noneMatch(Character::isAlphabetic) || !text.matches("\\[?[\\p{L}\\d*]{1,3}]?")) {
                    notes.add(PasteNote.RAISED);
                }
                small.unwrap();
                return;
            }
            read.append(signs.charAt(at + 1));
        }
        small.replaceWith(new TextNode(read.toString()));
    }

    /** What can be filled in, as on a form, stands as it would be printed. */
    private void fields() {
        for (var box : document.select("input")) {
            var kind = box.attr("type").toLowerCase(Locale.ROOT);
            if (kind.equals("checkbox") || kind.equals("radio")) {
                box.replaceWith(new TextNode(box.hasAttr("checked") ? "☑ " : "☐ "));
            } else {
                box.replaceWith(new TextNode(box.attr("value")));
                notes.add(PasteNote.FIELDS);
            }
        }
        for (var choice : document.select("select")) {
            choice.select("option:not([selected])").remove();
            notes.add(PasteNote.FIELDS);
        }
    }
}
