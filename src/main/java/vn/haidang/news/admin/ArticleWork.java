package vn.haidang.news.admin;

import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.haidang.news.Article;
import vn.haidang.news.ArticlePublishing;
import vn.haidang.news.ArticleWriting;
import vn.haidang.news.Articles;
import vn.haidang.publication.Previews;
import vn.haidang.publication.SeenPiece;

/** The facades behind the buttons of an article. */
@Component
class ArticleWork {

    private final Articles articles;
    private final ArticleWriting writing;
    private final ArticlePublishing publishing;
    private final Previews previews;

    ArticleWork(Articles articles, ArticleWriting writing, ArticlePublishing publishing, Previews previews) {
        this.articles = articles;
        this.writing = writing;
        this.publishing = publishing;
        this.previews = previews;
    }

    ArticleWriting writing() {
        return writing;
    }

    ArticlePublishing publishing() {
        return publishing;
    }

    Previews previews() {
        return previews;
    }

    boolean exists(UUID id) {
        return articles.withId(id).isPresent();
    }

    /** As it is after a deed of one's own. */
    SeenPiece seen(UUID id) {
        return articles.withId(id).map(Article::seen).orElseThrow();
    }
}
