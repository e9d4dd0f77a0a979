package vn.haidang.publication;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Two versions of a piece that began as one, put together field by field and, in its long text, paragraph by paragraph and row by row: what only
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
        if (before.isEmpty() || words.isEmpty()) {
            return before + words;
        }
        var isTable = isRow(before.substring(before.lastIndexOf('\n') + 1)) && isRow(words);
        return before + (isTable ? "\n" : BETWEEN) + words;
    }

    private static void addParagraphs(
            List<Part> parts, String field, List<String> before, List<String> mine, List<String> theirs) {
        if (before.isEmpty()) {
            addDifferences(parts, field, mine, theirs);
            return;
        }
        var at = 0;
        for (var region : TextRegion.between(before, mine, theirs)) {
            addSame(parts, field, before.subList(at, region.from()));
            var own = text(region.mine());
            var other = text(region.theirs());
            parts.add(new Part(field, own, other, own.equals(other) ? Side.SAME : region.side()));
            at = region.to();
        }
        addSame(parts, field, before.subList(at, before.size()));
    }

    /** Nobody knows any more what both began with. */
    private static void addDifferences(List<Part> parts, String field, List<String> mine, List<String> theirs) {
        var at = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(theirs, mine).getDeltas()) {
            var other = delta.getSource().getLines();
            addSame(parts, field, theirs.subList(at, delta.getSource().getPosition()));
            parts.add(new Part(field, text(delta.getTarget().getLines()), text(other), Side.OPEN));
            at = delta.getSource().getPosition() + other.size();
        }
        addSame(parts, field, theirs.subList(at, theirs.size()));
    }

    private static String text(List<String> pieces) {
        return pieces.stream().reduce("", Merge::joined);
    }

    private static void addSame(List<Part> parts, String field, List<String> same) {
        if (!same.isEmpty()) {
            var words = text(same);
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

    /** Paragraphs, and the rows of tables; two tables one after the other stay whole, as nothing but a blank line parts them. */
    private static List<String> paragraphs(String text) {
        var whole = Arrays.stream(text.split("\n{2,}"))
                .filter(part -> !part.isBlank())
                .toList();
        var pieces = new ArrayList<String>();
        for (var at = 0; at < whole.size(); at++) {
            var hasNeighbour = at > 0 && isRow(whole.get(at - 1)) || at + 1 < whole.size() && isRow(whole.get(at + 1));
            if (isRow(whole.get(at)) && !hasNeighbour) {
                whole.get(at).lines().forEach(pieces::add);
            } else {
                pieces.add(whole.get(at));
            }
        }
        return pieces;
    }

    private static boolean isRow(String text) {
        return text.startsWith("|");
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
