package vn.haidang.text;

import com.vladsch.flexmark.html2md.converter.FlexmarkHtmlConverter;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;
import vn.haidang.work.Bench;
import vn.haidang.work.HeavyWork;
import vn.haidang.work.WorkRefused;

/** What Word, sheets and browsers put on the clipboard, as the Markdown that an editor would have typed. */
public final class PastedHtml {

    private static final Safelist KEPT = new Safelist()
            .addTags("p", "br", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "blockquote", "table", "thead")
            .addTags("tbody", "tr", "th", "td", "a", "hr", "div")
            .addAttributes("a", "href")
            .addAttributes("ol", "start")
            .addProtocols("a", "href", "http", "https", "mailto", "tel");

    private static final FlexmarkHtmlConverter CONVERTER = FlexmarkHtmlConverter.builder(new MutableDataSet()
                    .set(FlexmarkHtmlConverter.SETEXT_HEADINGS, false)
                    .set(FlexmarkHtmlConverter.OUTPUT_ATTRIBUTES_ID, false)
                    .set(FlexmarkHtmlConverter.TYPOGRAPHIC_QUOTES, false)
                    .set(FlexmarkHtmlConverter.TYPOGRAPHIC_SMARTS, false)
                    .set(FlexmarkHtmlConverter.SKIP_CHAR_ESCAPE, true)
                    .set(FlexmarkHtmlConverter.BR_AS_EXTRA_BLANK_LINES, false)
                    .set(FlexmarkHtmlConverter.BR_AS_PARA_BREAKS, true)
                    .set(FlexmarkHtmlConverter.LISTS_END_ON_DOUBLE_BLANK, false)
                    .set(FlexmarkHtmlConverter.UNORDERED_LIST_DELIMITER, '-'))
            .build();

    /** Of Word, of Google Docs, and what both leave where a comment was. */
    private static final String COMMENTS =
            "comment, a.comment-indicator, a.msocomanchor, .MsoCommentReference, [style*=mso-element:comment-list], "
                    + "[style*=mso-element:comment], .msocomtxt, .MsoCommentText, hr.msocomoff, sup:has(a[href^=#cmnt]), "
                    + "div:has(> p > a[href^=#cmnt_ref])";

    private static final String DELETED = "del[cite], del[datetime], .msoDel, [style*=mso-change:deleted]";
    private static final String HIDDEN = "[style~=(?i)display:\\s*none], [style~=(?i)mso-hide:\\s*all], [hidden], "
            + "[style~=(?i)visibility:\\s*hidden], [style~=(?i)font-size:\\s*0(?![.0-9]*[1-9])], "
            + "[style~=(?i)opacity:\\s*0(?![.0-9]*[1-9])]";
    private static final String UNDERLINED = "u, span[style~=(?i)text-decoration[^;]{0,20}:\\s*underline]";
    private static final String HIGHLIGHTED = "mark, [style*=mso-highlight], "
            + "span[style~=(?i)background(?:-color)?:\\s*(?!white|transparent|none|#fff|rgb\\(255, ?255, ?255)]";

    /** Signs that stand for others while the text is converted. */
    private static final Pattern OURS = Pattern.compile("[\\ue000-\\ue00f]");

    private static final Pattern MANY_LINES = Pattern.compile("\\n{3,}");

    /** Stands for a new line inside of a paragraph while the text is converted. */
    static final char LINE = '\ue005';

    private static final Document.OutputSettings AS_WRITTEN = new Document.OutputSettings().prettyPrint(false);

    private PastedHtml() {}

    /**
     * Words, headings, lists, tables and links; colours, fonts, pictures and whatever Word adds stay behind.
     *
     * @throws WorkRefused for more than {@value TextShape#LONGEST_HTML} letters, for what is nested as nobody writes,
     *     and when it takes too long
     */
    public static Pasted read(String html) {
        if (!TextShape.isHtml(html)) {
            throw new WorkRefused("text.paste.shape");
        }
        return HeavyWork.on(Bench.TEXTS, () -> pasted(html));
    }

    private static Pasted pasted(String html) {
        var notes = EnumSet.noneOf(PasteNote.class);
        var document = Jsoup.parse(html);
        drop(document, notes);
        joinLines(document);
        PasteSigns.read(document, notes);
        PasteLists.read(document);
        lowerHeadings(document);
        PasteEmphasis.mark(document);
        PasteTables.rebuild(document, notes);
        document.select("br").tagName("span").forEach(line -> line.text(String.valueOf(LINE)));
        PasteLiterals.keep(document);
        PasteLists.keepApart(document);
        var markdown = CONVERTER.convert(new Cleaner(KEPT).clean(document).outputSettings(AS_WRITTEN));
        return new Pasted(Vietnamese.normalise(CleanText.of(written(markdown))), notes);
    }

    private static void drop(Document document, Set<PasteNote> notes) {
        document.select("style, script, head, template, noscript, o|p:empty").remove();
        drop(document, COMMENTS, PasteNote.COMMENTS, notes);
        drop(document, DELETED, PasteNote.DELETED, notes);
        drop(document, HIDDEN, PasteNote.HIDDEN, notes);
        drop(document, "img, v|shape, v|imagedata, object, canvas, svg", PasteNote.PICTURES, notes);
        note(document, UNDERLINED, PasteNote.UNDERLINED, notes);
        note(document, HIGHLIGHTED, PasteNote.HIGHLIGHTED, notes);
        document.select("o|p").unwrap();
    }

    private static void drop(Document document, String what, PasteNote note, Set<PasteNote> notes) {
        var found = document.select(what);
        if (!found.isEmpty() && (note == PasteNote.PICTURES || found.hasText())) {
            notes.add(note);
        }
        found.remove();
    }

    private static void note(Document document, String what, PasteNote note, Set<PasteNote> notes) {
        if (document.select(what).stream().anyMatch(element -> element.hasText() && element.closest("a") == null)) {
            notes.add(note);
        }
    }

    /** Word breaks lines of its source wherever it likes; lines of typewriters mean something. */
    private static void joinLines(Document document) {
        for (var typed : document.select("pre, [style~=(?i)white-space:\\s*pre(?:-line|-wrap)?\\s*(?:;|$)]")) {
            typed.nodeStream(TextNode.class)
                    .filter(text -> typed.normalName().equals("pre") || !text.isBlank())
                    .toList()
                    .forEach(PastedHtml::keepLines);
        }
        for (var text : document.nodeStream(TextNode.class).toList()) {
            text.text(OURS.matcher(text.getWholeText()).replaceAll("").replaceAll("[\\s\\u00a0]+", " "));
        }
    }

    private static void keepLines(TextNode text) {
        var lines = text.getWholeText().split("\\R", -1);
        for (var at = 0; at < lines.length; at++) {
            if (at > 0) {
                text.before(new Element("br"));
            }
            text.before(new TextNode(lines[at]));
        }
        text.remove();
    }

    /** The first heading of a page is its title, which has a field of its own. */
    private static void lowerHeadings(Document document) {
        if (!document.select("h1").isEmpty()) {
            document.select("h3").tagName("h4");
            document.select("h2").tagName("h3");
            document.select("h1").tagName("h2");
        }
        document.select("p.MsoTitle").tagName("h2");
        document.select(":is(h1, h2, h3, h4, h5, h6) br").forEach(line -> line.replaceWith(new TextNode(" ")));
    }

    private static String written(String converted) {
        var signs = PasteLists.written(PasteEmphasis.written(PasteTables.written(converted)));
        var lines = PasteLiterals.written(signs.replaceAll(" *" + LINE + " *", "\n"))
                .replaceAll("<!--[^<>]{0,40}-->", "")
                .replaceAll("(?m)(?<![ \\t])[ \\t]++$", "");
        return MANY_LINES.matcher(lines).replaceAll("\n\n").strip();
    }
}
