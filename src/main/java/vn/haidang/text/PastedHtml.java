package vn.haidang.text;

import com.vladsch.flexmark.html2md.converter.FlexmarkHtmlConverter;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Safelist;
import vn.haidang.work.Bench;
import vn.haidang.work.HeavyWork;
import vn.haidang.work.WorkRefused;

/** What Word and browsers put on the clipboard, as the Markdown that an editor would have typed. */
public final class PastedHtml {

    private static final Safelist KEPT = new Safelist()
            .addTags("p", "br", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "strong", "b", "em", "i")
            .addTags("blockquote", "table", "thead", "tbody", "tr", "th", "td", "a", "hr", "div")
            .addAttributes("a", "href")
            .addProtocols("a", "href", "http", "https", "mailto");

    private static final FlexmarkHtmlConverter CONVERTER = FlexmarkHtmlConverter.builder(new MutableDataSet()
                    .set(FlexmarkHtmlConverter.SETEXT_HEADINGS, false)
                    .set(FlexmarkHtmlConverter.OUTPUT_ATTRIBUTES_ID, false)
                    .set(FlexmarkHtmlConverter.TYPOGRAPHIC_QUOTES, false)
                    .set(FlexmarkHtmlConverter.TYPOGRAPHIC_SMARTS, false)
                    .set(FlexmarkHtmlConverter.BR_AS_EXTRA_BLANK_LINES, false)
                    .set(FlexmarkHtmlConverter.BR_AS_PARA_BREAKS, true)
                    .set(FlexmarkHtmlConverter.LISTS_END_ON_DOUBLE_BLANK, false)
                    .set(FlexmarkHtmlConverter.UNORDERED_LIST_DELIMITER, '-'))
            .build();

    private static final Pattern MANY_LINES = Pattern.compile("\\n{3,}");

    private PastedHtml() {}

    /**
     * Words, headings, lists, tables and links; colours, fonts, pictures and whatever Word adds stay behind.
     *
     * @throws WorkRefused for more than {@value TextShape#LONGEST_HTML} letters, for what is nested as nobody writes,
     *     and when it takes too long
     */
    public static String toMarkdown(String html) {
        if (!TextShape.isHtml(html)) {
            throw new WorkRefused("text.paste.shape");
        }
        return HeavyWork.on(Bench.TEXTS, () -> markdown(html));
    }

    private static String markdown(String html) {
        var document = Jsoup.parse(html);
        document.select("style, script, head, o|p, del").remove();
        joinLines(document);
        WordLists.restore(document);
        document.select("li > p:only-of-type").forEach(Element::unwrap);
        lowerHeadings(document);
        document.select("span[style~=(?i)font-weight:\\s*(?:bold|[6-9]00)]").tagName("strong");
        document.select("span[style~=(?i)font-style:\\s*italic]").tagName("em");
        document.select("b[style^=font-weight:normal]").forEach(Element::unwrap);
        firstRowIsHead(document);
        var clean = Jsoup.clean(document.body().html(), "", KEPT, new Document.OutputSettings().prettyPrint(false));
        var markdown = CONVERTER.convert(clean.replace("&nbsp;", " ").replace('\u00a0', ' '));
        return Vietnamese.normalise(tidied(markdown));
    }

    /** Word breaks lines of its source wherever it likes. */
    private static void joinLines(Document document) {
        document.select("*")
                .forEach(element -> element.textNodes()
                        .forEach(text -> text.text(text.getWholeText().replaceAll("\\s+", " "))));
    }

    /** The first heading of a page is its title, which has a field of its own; bold is what headings are anyway. */
    private static void lowerHeadings(Document document) {
        if (!document.select("h1").isEmpty()) {
            document.select("h3").tagName("h4");
            document.select("h2").tagName("h3");
            document.select("h1").tagName("h2");
        }
        document.select("p.MsoTitle").tagName("h2");
        document.select(":is(h2, h3, h4) :is(b, strong)").forEach(Element::unwrap);
    }

    /** Markdown knows no table without a head. */
    private static void firstRowIsHead(Document document) {
        for (var table : document.select("table:not(:has(th))")) {
            table.select("p").forEach(Element::unwrap);
            var first = table.selectFirst("tr");
            if (first != null) {
                first.select("td").tagName("th");
                first.select("b, strong").forEach(Element::unwrap);
            }
        }
    }

    private static String tidied(String markdown) {
        var lines = markdown.replaceAll("<!--[^<>]{0,40}-->", "")
                .replaceAll("(?m)(?<![ \\t])[ \\t]++$", "")
                .replaceAll("\\*\\*(\\s*)\\*\\*", "$1")
                .replaceAll("(?<=\\S\\*) (?=[.,;:!?)…])", "")
                .replace("\\.", ".");
        return MANY_LINES.matcher(lines).replaceAll("\n\n").strip();
    }
}
