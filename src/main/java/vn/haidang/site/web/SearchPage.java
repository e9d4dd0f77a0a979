package vn.haidang.site.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.haidang.search.SearchResult;
import vn.haidang.search.SearchResult.Hit;
import vn.haidang.text.VietnameseDates;

/**
 * What was found, in groups a reader knows; the group of the best hit comes first.
 *
 * @param groups heading to hits, at most a handful each
 */
public record SearchPage(SearchResult result, boolean isExact, Map<String, List<Hit>> groups) {

    private static final int PER_GROUP = 8;

    static SearchPage of(SearchResult result, boolean isExact) {
        var groups = new LinkedHashMap<String, List<Hit>>();
        for (var hit : result.hits()) {
            groups.merge(group(hit), List.of(hit), SearchPage::joined);
        }
        return new SearchPage(result, isExact, groups);
    }

    public String exactPath() {
        return understoodPath() + "&exact=1";
    }

    /** The same question with everything that it may mean. */
    public String understoodPath() {
        return "/tim-kiem?q=" + URLEncoder.encode(result.text(), StandardCharsets.UTF_8);
    }

    /** The same question to the procedures alone. */
    public String proceduresPath() {
        return "/thu-tuc?q=" + URLEncoder.encode(result.text(), StandardCharsets.UTF_8);
    }

    public String day(Hit hit) {
        var date = hit.date();
        return date == null ? "" : VietnameseDates.day(date);
    }

    private static List<Hit> joined(List<Hit> before, List<Hit> next) {
        return before.size() >= PER_GROUP
                ? before
                : java.util.stream.Stream.concat(before.stream(), next.stream()).toList();
    }

    private static String group(Hit hit) {
        return switch (hit.kind()) {
            case "feedback" -> "Phản ánh đã trả lời";
            case "procedure" -> "Thủ tục";
            case "slogan" -> "Khẩu hiệu";
            case "document" -> "Văn bản";
            default ->
                hit.path().startsWith("/tin-tuc/")
                        ? "Tin tức"
                        : hit.path().startsWith("/huong-dan/") ? "Hướng dẫn" : "Về cổng này";
        };
    }
}
