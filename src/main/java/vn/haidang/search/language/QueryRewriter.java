package vn.haidang.search.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.haidang.text.Vietnamese;

/**
 * A noisy channel over syllables: what people type is what they mean with marks left out, keys of a telex or VNI keyboard
 * left in, letters wrong, spaces lost or too many. The syllable model says which reading is Vietnamese. Marks that were
 * typed are kept unless nothing Vietnamese has them.
 */
public final class QueryRewriter {

    private static final Pattern GAP = Pattern.compile("[\\s\\p{P}&&[^./-]]+");
    private static final int MAX_TOKENS = 24;

    private final SyllableModel model;
    private final SyllableReadings readings;

    public QueryRewriter(SyllableModel model) {
        this.model = model;
        this.readings = new SyllableReadings(model);
    }

    public Rewriting rewrite(String query) {
        var tokens = tokens(query);
        if (tokens.isEmpty() || tokens.size() > MAX_TOKENS || model.size() == 0) {
            return new Rewriting(query, Vietnamese.normalise(query).toLowerCase(Locale.ROOT));
        }
        return new Rewriting(query, String.join(" ", lattice(tokens).cheapestPath(model)));
    }

    private Lattice lattice(List<String> tokens) {
        var marked = tokens.stream().anyMatch(Syllable::hasMarks);
        var lattice = new Lattice(tokens.stream().mapToInt(String::length).sum());
        var start = 0;
        var before = "";
        for (var token : tokens) {
            var end = start + token.length();
            for (var reading : readings.of(token, marked)) {
                lattice.add(start, end, reading);
            }
            addPieces(lattice, start, token, marked);
            addJoined(lattice, start - before.length(), end, before, token, marked);
            before = token;
            start = end;
        }
        return lattice;
    }

    /** "dangky": a token that is no syllable may be several of them. */
    private void addPieces(Lattice lattice, int start, String token, boolean marked) {
        if (!readings.mayBeGlued(token)) {
            return;
        }
        for (var from = 0; from < token.length(); from++) {
            for (var to = from + 1; to <= Math.min(token.length(), from + SyllableReadings.LONGEST); to++) {
                if (to - from < token.length()) {
                    for (var reading : readings.ofPiece(token.substring(from, to), marked)) {
                        lattice.add(start + from, start + to, reading);
                    }
                }
            }
        }
    }

    /** "th ủ": two tokens may be one syllable. */
    private void addJoined(Lattice lattice, int start, int end, String before, String token, boolean marked) {
        if (!before.isEmpty() && readings.mayBeTorn(before, token)) {
            for (var reading : readings.ofJoined(before + token, marked)) {
                lattice.add(start, end, reading);
            }
        }
    }

    private static List<String> tokens(String query) {
        var tokens = new ArrayList<String>();
        for (var token : GAP.split(Vietnamese.normalise(query).toLowerCase(Locale.ROOT))) {
            var bare = token.replaceAll("^[./-]++|(?<![./-])[./-]++$", "");
            if (!bare.isEmpty()) {
                tokens.add(bare);
            }
        }
        return tokens;
    }
}
