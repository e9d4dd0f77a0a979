package vn.haidang.news.admin;

import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.haidang.news.Article;
import vn.haidang.news.ArticlePreviews;
import vn.haidang.news.ArticleVariants;
import vn.haidang.news.ArticleWriting;
import vn.haidang.news.Articles;
import vn.haidang.news.PublishedArticles;
import vn.haidang.publication.EditorialDesk;
import vn.haidang.publication.SeenPiece;

/** The facades behind the buttons of an article. */
@Component
class ArticleWork {

    private final Articles articles;
    private final ArticleWriting writing;
    private final EditorialDesk desk;
    private final PublishedArticles published;
    private final ArticleVariants variants;
    private final ArticlePreviews previews;

    ArticleWork(
            Articles articles,
            ArticleWriting writing,
            EditorialDesk desk,
            PublishedArticles published,
            ArticleVariants variants,
            ArticlePreviews previews) {
        this.articles = articles;
        this.writing = writing;
        this.desk = desk;
        this.published = published;
        this.variants = variants;
        this.previews = previews;
    }

    ArticleWriting writing() {
        return writing;
    }

    /** What is done with pieces of every kind. */
    EditorialDesk desk() {
        return desk;
    }

    PublishedArticles published() {
        return published;
    }

    ArticleVariants variants() {
        return variants;
    }

    ArticlePreviews previews() {
        return previews;
    }

    /** As it was saved last. */
    Article latest(UUID id) {
        return articles.withId(id).orElseThrow();
    }

    boolean exists(UUID id) {
        return articles.withId(id).isPresent();
    }

    /** As it is after a deed of one's own. */
    SeenPiece seen(UUID id) {
        return articles.withId(id).map(Article::seen).orElseThrow();
    }
}
