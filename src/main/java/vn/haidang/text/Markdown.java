package vn.haidang.text;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.TextCollectingVisitor;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;
import java.util.regex.Pattern;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** What editors write, as HTML that is safe whatever they typed. */
public final class Markdown {

    private static final DataHolder OPTIONS =
            new MutableDataSet().set(Parser.EXTENSIONS, List.of(TablesExtension.create()));
    private static final Parser PARSER = Parser.builder(OPTIONS).build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder(OPTIONS).build();
    private static final Pattern SPACE = Pattern.compile("\\s+");

    /** No images yet: they come with the media library, which knows their size and alternative text. */
    private static final PolicyFactory SAFE = new HtmlPolicyBuilder()
            .allowElements("p", "h2", "h3", "h4", "ul", "ol", "li", "strong", "em", "blockquote", "br", "hr", "code")
            .allowElements("table", "thead", "tbody", "tr", "th", "td", "a", "pre")
            .allowAttributes("start")
            .onElements("ol")
            .allowAttributes("href")
            .onElements("a")
            .allowStandardUrlProtocols()
            .allowUrlProtocols("tel")
            .toFactory();

    private Markdown() {}

    /** The page has one first heading of its own, so those of the text start at the second level. */
    public static String toHtml(String markdown) {
        var document = PARSER.parse(markdown);
        document.getChildIterator().forEachRemaining(node -> {
            if (node instanceof Heading heading) {
                heading.setLevel(Math.clamp(heading.getLevel(), 2, 4));
            }
        });
        return withScrollingTables(SAFE.sanitize(RENDERER.render(document)));
    }

    /** A wide table scrolls in its own frame, which the keyboard can reach; the page never scrolls sideways. */
    private static String withScrollingTables(String html) {
        return html.replace(
                        "<table>", "<div class=\"scroll\" tabindex=\"0\" role=\"group\" aria-label=\"Bảng\"><table>")
                .replace("</table>", "</table></div>");
    }

    /** The words alone, for search and excerpts. */
    public static String toText(String markdown) {
        var collected = new TextCollectingVisitor().collectAndGetText(PARSER.parse(markdown));
        return SPACE.matcher(collected).replaceAll(" ").strip();
    }
}
