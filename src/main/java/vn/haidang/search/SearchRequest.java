package vn.haidang.search;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.haidang.text.Vietnamese;

/**
 * What somebody looks for.
 *
 * @param kinds empty for all
 * @param narrowed the values of facets that an entry must have
 * @param exact only with the marks that were typed
 * @param limit hits to return, 1 to 100
 */
public record SearchRequest(String text, Set<String> kinds, Map<Facet, String> narrowed, boolean exact, int limit) {

    /** What hits can be narrowed by. */
    public enum Facet {
        LEVEL(Fields.LEVEL),
        FIELD(Fields.FIELD),
        AUDIENCE(Fields.AUDIENCE),
        ONLINE(Fields.ONLINE);

        private final String indexed;

        Facet(String indexed) {
            this.indexed = indexed;
        }

        String indexed() {
            return indexed;
        }
    }

    /** More is no question but an attack or a paste. */
    public static final int MAX_LENGTH = 200;

    private static final int MAX_LIMIT = 100;

    public SearchRequest {
        var normal = Vietnamese.normalise(text).replaceAll("\\s+", " ").strip();
        text = bounded(normal);
        kinds = Set.copyOf(kinds);
        narrowed = Map.copyOf(narrowed);
        limit = Math.clamp(limit, 1, MAX_LIMIT);
    }

    /** The beginning that is looked at: each word of a question is work. */
    static String bounded(String text) {
        return text.substring(0, Math.min(text.length(), MAX_LENGTH));
    }

    public static SearchRequest everything(String text, int limit) {
        return new SearchRequest(text, Set.of(), Map.of(), false, limit);
    }

    public static SearchRequest kind(String kind, String text, int limit) {
        return new SearchRequest(text, Set.of(kind), Map.of(), false, limit);
    }

    public SearchRequest exactly(boolean only) {
        return new SearchRequest(text, kinds, narrowed, only, limit);
    }

    /** @param value null or empty leaves the facet open */
    public SearchRequest narrowed(Facet facet, @Nullable String value) {
        var values = new LinkedHashMap<>(narrowed);
        values.remove(facet);
        if (value != null && !value.isBlank()) {
            values.put(facet, value);
        }
        return new SearchRequest(text, kinds, values, exact, limit);
    }

    public @Nullable String value(Facet facet) {
        return narrowed.get(facet);
    }
}
