package vn.haidang.procedure.web;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.haidang.search.SearchIndex;
import vn.haidang.search.SearchRequest;
import vn.haidang.search.SearchResult;

/** Search for other programs: {@code GET /api/thu-tuc?q=&limit=}. */
@Controller
class ProcedureApiController {

    private static final int MAX_LIMIT = 50;

    private final SearchIndex search;

    ProcedureApiController(SearchIndex search) {
        this.search = search;
    }

    @GetMapping("/api/thu-tuc")
    ResponseEntity<Answer> find(
            @RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "10") int limit) {
        var found = search.find(SearchRequest.kind("procedure", q, Math.clamp(limit, 1, MAX_LIMIT)));
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new Answer(
                        q,
                        Objects.requireNonNullElse(found.understood(), found.text()),
                        found.total(),
                        found.hits().stream().map(Item::of).toList()));
    }

    record Answer(String query, String understoodAs, int total, List<Item> items) {}

    record Item(
            @Nullable String code, String name, @Nullable String field, String level, String url) {

        static Item of(SearchResult.Hit hit) {
            var levels = hit.levels().stream()
                    .map(level -> level.toLowerCase(Locale.ROOT))
                    .sorted()
                    .collect(Collectors.joining(","));
            return new Item(hit.code(), hit.plainTitle(), hit.field(), levels, hit.path());
        }
    }
}
