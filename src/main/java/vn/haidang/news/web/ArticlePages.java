package vn.haidang.news.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.haidang.news.Article;
import vn.haidang.news.ArticleFilter;
import vn.haidang.news.Articles;
import vn.haidang.news.Shelf;
import vn.haidang.pages.Frame;
import vn.haidang.pages.Section;
import vn.haidang.pages.StructuredData;
import vn.haidang.publication.Topics;
import vn.haidang.staff.Units;

/** The page of one article as readers see it, public already or not yet. */
@Component
class ArticlePages {

    private static final int RELATED = 3;

    private final Articles articles;
    private final Topics topics;
    private final Units units;
    private final Templates templates;

    ArticlePages(Articles articles, Topics topics, Units units, Templates templates) {
        this.articles = articles;
        this.topics = topics;
        this.units = units;
        this.templates = templates;
    }

    JteModel of(Frame frame, Article article) {
        return switch (article.shelf()) {
            case NEWS -> news(frame, article);
            case GUIDE -> guide(frame, article);
            case PAGE -> standing(frame, article);
        };
    }

    JteModel news(Frame frame, Article article) {
        var page = page(article);
        var related = page.topics().stream()
                .findFirst()
                .map(topic -> articles.page(ArticleFilter.about(Shelf.NEWS, topic.slug()), null, RELATED + 1).stream()
                        .filter(other -> !other.id().equals(article.id()))
                        .limit(RELATED)
                        .toList())
                .orElse(List.of());
        return templates.newsArticle(described(titled(frame, page), article).in(Section.NEWS), page, related);
    }

    JteModel guide(Frame frame, Article article) {
        var page = page(article);
        return templates.newsGuide(titled(frame, page).in(Section.GUIDES), page);
    }

    JteModel standing(Frame frame, Article article) {
        var page = page(article);
        return templates.newsStanding(titled(frame, page), page);
    }

    /** Only what readers see already. */
    private static Frame described(Frame frame, Article article) {
        var publishedAt = article.publication().publishedAt();
        if (publishedAt == null) {
            return frame;
        }
        var changedAt = article.updatedAt();
        var office = Map.of(
                "@type", "GovernmentOrganization", "name", frame.authority().name());
        return frame.about(StructuredData.of(
                "NewsArticle",
                Map.of(
                        "headline", article.title(),
                        "description", article.summary(),
                        "datePublished", publishedAt.toString(),
                        "dateModified", (changedAt == null ? publishedAt : changedAt).toString(),
                        "inLanguage", "vi",
                        "mainEntityOfPage", frame.canonical(),
                        "author", office,
                        "publisher", office)));
    }

    private static Frame titled(Frame frame, ArticlePage page) {
        return frame.titled(page.title(), page.summary());
    }

    private ArticlePage page(Article article) {
        var code = article.unitCode();
        return ArticlePage.of(
                article,
                topics.all().stream()
                        .filter(topic -> article.topics().contains(topic.slug()))
                        .toList(),
                code == null ? null : units.withCode(code).orElse(null));
    }
}
