package vn.haidang.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The best hits and how many there are.
 *
 * @param levels and {@code fields}: facet values with their counts, most frequent first
 */
public record SearchResult(
        String text, int total, List<Hit> hits, Map<String, Integer> levels, Map<String, Integer> fields) {

    public static SearchResult nothing(String text) {
        return new SearchResult(text, 0, List.of(), Map.of(), Map.of());
    }

    public boolean isEmpty() {
        return hits.isEmpty();
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
