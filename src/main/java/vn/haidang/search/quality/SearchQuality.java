package vn.haidang.search.quality;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Asks every question in every spelling and compares what was found with what was wanted. */
public final class SearchQuality {

    static final int DEPTH = 10;

    private SearchQuality() {}

    /** @param search codes found for a text, best first; the first ten count */
    public static Map<Spelling, Score> measure(List<JudgedQuery> queries, Function<String, List<String>> search) {
        var scores = new EnumMap<Spelling, Score>(Spelling.class);
        for (var spelling : Spelling.values()) {
            scores.put(
                    spelling,
                    Score.of(queries.stream()
                            .map(query -> Score.Answer.of(query, search.apply(spelling.of(query.text()))))
                            .toList()));
        }
        return scores;
    }
}
