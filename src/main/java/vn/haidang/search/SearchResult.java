package vn.haidang.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.haidang.search.SearchRequest.Facet;

/**
 * The best hits and how many there are.
 *
 * @param understood the question with marks and without slips, lower case; null when it was taken as it was typed
 * @param isWhole whether everything was looked through; not while the index is being mended
 * @param facets their values with counts, most frequent first
 */
public record SearchResult(
        String text,
        @Nullable String understood,
        int total,
        List<Hit> hits,
        boolean isWhole,
        Map<Facet, Map<String, Integer>> facets) {

    public static SearchResult nothing(String text) {
        return new SearchResult(text, null, 0, List.of(), true, Map.of());
    }

    /** When the index cannot be read at all. */
    static SearchResult unreadable(String text) {
        return new SearchResult(text, null, 0, List.of(), false, Map.of());
    }

    public boolean isEmpty() {
        return hits.isEmpty();
    }

    public Map<String, Integer> values(Facet facet) {
        return facets.getOrDefault(facet, Map.of());
    }

    /**
     * One thing found.
     *
     * @param title and {@code excerpt}: as HTML, escaped, with the words found in {@code <mark>}
     */
    public record Hit(
            String kind,
            String id,
            String path,
            String title,
            String plainTitle,
            String excerpt,
            @Nullable String code,
            Set<String> levels,
            @Nullable String field,
            @Nullable LocalDate date) {}
}
