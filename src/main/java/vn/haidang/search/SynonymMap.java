package vn.haidang.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Replaces what people say by what the law calls it, the longest phrase first. Immutable. */
final class SynonymMap {

    static final SynonymMap EMPTY = new SynonymMap(List.of());

    /** More readings of one question cost time and find nothing better. */
    private static final int MAX_ALTERNATIVES = 4;

    private record Match(int from, int to, List<String> meanings) {}

    private final Map<String, List<String>> meanings = new HashMap<>();
    private int longest;

    SynonymMap(Collection<Synonym> synonyms) {
        for (var synonym : synonyms) {
            var say = Synonyms.key(synonym.say());
            meanings.merge(say, synonym.means(), SynonymMap::both);
            longest = Math.max(longest, say.split(" ").length);
        }
    }

    /** The text with phrases replaced, best first; empty when it holds none. */
    List<String> alternatives(String text) {
        var words = Synonyms.key(text).split(" ");
        var matches = matches(words);
        var alternatives = new LinkedHashSet<String>();
        for (var rank = 0; rank < MAX_ALTERNATIVES && !matches.isEmpty(); rank++) {
            alternatives.add(replaced(words, matches, rank));
        }
        return alternatives.stream().limit(MAX_ALTERNATIVES).toList();
    }

    private List<Match> matches(String[] words) {
        var matches = new ArrayList<Match>();
        var at = 0;
        while (at < words.length) {
            var match = longestAt(words, at);
            if (match == null) {
                at++;
            } else {
                matches.add(match);
                at = match.to;
            }
        }
        return matches;
    }

    private @Nullable Match longestAt(String[] words, int from) {
        for (var to = Math.min(words.length, from + longest); to > from; to--) {
            var found = meanings.get(String.join(" ", List.of(words).subList(from, to)));
            if (found != null) {
                return new Match(from, to, found);
            }
        }
        return null;
    }

    /** Each phrase by its meaning of this rank, or its last one. */
    private static String replaced(String[] words, List<Match> matches, int rank) {
        var text = new ArrayList<String>();
        var at = 0;
        for (var match : matches) {
            text.addAll(List.of(words).subList(at, match.from));
            append(text, match.meanings.get(Math.min(rank, match.meanings.size() - 1)));
            at = match.to;
        }
        text.addAll(List.of(words).subList(at, words.length));
        return String.join(" ", text);
    }

    /** "thẻ bhyt" is a card already: "cấp lại thẻ" + "thẻ bảo hiểm y tế" says it once. */
    private static void append(List<String> text, String meaning) {
        var words = List.of(meaning.split(" "));
        for (var shared = Math.min(text.size(), words.size()); shared > 0; shared--) {
            if (text.subList(text.size() - shared, text.size()).equals(words.subList(0, shared))) {
                text.addAll(words.subList(shared, words.size()));
                return;
            }
        }
        text.addAll(words);
    }

    private static List<String> both(List<String> one, List<String> other) {
        var all = new LinkedHashSet<>(one);
        all.addAll(other);
        return List.copyOf(all);
    }
}
