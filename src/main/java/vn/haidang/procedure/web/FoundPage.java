package vn.haidang.procedure.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.haidang.procedure.Level;
import vn.haidang.procedure.ProcedureFacts.OnlineService;
import vn.haidang.search.SearchRequest;
import vn.haidang.search.SearchRequest.Facet;
import vn.haidang.search.SearchResult;

/**
 * What a search for procedures found.
 *
 * @param nearest names to go on with when nothing was found
 */
public record FoundPage(SearchRequest request, SearchResult result, List<String> nearest) {

    private static final int MORE = 20;
    private static final int MOST = 100;

    public List<Narrowing> narrowings() {
        return Stream.of(Facet.values())
                .map(this::narrowing)
                .filter(narrowing -> !narrowing.isOpen() || narrowing.choices().size() > 1)
                .toList();
    }

    /** What is chosen now, in a line. */
    public String chosen() {
        var chosen = Stream.of(Facet.values())
                .filter(facet -> request.value(facet) != null)
                .map(facet -> label(facet, String.valueOf(request.value(facet))))
                .toList();
        return chosen.isEmpty() ? "tất cả cấp, mọi lĩnh vực" : String.join(", ", chosen);
    }

    public String exactPath() {
        return path(request.exactly(true));
    }

    /** The same question with everything that it may mean. */
    public String understoodPath() {
        return path(request.exactly(false));
    }

    /** The same question to the whole site. */
    public String everywherePath() {
        return "/tim-kiem?q=" + encoded(request.text());
    }

    public boolean hasMore() {
        return result.total() > result.hits().size() && request.limit() < MOST;
    }

    public String morePath() {
        return path(request) + "&so=" + (request.limit() + MORE);
    }

    public String searchPath(String name) {
        return "/thu-tuc?q=" + encoded(name);
    }

    private Narrowing narrowing(Facet facet) {
        var choices = result.values(facet).entrySet().stream()
                .map(value -> new Narrowing.Choice(
                        label(facet, value.getKey()),
                        value.getValue(),
                        path(request.narrowed(facet, value.getKey())),
                        value.getKey().equals(request.value(facet))))
                .toList();
        return new Narrowing(
                heading(facet), path(request.narrowed(facet, null)), request.value(facet) == null, choices);
    }

    private static String heading(Facet facet) {
        return switch (facet) {
            case LEVEL -> "Nơi giải quyết";
            case FIELD -> "Lĩnh vực";
            case AUDIENCE -> "Ai làm";
            case ONLINE -> "Nộp trực tuyến";
        };
    }

    private static String label(Facet facet, String value) {
        return switch (facet) {
            case LEVEL -> Level.valueOf(value).label();
            case ONLINE -> OnlineService.valueOf(value).label();
            case FIELD, AUDIENCE -> value;
        };
    }

    private static String path(SearchRequest request) {
        var path = new StringBuilder("/thu-tuc?q=" + encoded(request.text()));
        for (var facet : Facet.values()) {
            var value = request.value(facet);
            if (value != null) {
                path.append('&').append(parameter(facet)).append('=').append(encoded(shown(facet, value)));
            }
        }
        return path.append(request.exact() ? "&exact=1" : "").toString();
    }

    private static String parameter(Facet facet) {
        return facet.name().toLowerCase(Locale.ROOT);
    }

    private static String shown(Facet facet, String value) {
        return facet == Facet.LEVEL || facet == Facet.ONLINE ? value.toLowerCase(Locale.ROOT) : value;
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
