package vn.haidang.search;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.haidang.text.Vietnamese;

/**
 * What somebody looks for.
 *
 * @param kinds empty for all
 * @param exact only with the marks that were typed
 * @param limit hits to return, 1 to 100
 */
public record SearchRequest(
        String text,
        Set<String> kinds,
        @Nullable String level,
        @Nullable String field,
        boolean exact,
        int limit) {

    /** More is no question but an attack or a paste. */
    public static final int MAX_LENGTH = 200;

    private static final int MAX_LIMIT = 100;

    public SearchRequest {
        var normal = Vietnamese.normalise(text).replaceAll("\\s+", " ").strip();
        text = normal.substring(0, Math.min(normal.length(), MAX_LENGTH));
        kinds = Set.copyOf(kinds);
        limit = Math.clamp(limit, 1, MAX_LIMIT);
    }

    public static SearchRequest everything(String text, int limit) {
        return new SearchRequest(text, Set.of(), null, null, false, limit);
    }

    public static SearchRequest kind(String kind, String text, int limit) {
        return new SearchRequest(text, Set.of(kind), null, null, false, limit);
    }
}
