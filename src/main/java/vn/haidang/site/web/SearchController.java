package vn.haidang.site.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.haidang.pages.Frame;
import vn.haidang.search.SearchIndex;
import vn.haidang.search.SearchRequest;

@Controller
class SearchController {

    private static final int HITS = 40;

    private final SearchIndex search;
    private final Templates templates;

    SearchController(SearchIndex search, Templates templates) {
        this.search = search;
        this.templates = templates;
    }

    @GetMapping("/tim-kiem")
    JteModel find(
            Frame frame, @RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "") String exact) {
        var isExact = exact.equals("1");
        var result = search.find(SearchRequest.everything(q, HITS).exactly(isExact));
        var title = result.text().isEmpty() ? "Tìm trong cổng" : "Tìm: " + result.text();
        return templates.siteSearch(
                frame.titled(title, "").withScripts("suggest.js").unindexed(), SearchPage.of(result, isExact));
    }
}
