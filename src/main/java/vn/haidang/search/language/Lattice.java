package vn.haidang.search.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** All readings of a query, from letter to letter, and the cheapest way through them (Viterbi). */
final class Lattice {

    /** More last syllables are not followed up from one place. */
    private static final int BEAM = 10;

    private record Edge(int from, Reading reading) {}

    private record Path(Reading last, double cost, @Nullable Path before) {}

    private final List<List<Edge>> endingAt;

    Lattice(int letters) {
        endingAt = IntStream.rangeClosed(0, letters)
                .mapToObj(at -> (List<Edge>) new ArrayList<Edge>())
                .toList();
    }

    void add(int from, int to, Reading reading) {
        endingAt.get(to).add(new Edge(from, reading));
    }

    List<String> cheapestPath(SyllableModel model) {
        var best = new ArrayList<List<Path>>();
        best.add(List.of(new Path(new Reading(SyllableModel.EDGE, "", 0), 0, null)));
        for (var at = 1; at < endingAt.size(); at++) {
            best.add(best(model, best, endingAt.get(at)));
        }
        return best.getLast().stream()
                .min(Comparator.comparingDouble(path -> path.cost + model.cost(path.last.id(), SyllableModel.EDGE)))
                .map(Lattice::words)
                .orElse(List.of());
    }

    private static List<Path> best(SyllableModel model, List<List<Path>> before, List<Edge> edges) {
        var best = new HashMap<String, Path>();
        for (var edge : edges) {
            for (var path : before.get(edge.from)) {
                var cost = path.cost + edge.reading.cost() + model.cost(path.last.id(), edge.reading.id());
                var known = best.get(edge.reading.text());
                if (known == null || cost < known.cost) {
                    best.put(edge.reading.text(), new Path(edge.reading, cost, path));
                }
            }
        }
        return cheapest(best);
    }

    private static List<Path> cheapest(Map<String, Path> paths) {
        return paths.values().stream()
                .sorted(Comparator.comparingDouble(Path::cost))
                .limit(BEAM)
                .toList();
    }

    private static List<String> words(Path end) {
        var words = new LinkedList<String>();
        for (var path = end; path != null && path.before != null; path = path.before) {
            words.addFirst(path.last.text());
        }
        return words;
    }
}
