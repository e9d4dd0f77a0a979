package vn.haidang.news.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
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

/** The English section: what has been translated, and where to go on. */
@Controller
class EnglishController {

    private static final int PAGE_SIZE = 12;
    private static final int GUIDES = 50;
    private static final int LATEST = 5;
    private static final int ENTRIES = 30;

    private final Articles articles;
    private final ArticlePages pages;
    private final Feeds feeds;
    private final Templates templates;

    EnglishController(Articles articles, ArticlePages pages, Feeds feeds, Templates templates) {
        this.articles = articles;
        this.pages = pages;
        this.feeds = feeds;
        this.templates = templates;
    }

    @Kept
    @GetMapping("/en")
    JteModel home(Frame frame) {
        return templates.newsEnglishHome(
                frame.titled("English", "Public services and news of the authority, in English.")
                        .alsoAt("/"),
                articles.page(ArticleFilter.of(Shelf.EN_NEWS), null, LATEST),
                articles.page(ArticleFilter.of(Shelf.EN_GUIDE), null, GUIDES));
    }

    @Kept(by = "before")
    @GetMapping("/en/news")
    JteModel news(Frame frame, @RequestParam(required = false) @Nullable String before) {
        var page = ListPage.of(
                articles.page(ArticleFilter.of(Shelf.EN_NEWS), before, PAGE_SIZE + 1), PAGE_SIZE, ArticleSummary::key);
        return templates.newsEnglishList(
                frame.titled("News", "News about administrative reform and digital transformation.")
                        .alsoAt("/tin-tuc"),
                "News",
                page);
    }

    @Kept
    @GetMapping("/en/guides")
    JteModel guides(Frame frame) {
        return templates.newsEnglishList(
                frame.titled("Guides", "How to use public services, step by step.")
                        .alsoAt("/huong-dan"),
                "Guides",
                new ListPage<>(articles.page(ArticleFilter.of(Shelf.EN_GUIDE), null, GUIDES), null));
    }

    @Kept
    @GetMapping("/en/news/{slug}")
    JteModel newsItem(Frame frame, @PathVariable String slug, HttpServletResponse response) {
        return show(frame, Shelf.EN_NEWS, slug, response);
    }

    @Kept
    @GetMapping("/en/guides/{slug}")
    JteModel guide(Frame frame, @PathVariable String slug, HttpServletResponse response) {
        return show(frame, Shelf.EN_GUIDE, slug, response);
    }

    @GetMapping("/en/news.atom")
    ResponseEntity<String> feed() {
        return feeds.atom(
                "News in English",
                "/en/news",
                articles.page(ArticleFilter.of(Shelf.EN_NEWS), null, ENTRIES).stream()
                        .map(NewsFeedController::entry)
                        .toList());
    }

    private JteModel show(Frame frame, Shelf shelf, String slug, HttpServletResponse response) {
        return articles.published(shelf, slug)
                .map(article -> pages.english(frame, article))
                .orElseGet(() -> gone(frame, shelf, slug, response));
    }

    private JteModel gone(Frame frame, Shelf shelf, String slug, HttpServletResponse response) {
        if (articles.withdrawn(shelf, slug).isEmpty()) {
            throw NotFound.page().get();
        }
        response.setStatus(HttpStatus.GONE.value());
        return templates.newsEnglishGone(
                frame.titled("This page has been withdrawn", "").unindexed());
    }
}
