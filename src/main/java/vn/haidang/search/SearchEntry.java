package vn.haidang.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One public thing as the index keeps it. Text may be in any spelling; the index normalises it.
 *
 * @param kind which source it is from, for example "procedure"
 * @param id unique within its kind
 * @param path where a reader finds it
 * @param alternatives everyday names
 * @param levels and {@code field}, {@code audience}, {@code online}: facets of procedures, empty for other things
 */
public record SearchEntry(
        String kind,
        String id,
        String path,
        String title,
        List<String> alternatives,
        String summary,
        String body,
        @Nullable String code,
        Set<String> levels,
        @Nullable String field,
        Set<String> audience,
        @Nullable String online,
        @Nullable LocalDate date) {

    public SearchEntry {
        alternatives = List.copyOf(alternatives);
        levels = Set.copyOf(levels);
        audience = Set.copyOf(audience);
    }

    /** A thing without facets. */
    public static SearchEntry of(
            String kind, String id, String path, String title, String summary, String body, LocalDate date) {
        return new SearchEntry(
                kind, id, path, title, List.of(), summary, body, null, Set.of(), null, Set.of(), null, date);
    }
}
