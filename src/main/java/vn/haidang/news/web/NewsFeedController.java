package vn.haidang.news.web;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import vn.haidang.news.ArticleSummary;
import vn.haidang.news.Articles;
import vn.haidang.pages.Feeds;

/** The news as an Atom feed. */
@Controller
class NewsFeedController {

    private static final int ENTRIES = 30;

    private final Articles articles;
    private final Feeds feeds;

    NewsFeedController(Articles articles, Feeds feeds) {
        this.articles = articles;
        this.feeds = feeds;
    }

    @GetMapping("/tin-tuc.atom")
    ResponseEntity<String> feed() {
        return feeds.atom(
                "Tin tức",
                "/tin-tuc",
                articles.latest(ENTRIES).stream().map(NewsFeedController::entry).toList());
    }

    static Feeds.Entry entry(ArticleSummary article) {
        return new Feeds.Entry(
                "urn:uuid:" + article.id(),
                article.title(),
                article.path(),
                article.summary(),
                article.publishedAt(),
                article.changedAt());
    }
}
