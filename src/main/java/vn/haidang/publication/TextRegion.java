package vn.haidang.publication;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.haidang.publication.Merge.Side;

/**
 * A place of a text that at least one side has changed.
 *
 * @param from of the common beginning, in pieces
 * @param to before which it ends there
 * @param mine what the own side has there
 * @param theirs what the other side has there
 */
record TextRegion(int from, int to, List<String> mine, List<String> theirs, Side side) {

    /** In the order of the text, none inside of another; what lies between them nobody has changed. */
    static List<TextRegion> between(List<String> base, List<String> mine, List<String> theirs) {
        var own = changes(base, mine);
        var others = changes(base, theirs);
        var regions = new ArrayList<TextRegion>();
        while (!own.isEmpty() || !others.isEmpty()) {
            regions.add(next(base, own, others));
        }
        return regions;
    }

    /** Takes the first change away, and with it all that touch it. */
    private static TextRegion next(List<String> base, List<Change> own, List<Change> others) {
        var first = Stream.concat(own.stream().limit(1), others.stream().limit(1))
                .min((a, b) -> a.from() != b.from() ? a.from() - b.from() : a.to() - b.to())
                .orElseThrow();
        var to = first.to();
        var mine = new ArrayList<Change>();
        var theirs = new ArrayList<Change>();
        for (var grown = true; grown; ) {
            grown = take(own, mine, first.from(), to) | take(others, theirs, first.from(), to);
            to = Stream.concat(mine.stream(), theirs.stream())
                    .mapToInt(Change::to)
                    .max()
                    .orElse(to);
        }
        var side = mine.isEmpty() ? Side.THEIRS : theirs.isEmpty() ? Side.MINE : Side.OPEN;
        return new TextRegion(
                first.from(), to, applied(base, first.from(), to, mine), applied(base, first.from(), to, theirs), side);
    }

    private static boolean take(List<Change> waiting, List<Change> taken, int from, int to) {
        var hasTaken = false;
        while (!waiting.isEmpty() && waiting.getFirst().touches(from, to)) {
            taken.add(waiting.removeFirst());
            hasTaken = true;
        }
        return hasTaken;
    }

    private static List<String> applied(List<String> base, int from, int to, List<Change> changes) {
        var pieces = new ArrayList<String>();
        var at = from;
        for (var change : changes) {
            pieces.addAll(base.subList(at, change.from()));
            pieces.addAll(change.pieces());
            at = change.to();
        }
        pieces.addAll(base.subList(at, to));
        return pieces;
    }

    private static List<Change> changes(List<String> base, List<String> side) {
        var changes = new ArrayList<Change>();
        for (AbstractDelta<String> delta : DiffUtils.diff(base, side).getDeltas()) {
            changes.addAll(singles(delta.getSource(), delta.getTarget()));
        }
        return changes;
    }

    /** As many pieces before as behind: each has taken the place of one. */
    private static List<Change> singles(Chunk<String> before, Chunk<String> behind) {
        var from = before.getPosition();
        if (before.size() != behind.size()) {
            return List.of(new Change(from, from + before.size(), behind.getLines()));
        }
        return IntStream.range(0, before.size())
                .mapToObj(at -> new Change(
                        from + at, from + at + 1, List.of(behind.getLines().get(at))))
                .toList();
    }

    private record Change(int from, int to, List<String> pieces) {

        /** What is put in at the same place touches, what begins where the other ends does not. */
        boolean touches(int start, int end) {
            return from == start && (to == end || from < to && start < end) || from < end && start < to;
        }
    }
}
