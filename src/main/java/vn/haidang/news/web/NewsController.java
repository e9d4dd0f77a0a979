package vn.haidang.news.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.haidang.news.Articles;
import vn.haidang.news.Shelf;
import vn.haidang.pages.Frame;
import vn.haidang.pages.Kept;
import vn.haidang.pages.NotFound;
import vn.haidang.pages.Section;
import vn.haidang.publication.Topic;
import vn.haidang.publication.Topics;
import vn.haidang.staff.Units;

@Controller
class NewsController {

    private static final int PAGE_SIZE = 12;

    private final Articles articles;
    private final Topics topics;
    private final Units units;
    private final Templates templates;

    NewsController(Articles articles, Topics topics, Units units, Templates templates) {
        this.articles = articles;
        this.topics = topics;
        this.units = units;
        this.templates = templates;
    }

    @Kept(by = {"topic", "truoc"})
    @GetMapping("/tin-tuc")
    JteModel list(
            Frame frame,
            @RequestParam(required = false) @Nullable String topic,
            @RequestParam(required = false) @Nullable String truoc) {
        var chosen = topic == null || topic.isEmpty() ? null : name(topic);
        var key = topic == null || topic.isEmpty() ? null : tree(topic);
        var found = articles.page(Shelf.NEWS, key, truoc, PAGE_SIZE + 1);
        var page = new NewsPage(
                found.stream().limit(PAGE_SIZE).toList(),
                found.size() > PAGE_SIZE ? found.get(PAGE_SIZE - 1).key() : null,
                topic == null ? "" : topic,
                chosen,
                truoc != null,
                trees());
        return templates.newsList(
                frame.titled(page.heading(), "Tin về cải cách hành chính và chuyển đổi số.")
                        .in(Section.NEWS),
                page);
    }

    @Kept
    @GetMapping("/tin-tuc/{slug}")
    JteModel show(Frame frame, @PathVariable String slug) {
        var page = page(Shelf.NEWS, slug);
        var related = page.topics().stream()
                .findFirst()
                .map(topic -> articles.page(Shelf.NEWS, topic.slug(), null, 4))
                .orElse(List.of());
        return templates.newsArticle(
                frame.titled(page.title(), page.summary()).in(Section.NEWS),
                page,
                related.stream()
                        .filter(other -> !other.slug().equals(slug))
                        .limit(3)
                        .toList());
    }

    @Kept
    @GetMapping("/huong-dan")
    JteModel guides(Frame frame) {
        return templates.newsGuides(
                frame.titled("Hướng dẫn", "Các hướng dẫn từng bước cho bà con.").in(Section.GUIDES),
                articles.page(Shelf.GUIDE, null, null, 50));
    }

    @Kept
    @GetMapping("/huong-dan/{slug}")
    JteModel guide(Frame frame, @PathVariable String slug) {
        var page = page(Shelf.GUIDE, slug);
        return templates.newsGuide(frame.titled(page.title(), page.summary()).in(Section.GUIDES), page);
    }

    @Kept
    @GetMapping({"/gioi-thieu", "/quyen-rieng-tu", "/tiep-can", "/bao-mat"})
    JteModel standing(Frame frame) {
        var page = page(Shelf.PAGE, frame.path().substring(1));
        return templates.newsStanding(frame.titled(page.title(), page.summary()), page);
    }

    private ArticlePage page(Shelf shelf, String slug) {
        var article = articles.published(shelf, slug).orElseThrow(NotFound.page());
        var code = article.unitCode();
        return ArticlePage.of(
                article,
                topics.all().stream()
                        .filter(topic -> article.topics().contains(topic.slug()))
                        .toList(),
                code == null ? null : units.withCode(code).orElse(null));
    }

    /** An address names a topic by its slug or a whole tree as "cchc" and "cds". */
    private static String tree(String topic) {
        return topic.equals("cchc") || topic.equals("cds") ? topic.toUpperCase(java.util.Locale.ROOT) : topic;
    }

    private String name(String topic) {
        var tree = tree(topic);
        return tree.equals(topic)
                ? topics.withSlug(topic).map(Topic::name).orElseThrow(NotFound.page())
                : Topic.treeName(tree);
    }

    private Map<String, List<NewsPage.TopicCount>> trees() {
        var counts = articles.countsByTopic();
        return topics.all().stream()
                .map(topic -> new NewsPage.TopicCount(topic, counts.getOrDefault(topic.slug(), 0)))
                .collect(Collectors.groupingBy(
                        count -> count.topic().tree(), java.util.TreeMap::new, Collectors.toList()));
    }
}
