package vn.haidang.procedure.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.haidang.procedure.Level;
import vn.haidang.search.SearchRequest;
import vn.haidang.search.SearchResult;

/** What a search for procedures found. */
public record FoundPage(SearchRequest request, SearchResult result) {

    private static final int MORE = 20;

    public Map<Level, Integer> levels() {
        return result.levels().entrySet().stream()
                .collect(Collectors.toMap(
                        entry -> Level.valueOf(entry.getKey()),
                        Map.Entry::getValue,
                        Integer::sum,
                        java.util.TreeMap::new));
    }

    /** The same question, narrowed; an empty value takes the narrowing away. */
    public String path(@Nullable String level, @Nullable String field) {
        return base()
                + parameter("level", level == null ? null : level.toLowerCase(Locale.ROOT))
                + parameter("field", field);
    }

    public String exactPath() {
        return base() + "&exact=1";
    }

    /** The same question to the whole site. */
    public String everywherePath() {
        return "/tim-kiem?q=" + encoded(request.text());
    }

    public boolean hasMore() {
        return result.total() > result.hits().size() && request.limit() < 100;
    }

    public String morePath() {
        return path(request.level(), request.field()) + (request.exact() ? "&exact=1" : "") + "&so="
                + (request.limit() + MORE);
    }

    public String narrowing() {
        var level = request.level() == null
                ? "tất cả cấp"
                : Level.valueOf(request.level()).label();
        return level + ", " + (request.field() == null ? "mọi lĩnh vực" : request.field());
    }

    private String base() {
        return "/thu-tuc?q=" + encoded(request.text());
    }

    private static String parameter(String name, @Nullable String value) {
        return value == null ? "" : "&" + name + "=" + encoded(value);
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
