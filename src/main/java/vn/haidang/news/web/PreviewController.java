package vn.haidang.news.web;

import gg.jte.models.runtime.JteModel;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.haidang.news.Articles;
import vn.haidang.pages.Frame;
import vn.haidang.pages.NotFound;

/** A piece as the public will see it, for whoever has the link; never kept, never indexed. */
@Controller
class PreviewController {

    private final Articles articles;
    private final ArticlePages pages;

    PreviewController(Articles articles, ArticlePages pages) {
        this.articles = articles;
        this.pages = pages;
    }

    @GetMapping("/xem-truoc/{token}")
    JteModel preview(Frame frame, @PathVariable String token) {
        return articles.previewed(token)
                .map(article -> pages.of(frame.preview(), article))
                .orElseThrow(NotFound.page());
    }
}
