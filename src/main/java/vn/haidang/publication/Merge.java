package vn.haidang.publication;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Two versions of a piece that began as one, put together field by field and, in its long text, paragraph by paragraph: what only
 * one side changed is taken from there, what both changed is asked about.
 *
 * @param parts in the order of the fields and of the text
 */
public record Merge(List<Part> parts) {

    private static final String BETWEEN = "\n\n";

    /**
     * @param base what both began with; empty when nobody knows, and then every difference is asked about
     * @param longField the field that is compared in paragraphs
     */
    public static Merge of(
            Map<String, String> base, Map<String, String> mine, Map<String, String> theirs, String longField) {
        var parts = new ArrayList<Part>();
        var fields = new LinkedHashSet<>(theirs.keySet());
        fields.addAll(mine.keySet());
        for (var field : fields) {
            var before = base.getOrDefault(field, "");
            var own = mine.getOrDefault(field, "");
            var other = theirs.getOrDefault(field, "");
            if (field.equals(longField)) {
                addParagraphs(parts, field, paragraphs(before), paragraphs(own), paragraphs(other));
            } else {
                parts.add(new Part(field, own, other, side(before, own, other, !base.isEmpty())));
            }
        }
        return new Merge(List.copyOf(parts));
    }

    /** What somebody has to choose between. */
    public List<Part> open() {
        return parts.stream().filter(part -> part.side() == Side.OPEN).toList();
    }

    /** How many places came together by themselves. */
    public long joined() {
        return parts.stream()
                .filter(part -> part.side() == Side.MINE || part.side() == Side.THEIRS)
                .count();
    }

    /** @param mine the open parts for which the own words are taken; of the others it is theirs */
    public Map<String, String> fields(Set<Part> mine) {
        var fields = new LinkedHashMap<String, String>();
        for (var part : parts) {
            var isMine = part.side() == Side.MINE || part.side() == Side.OPEN && mine.contains(part);
            var words = isMine ? part.mine() : part.theirs();
            fields.merge(part.field(), words, Merge::joined);
        }
        return fields;
    }

    private static String joined(String before, String words) {
        return before.isEmpty() || words.isEmpty() ? before + words : before + BETWEEN + words;
    }

    private static void addParagraphs(
            List<Part> parts, String field, List<String> before, List<String> mine, List<String> theirs) {
        var known = new HashSet<>(before);
        var at = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(theirs, mine).getDeltas()) {
            var other = delta.getSource().getLines();
            var own = delta.getTarget().getLines();
            addSame(parts, field, theirs.subList(at, delta.getSource().getPosition()));
            var side = Side.OPEN;
            if (!known.isEmpty() && known.containsAll(other)) {
                side = Side.MINE;
            } else if (!known.isEmpty() && known.containsAll(own)) {
                side = Side.THEIRS;
            }
            parts.add(new Part(field, String.join(BETWEEN, own), String.join(BETWEEN, other), side));
            at = delta.getSource().getPosition() + other.size();
        }
        addSame(parts, field, theirs.subList(at, theirs.size()));
    }

    private static void addSame(List<Part> parts, String field, List<String> same) {
        if (!same.isEmpty()) {
            var words = String.join(BETWEEN, same);
            parts.add(new Part(field, words, words, Side.SAME));
        }
    }

    private static Side side(String before, String mine, String theirs, boolean isKnown) {
        if (mine.equals(theirs)) {
            return Side.SAME;
        }
        if (isKnown && theirs.equals(before)) {
            return Side.MINE;
        }
        return isKnown && mine.equals(before) ? Side.THEIRS : Side.OPEN;
    }

    private static List<String> paragraphs(String text) {
        return Arrays.stream(text.split("\n{2,}"))
                .filter(part -> !part.isBlank())
                .toList();
    }

    /** Whose words a part has. */
    public enum Side {
        SAME,
        MINE,
        THEIRS,
        OPEN
    }

    /** A field, or some paragraphs of the long one. */
    public record Part(String field, String mine, String theirs, Side side) {

        /** Word by word, from theirs to mine. */
        public List<ChangedWords> changes() {
            return WordDiff.between(theirs, mine);
        }
    }
}
