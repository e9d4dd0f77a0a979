package vn.haidang.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Entities;
import vn.haidang.text.Vietnamese;

/**
 * Marks what was asked for in the accented text, however it was typed, because both are compared without marks. What
 * comes out is HTML, escaped. Names and excerpts are short, so they are read again instead of keeping places of words in
 * the index, which takes a tenth of the time of Lucene's highlighter for a page of hits.
 */
final class Highlights {

    private static final int EXCERPT_LENGTH = 160;
    private static final String SENTENCE_ENDS = ".;:!?";

    private record Place(int from, int to) {}

    private final Set<String> asked = new HashSet<>();

    Highlights(Understood understood) {
        ask(understood.restored());
        ask(understood.typed());
        understood.alternatives().forEach(this::ask);
    }

    String whole(String text) {
        return marked(text, places(text));
    }

    /** The passage of some sentences that holds most of what was asked for. */
    String passage(String text) {
        var best = "";
        var places = List.<Place>of();
        for (var passage : passages(text)) {
            var found = places(passage);
            if (best.isEmpty() || found.size() > places.size()) {
                best = passage;
                places = found;
            }
        }
        return marked(best, places);
    }

    private void ask(String text) {
        read(text, (from, to) -> asked.add(Vietnamese.fold(text.substring(from, to))));
    }

    private List<Place> places(String text) {
        var places = new ArrayList<Place>();
        read(text, (from, to) -> {
            if (asked.contains(Vietnamese.fold(text.substring(from, to)))) {
                places.add(new Place(from, to));
            }
        });
        return places;
    }

    private static List<String> passages(String text) {
        var passages = new ArrayList<String>();
        var start = 0;
        while (start < text.length()) {
            var end = sentenceEnd(text, start + EXCERPT_LENGTH);
            passages.add(shortened(text.substring(start, end).strip()));
            start = end;
        }
        return passages;
    }

    /** Behind the first end of a sentence or line that is not before the given place. */
    private static int sentenceEnd(String text, int from) {
        for (var at = from; at < text.length(); at++) {
            var letter = text.charAt(at);
            var isEnd = SENTENCE_ENDS.indexOf(letter) >= 0
                    && at + 1 < text.length()
                    && Character.isWhitespace(text.charAt(at + 1));
            if (isEnd || letter == '\n') {
                return at + 1;
            }
        }
        return text.length();
    }

    private static String shortened(String passage) {
        var end = passage.length() <= 2 * EXCERPT_LENGTH ? -1 : passage.lastIndexOf(' ', 2 * EXCERPT_LENGTH);
        return end < 0 ? passage : passage.substring(0, end) + " …";
    }

    private static String marked(String text, List<Place> places) {
        var html = new StringBuilder();
        var at = 0;
        for (var place : places) {
            html.append(escaped(text.substring(at, place.from)))
                    .append("<mark>")
                    .append(escaped(text.substring(place.from, place.to)))
                    .append("</mark>");
            at = place.to;
        }
        return html.append(escaped(text.substring(at))).toString();
    }

    private static String escaped(String text) {
        return Entities.escape(text);
    }

    /** A syllable is letters, digits and the marks above them. */
    private static void read(String text, Syllable syllable) {
        var from = -1;
        for (var at = 0; at <= text.length(); at++) {
            var inside = at < text.length() && isPartOfSyllable(text.charAt(at));
            if (inside && from < 0) {
                from = at;
            } else if (!inside && from >= 0) {
                syllable.at(from, at);
                from = -1;
            }
        }
    }

    private static boolean isPartOfSyllable(char letter) {
        return Character.isLetterOrDigit(letter) || Character.getType(letter) == Character.NON_SPACING_MARK;
    }

    private interface Syllable {
        void at(int from, int to);
    }
}
