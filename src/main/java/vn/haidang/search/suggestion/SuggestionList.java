package vn.haidang.search.suggestion;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.search.suggest.InputIterator;
import org.apache.lucene.search.suggest.Lookup.LookupResult;
import org.apache.lucene.search.suggest.analyzing.AnalyzingInfixSuggester;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import vn.haidang.search.analysis.SyllableAnalyzer;
import vn.haidang.search.language.QueryRewriter;
import vn.haidang.text.Vietnamese;

/** Names of procedures, official and everyday ones, found by any of their syllables, the last one unfinished. */
public final class SuggestionList {

    private static final int LONGEST = 110;
    private static final int FEWEST_LETTERS = 2;

    private final @Nullable AnalyzingInfixSuggester suggester;

    private SuggestionList(@Nullable AnalyzingInfixSuggester suggester) {
        this.suggester = suggester;
    }

    public static SuggestionList empty() {
        return new SuggestionList(null);
    }

    /**
     * Best first. Complete syllables are understood as in a search, the one that is being typed is a beginning.
     *
     * @param count at most this many
     */
    public List<String> startingWith(String typed, QueryRewriter rewriter, int count) {
        var text = Vietnamese.normalise(typed).strip();
        if (suggester == null || text.length() < FEWEST_LETTERS) {
            return List.of();
        }
        var found = look(understood(text, typed.endsWith(" "), rewriter), count);
        return found.isEmpty() ? look(rewriter.rewrite(text).understood(), count) : found;
    }

    /** Names with at least one of the syllables, for a question that has no answer. */
    public List<String> nearest(String text, QueryRewriter rewriter, int count) {
        return look(rewriter.rewrite(text).understood(), count, false);
    }

    private static String understood(String text, boolean isComplete, QueryRewriter rewriter) {
        var last = text.lastIndexOf(' ');
        if (isComplete) {
            return rewriter.rewrite(text).understood();
        }
        return last < 0 ? text : rewriter.rewrite(text.substring(0, last)).understood() + text.substring(last);
    }

    private List<String> look(String text, int count) {
        return look(text, count, true);
    }

    private List<String> look(String text, int count, boolean allSyllables) {
        if (suggester == null) {
            return List.of();
        }
        try {
            return suggester.lookup(text, count, allSyllables, false).stream()
                    .map(SuggestionList::words)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String words(LookupResult result) {
        return result.key.toString();
    }

    /** Collects names; the same name once, with the greatest weight. */
    public static final class Builder {

        private static final long COMMUNE = 2000;
        private static final long EVERYDAY = 500;

        private final Map<String, Long> weights = new HashMap<>();

        /**
         * @param isOfCommune such procedures are what most people come for
         * @param opens how often it was opened lately; ten times as often is worth as much as an everyday name
         */
        public void add(String title, List<String> everydayNames, boolean isOfCommune, double opens) {
            var weight = (isOfCommune ? COMMUNE : 0) + Math.round(EVERYDAY * Math.log10(1 + opens));
            put(bare(title), weight);
            everydayNames.forEach(name -> put(name, weight + EVERYDAY));
        }

        public SuggestionList build() {
            try {
                var suggester = new AnalyzingInfixSuggester(
                        new ByteBuffersDirectory(), SyllableAnalyzer.folded(), SyllableAnalyzer.folded(), 3, false);
                suggester.build(InputIterator.EMPTY);
                for (var entry : weights.entrySet()) {
                    suggester.add(new BytesRef(entry.getKey()), null, entry.getValue(), null);
                }
                suggester.refresh();
                return new SuggestionList(suggester);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private void put(String name, long weight) {
            if (name.length() <= LONGEST) {
                weights.merge(name.toLowerCase(Locale.ROOT), weight + LONGEST - name.length(), Math::max);
            }
        }

        private static String bare(String title) {
            return title.replaceFirst("(?iu)^thủ tục ", "").replaceAll("(?<!\\s)\\s*+\\([^()]{0,200}\\)", "");
        }
    }
}
