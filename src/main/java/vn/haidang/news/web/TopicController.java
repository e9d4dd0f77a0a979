package vn.haidang.news.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.haidang.news.ArticleFilter;
import vn.haidang.news.ArticleSummary;
import vn.haidang.news.Articles;
import vn.haidang.news.Shelf;
import vn.haidang.pages.Feeds;
import vn.haidang.pages.Frame;
import vn.haidang.pages.Kept;
import vn.haidang.pages.ListPage;
import vn.haidang.pages.NotFound;
import vn.haidang.pages.Section;
import vn.haidang.publication.Topic;
import vn.haidang.publication.Topics;
import vn.haidang.staff.Unit;
import vn.haidang.staff.Units;

/** The news by topic and by unit. */
@Controller
class TopicController {

    private static final int PAGE_SIZE = 12;
    private static final int ENTRIES = 30;

    private final Articles articles;
    private final Topics topics;
    private final Units units;
    private final Feeds feeds;
    private final Templates templates;

    TopicController(Articles articles, Topics topics, Units units, Feeds feeds, Templates templates) {
        this.articles = articles;
        this.topics = topics;
        this.units = units;
        this.feeds = feeds;
        this.templates = templates;
    }

    @Kept
    @GetMapping("/chu-de")
    JteModel overview(Frame frame) {
        return templates.newsTopics(
                frame.titled("Chủ đề", "Tin theo chủ đề và theo đơn vị.").in(Section.NEWS),
                topics.all().stream()
                        .map(topic -> new NewsPage.TopicCount(
                                topic, articles.count(ArticleFilter.about(Shelf.NEWS, topic.slug()))))
                        .collect(Collectors.groupingBy(
                                count -> count.topic().tree(), TreeMap::new, Collectors.toList())),
                units.all().stream()
                        .map(unit -> new UnitCount(
                                unit.name(), path(unit), articles.count(ArticleFilter.from(Shelf.NEWS, unit.code()))))
                        .toList());
    }

    @Kept(by = "truoc")
    @GetMapping("/chu-de/{slug}")
    JteModel topic(Frame frame, @PathVariable String slug, @RequestParam(required = false) @Nullable String truoc) {
        var topic = topics.withSlug(slug).orElseThrow(NotFound.page());
        var path = "/chu-de/" + slug;
        return shelf(
                frame,
                new ShelfPage(
                        Topic.treeName(topic.tree()),
                        topic.name(),
                        "",
                        path,
                        path + ".atom",
                        found(ArticleFilter.about(Shelf.NEWS, slug), truoc),
                        truoc != null));
    }

    @GetMapping("/chu-de/{slug}.atom")
    ResponseEntity<String> feed(@PathVariable String slug) {
        var topic = topics.withSlug(slug).orElseThrow(NotFound.page());
        return feeds.atom(
                topic.name(),
                "/chu-de/" + slug,
                articles.page(ArticleFilter.about(Shelf.NEWS, slug), null, ENTRIES).stream()
                        .map(NewsFeedController::entry)
                        .toList());
    }

    @Kept(by = "truoc")
    @GetMapping("/don-vi/{slug}")
    JteModel unit(Frame frame, @PathVariable String slug, @RequestParam(required = false) @Nullable String truoc) {
        var unit = units.all().stream()
                .filter(it -> path(it).equals("/don-vi/" + slug))
                .findFirst()
                .orElseThrow(NotFound.page());
        return shelf(
                frame,
                new ShelfPage(
                        "Đơn vị",
                        unit.name(),
                        unit.duty(),
                        path(unit),
                        null,
                        found(ArticleFilter.from(Shelf.NEWS, unit.code()), truoc),
                        truoc != null));
    }

    static String path(Unit unit) {
        return "/don-vi/" + unit.code().toLowerCase(Locale.ROOT);
    }

    private ListPage<ArticleSummary> found(ArticleFilter filter, @Nullable String before) {
        return ListPage.of(articles.page(filter, before, PAGE_SIZE + 1), PAGE_SIZE, ArticleSummary::key);
    }

    private JteModel shelf(Frame frame, ShelfPage page) {
        return templates.newsShelf(frame.titled(page.heading(), page.about()).in(Section.NEWS), page);
    }
}
