package vn.haidang.news.web;

import gg.jte.models.runtime.JteModel;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.haidang.news.ArticlePreviews;
import vn.haidang.pages.Frame;
import vn.haidang.pages.NotFound;

/** A piece as the public will see it, for whoever has the link; never kept, never indexed. */
@Controller
class PreviewController {

    private final ArticlePreviews previews;
    private final ArticlePages pages;

    PreviewController(ArticlePreviews previews, ArticlePages pages) {
        this.previews = previews;
        this.pages = pages;
    }

    @GetMapping("/xem-truoc/{token}")
    JteModel preview(Frame frame, @PathVariable String token) {
        return previews.open(token)
                .map(article -> pages.of(frame.preview(), article))
                .orElseThrow(NotFound.page());
    }
}
