package vn.haidang.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.jsoup.nodes.Entities;
import vn.haidang.search.analysis.SyllableAnalyzer;

/**
 * Marks what was asked for in the accented text, however it was typed, because both are compared without marks. What
 * comes out is HTML, escaped. Names and excerpts are short, so they are read again instead of keeping places of words in
 * the index, which takes a tenth of the time of Lucene's highlighter for a page of hits.
 */
final class Highlights {

    private static final int EXCERPT_LENGTH = 160;
    private static final Analyzer SYLLABLES = SyllableAnalyzer.folded();

    private static final Pattern SENTENCE_END = Pattern.compile("[.;:!?]\\s+|\\n+");

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
        var bestCount = -1;
        for (var passage : passages(text)) {
            var count = places(passage).size();
            if (count > bestCount) {
                best = passage;
                bestCount = count;
            }
        }
        return whole(best);
    }

    private void ask(String text) {
        read(text, (syllable, place) -> asked.add(syllable));
    }

    private List<Place> places(String text) {
        var places = new ArrayList<Place>();
        read(text, (syllable, place) -> {
            if (asked.contains(syllable)) {
                places.add(place);
            }
        });
        return places;
    }

    private static List<String> passages(String text) {
        var passages = new ArrayList<String>();
        var start = 0;
        var ends = SENTENCE_END.matcher(text);
        while (start < text.length()) {
            var from = Math.min(start + EXCERPT_LENGTH, text.length());
            var end = ends.find(from) ? ends.end() : text.length();
            passages.add(shortened(text.substring(start, end).strip()));
            start = end;
        }
        return passages;
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

    private static void read(String text, Reader reader) {
        try (var tokens = SYLLABLES.tokenStream("", text)) {
            var term = tokens.addAttribute(CharTermAttribute.class);
            var offset = tokens.addAttribute(OffsetAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                reader.read(term.toString(), new Place(offset.startOffset(), offset.endOffset()));
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Reader {
        void read(String syllable, Place place);
    }
}
