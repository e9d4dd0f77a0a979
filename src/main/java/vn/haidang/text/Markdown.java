package vn.haidang.text;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ext.autolink.AutolinkExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;
import vn.haidang.work.Bench;
import vn.haidang.work.HeavyWork;
import vn.haidang.work.WorkRefused;

/** What editors write, as HTML that is safe whatever they typed. */
public final class Markdown {

    /** A new line is a new line; an address is a link, whether it is written as one or not. */
    private static final DataHolder OPTIONS = new MutableDataSet()
            .set(
                    Parser.EXTENSIONS,
                    List.of(TablesExtension.create(), StrikethroughExtension.create(), AutolinkExtension.create()))
            .set(HtmlRenderer.SOFT_BREAK, "<br />\n");

    private static final Parser PARSER = Parser.builder(OPTIONS).build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder(OPTIONS).build();
    private static final String MEDIA = "media:";
    private static final Pattern MEDIA_ADDRESS = Pattern.compile("media:[0-9a-f]{16}");

    /** Pictures only from the library, which knows their size and alternative text. */
    private static final PolicyFactory SAFE = new HtmlPolicyBuilder()
            .allowElements(
                    "p", "h2", "h3", "h4", "ul", "ol", "li", "strong", "em", "blockquote", "br", "hr", "code", "del")
            .allowElements("table", "thead", "tbody", "tr", "th", "td", "a", "pre", "img")
            .allowAttributes("start")
            .onElements("ol")
            .allowAttributes("href")
            .onElements("a")
            .allowAttributes("src")
            .matching(MEDIA_ADDRESS)
            .onElements("img")
            .allowAttributes("alt", "title")
            .onElements("img")
            .allowStandardUrlProtocols()
            .allowUrlProtocols("tel", "media")
            .toFactory();

    private Markdown() {}

    /**
     * The message key of why a text cannot be shown; empty when it can. Whoever keeps a text asks first.
     */
    public static String problem(String markdown) {
        return TextShape.isMarkdown(markdown) ? "" : "text.shape";
    }

    /** A text without files of the library. */
    public static String toHtml(String markdown) {
        return toHtml(markdown, Figures.NONE);
    }

    /**
     * The page has one first heading of its own, so those of the text start at the second level.
     *
     * @throws WorkRefused for a text with a {@link #problem}, and when it takes too long
     */
    public static String toHtml(String markdown, Figures figures) {
        return read(markdown, () -> html(markdown, figures));
    }

    private static String html(String markdown, Figures figures) {
        var html = TextPart.of(markdown).stream()
                .map(part -> part.html(Markdown::safeHtml))
                .collect(Collectors.joining());
        return withScrollingTables(html.contains(MEDIA) ? withFigures(html, figures) : html);
    }

    /** The keys of the files that a text shows or leads to, in their order. */
    public static Set<String> mediaIn(String markdown) {
        return MEDIA_ADDRESS
                .matcher(markdown)
                .results()
                .map(found -> found.group().substring(MEDIA.length()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The addresses to which the links of a text lead, without those of the library, in their order. */
    public static Set<String> linksIn(String markdown) {
        return read(
                markdown,
                () -> TextPart.of(markdown).stream()
                        .map(part -> Jsoup.parseBodyFragment(part.html(Markdown::safeHtml)))
                        .flatMap(part -> part.select("a[href]").stream())
                        .map(link -> link.attr("href"))
                        .filter(address -> !address.startsWith(MEDIA))
                        .collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    /** The words alone, as readers see them, for search and excerpts. */
    public static String toText(String markdown) {
        return read(
                markdown,
                () -> TextPart.of(markdown).stream()
                        .map(part -> Jsoup.parseBodyFragment(safeHtml(part.markdown()))
                                .text())
                        .collect(Collectors.joining(" ")));
    }

    private static <T> T read(String markdown, Callable<T> reading) {
        if (!TextShape.isMarkdown(markdown)) {
            throw new WorkRefused("text.shape");
        }
        return HeavyWork.on(Bench.TEXTS, reading);
    }

    private static String safeHtml(String markdown) {
        var document = PARSER.parse(markdown);
        document.getChildIterator().forEachRemaining(node -> {
            if (node instanceof Heading heading) {
                heading.setLevel(Math.clamp(heading.getLevel(), 2, 4));
            }
        });
        return SAFE.sanitize(RENDERER.render(document));
    }

    /** A picture that stands alone takes the place of its paragraph. */
    private static String withFigures(String html, Figures figures) {
        var body = Jsoup.parseBodyFragment(html);
        body.outputSettings().prettyPrint(false);
        body.select("img").forEach(image -> show(image, figures));
        body.select("a[href^=" + MEDIA + "]")
                .forEach(link -> figures.path(key(link.attr("href")))
                        .ifPresentOrElse(path -> link.attr("href", path), link::unwrap));
        return body.body().html();
    }

    private static void show(Element image, Figures figures) {
        var place = image;
        var link = "";
        for (var outer = image.parent(); outer != null && isOnlyIn(outer, place); outer = outer.parent()) {
            link = outer.tagName().equals("a") ? outer.attr("href") : link;
            place = outer;
        }
        var figure = figures.html(key(image.attr("src")), image.attr("alt"), image.attr("title"), link);
        place.before(figure);
        place.remove();
    }

    private static boolean isOnlyIn(Element outer, Element inner) {
        return (outer.tagName().equals("p") || outer.tagName().equals("a"))
                && outer.childNodeSize() == 1
                && outer.child(0) == inner;
    }

    private static String key(String address) {
        return address.substring(Math.min(MEDIA.length(), address.length()));
    }

    /** A wide table scrolls in its own frame, which the keyboard can reach; the page never scrolls sideways. */
    private static String withScrollingTables(String html) {
        return html.replace(
                        "<table>", "<div class=\"scroll\" tabindex=\"0\" role=\"group\" aria-label=\"Bảng\"><table>")
                .replace("</table>", "</table></div>");
    }
}
