package vn.haidang.news.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.haidang.news.ArticleFilter;
import vn.haidang.news.ArticleKind;
import vn.haidang.news.ArticleSummary;
import vn.haidang.news.Articles;
import vn.haidang.news.Shelf;
import vn.haidang.pages.Frame;
import vn.haidang.pages.Kept;
import vn.haidang.pages.ListPage;
import vn.haidang.pages.NotFound;
import vn.haidang.pages.Section;
import vn.haidang.publication.Topic;
import vn.haidang.publication.Topics;

@Controller
class NewsController {

    private static final int PAGE_SIZE = 12;
    private static final int GUIDES = 50;

    private final Articles articles;
    private final Topics topics;
    private final ArticlePages pages;
    private final Templates templates;

    NewsController(Articles articles, Topics topics, ArticlePages pages, Templates templates) {
        this.articles = articles;
        this.topics = topics;
        this.pages = pages;
        this.templates = templates;
    }

    @Kept(by = {"topic", "loai", "thang", "truoc"})
    @GetMapping("/tin-tuc")
    JteModel list(
            Frame frame,
            @RequestParam(required = false) @Nullable String topic,
            @RequestParam(required = false) @Nullable String loai,
            @RequestParam(required = false) @Nullable String thang,
            @RequestParam(required = false) @Nullable String truoc) {
        var month = Months.parse(thang);
        var kind = kind(loai);
        var wanted = topic == null || kind != null ? "" : topic;
        var shown = ListPage.of(
                articles.page(list(wanted, kind).in(month), truoc, PAGE_SIZE + 1), PAGE_SIZE, ArticleSummary::key);
        var page = new NewsPage(
                shown.items(),
                shown.next(),
                wanted,
                kind,
                kind == null ? name(wanted) : kind.label(),
                month,
                truoc != null,
                trees(),
                kinds(),
                articles.countsByMonth());
        var titled = frame.titled(page.heading(), "Tin về cải cách hành chính và chuyển đổi số.")
                .in(Section.NEWS);
        return templates.newsList(
                page.path().equals("/tin-tuc") && !page.continued() ? titled.alsoAt("/en/news") : titled, page);
    }

    @Kept
    @GetMapping("/tin-tuc/{slug}")
    JteModel show(Frame frame, @PathVariable String slug, HttpServletResponse response) {
        return articles.published(Shelf.NEWS, slug)
                .map(article -> pages.news(frame, article))
                .orElseGet(() -> withdrawn(frame, Shelf.NEWS, slug, response));
    }

    @Kept
    @GetMapping("/huong-dan")
    JteModel guides(Frame frame) {
        return templates.newsGuides(
                frame.titled("Hướng dẫn", "Các hướng dẫn từng bước cho bà con.")
                        .alsoAt("/en/guides")
                        .in(Section.GUIDES),
                articles.page(ArticleFilter.of(Shelf.GUIDE), null, GUIDES));
    }

    @Kept
    @GetMapping("/huong-dan/{slug}")
    JteModel guide(Frame frame, @PathVariable String slug, HttpServletResponse response) {
        return articles.published(Shelf.GUIDE, slug)
                .map(article -> pages.guide(frame, article))
                .orElseGet(() -> withdrawn(frame, Shelf.GUIDE, slug, response));
    }

    @Kept
    @GetMapping({"/gioi-thieu", "/quyen-rieng-tu", "/tiep-can", "/bao-mat"})
    JteModel standing(Frame frame) {
        return articles.published(Shelf.PAGE, frame.path().substring(1))
                .map(article -> pages.standing(frame, article))
                .orElseThrow(NotFound.page());
    }

    /** What is gone says so, instead of pretending that it never was. */
    private JteModel withdrawn(Frame frame, Shelf shelf, String slug, HttpServletResponse response) {
        var withdrawal = articles.withdrawn(shelf, slug).orElseThrow(NotFound.page());
        response.setStatus(HttpStatus.GONE.value());
        return templates.newsWithdrawn(frame.titled("Bài này đã được gỡ", "").unindexed(), withdrawal);
    }

    private static ArticleFilter list(String topic, @Nullable ArticleKind kind) {
        if (kind != null) {
            return ArticleFilter.of(Shelf.NEWS, kind);
        }
        return topic.isEmpty() ? ArticleFilter.of(Shelf.NEWS) : ArticleFilter.about(Shelf.NEWS, tree(topic));
    }

    private static @Nullable ArticleKind kind(@Nullable String slug) {
        return slug == null || slug.isEmpty()
                ? null
                : Arrays.stream(ArticleKind.values())
                        .filter(kind -> kind.slug().equals(slug))
                        .findFirst()
                        .orElseThrow(NotFound.page());
    }

    private Map<ArticleKind, Integer> kinds() {
        var kinds = new EnumMap<ArticleKind, Integer>(ArticleKind.class);
        for (var kind : ArticleKind.values()) {
            var count = articles.count(ArticleFilter.of(Shelf.NEWS, kind));
            if (count > 0) {
                kinds.put(kind, count);
            }
        }
        return kinds;
    }

    /** An address names a topic by its slug or a whole tree as "cchc" and "cds". */
    private static String tree(String topic) {
        return topic.equals("cchc") || topic.equals("cds") ? topic.toUpperCase(Locale.ROOT) : topic;
    }

    private @Nullable String name(String topic) {
        if (topic.isEmpty()) {
            return null;
        }
        var tree = tree(topic);
        return tree.equals(topic)
                ? topics.withSlug(topic).map(Topic::name).orElseThrow(NotFound.page())
                : Topic.treeName(tree);
    }

    private Map<String, List<NewsPage.TopicCount>> trees() {
        return topics.all().stream()
                .map(topic ->
                        new NewsPage.TopicCount(topic, articles.count(ArticleFilter.about(Shelf.NEWS, topic.slug()))))
                .collect(Collectors.groupingBy(count -> count.topic().tree(), TreeMap::new, Collectors.toList()));
    }
}
