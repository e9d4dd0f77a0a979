package vn.haidang.site.web;

import java.time.Duration;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.haidang.search.SearchIndex;

/** {@code GET /api/goi-y?q=}: what somebody may be about to type. */
@Controller
class SuggestionController {

    private static final int COUNT = 8;

    private final SearchIndex search;

    SuggestionController(SearchIndex search) {
        this.search = search;
    }

    @GetMapping("/api/goi-y")
    ResponseEntity<List<String>> suggest(@RequestParam(defaultValue = "") String q) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(Duration.ofMinutes(5)))
                .body(search.suggest(q, COUNT));
    }
}
