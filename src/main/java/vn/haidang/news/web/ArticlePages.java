package vn.haidang.news.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.haidang.document.LegalDocuments;
import vn.haidang.media.Crop;
import vn.haidang.media.MediaFigures;
import vn.haidang.media.MediaItems;
import vn.haidang.news.Article;
import vn.haidang.news.ArticleFilter;
import vn.haidang.news.Articles;
import vn.haidang.news.Shelf;
import vn.haidang.pages.Frame;
import vn.haidang.pages.Section;
import vn.haidang.pages.StructuredData;
import vn.haidang.publication.Topics;
import vn.haidang.search.SearchIndex;
import vn.haidang.staff.Units;
import vn.haidang.text.Markdown;

/** The page of one article as readers see it, public already or not yet. */
@Component
class ArticlePages {

    private static final int RELATED = 3;

    private final Articles articles;
    private final Topics topics;
    private final Units units;
    private final LegalDocuments documents;
    private final MediaItems media;
    private final MediaFigures figures;
    private final SearchIndex index;
    private final Templates templates;

    ArticlePages(
            Articles articles,
            Topics topics,
            Units units,
            LegalDocuments documents,
            MediaItems media,
            MediaFigures figures,
            SearchIndex index,
            Templates templates) {
        this.articles = articles;
        this.documents = documents;
        this.media = media;
        this.figures = figures;
        this.index = index;
        this.topics = topics;
        this.units = units;
        this.templates = templates;
    }

    JteModel of(Frame frame, Article article) {
        return switch (article.shelf()) {
            case NEWS -> news(frame, article);
            case GUIDE -> guide(frame, article);
            case PAGE -> standing(frame, article);
            case EN_NEWS, EN_GUIDE -> english(frame, article);
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
        return templates.newsArticle(
                described(pictured(frame, page, article), article).in(Section.NEWS), page, related);
    }

    JteModel english(Frame frame, Article article) {
        var page = page(article);
        return templates.newsEnglishArticle(described(pictured(frame, page, article), article), page);
    }

    JteModel guide(Frame frame, Article article) {
        var page = page(article);
        return templates.newsGuide(
                described(pictured(frame, page, article), article).in(Section.GUIDES), page);
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
        var properties = new LinkedHashMap<String, Object>(Map.of(
                "headline", article.title(),
                "description", article.summary(),
                "datePublished", publishedAt.toString(),
                "dateModified", (changedAt == null ? publishedAt : changedAt).toString(),
                "inLanguage", article.shelf().isEnglish() ? "en" : "vi",
                "mainEntityOfPage", frame.canonical(),
                "author", office,
                "publisher", office));
        if (frame.picture() != null) {
            properties.put("image", frame.absolute(frame.picture()));
        }
        return frame.about(StructuredData.of(article.shelf().isNews() ? "NewsArticle" : "Article", properties));
    }

    /** Leads to the other language; the first picture of a text goes along when its address is shared. */
    private Frame pictured(Frame frame, ArticlePage page, Article article) {
        var titled = articles.otherLanguage(article)
                .map(path -> titled(frame, page).alsoAt(path))
                .orElseGet(() -> titled(frame, page));
        return figures.first(article.body())
                .map(picture -> titled.pictured(Crop.SHARE.path(picture.key(), picture.focus())))
                .orElse(titled);
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
                code == null ? null : units.withCode(code).orElse(null),
                around(article));
    }

    private ArticlePage.Surroundings around(Article article) {
        var extras = article.extras();
        return new ArticlePage.Surroundings(
                Markdown.toHtml(article.body(), figures.in(article.body())),
                documents.withIds(extras.documents()),
                media.withKeys(extras.attachments()).stream()
                        .filter(item -> !item.isClosed())
                        .toList(),
                index.titles(extras.procedures().stream()
                        .map(code -> "/thu-tuc/" + code)
                        .toList()));
    }
}
