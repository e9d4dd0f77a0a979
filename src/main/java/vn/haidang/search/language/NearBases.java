package vn.haidang.search.language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Finds known letter sequences near a mistyped one, by comparing both with one letter left out. */
final class NearBases {

    /** A letter sequence and how many edits away it is. */
    record Near(String base, int edits) {}

    private static final int LONG = 6;

    private final Map<String, List<String>> byShortened = new HashMap<>();
    private final List<String> longOnes = new ArrayList<>();
    private final Set<String> known;

    /** Of known bases only, so that it cannot grow with what people type. */
    private final Map<String, List<Near>> nearKnown = new ConcurrentHashMap<>();

    NearBases(Collection<String> bases) {
        known = Set.copyOf(bases);
        for (var base : bases) {
            for (var shortened : shortened(base)) {
                byShortened
                        .computeIfAbsent(shortened, key -> new ArrayList<>(2))
                        .add(base);
            }
            if (base.length() >= LONG - 1) {
                longOnes.add(base);
            }
        }
    }

    List<Near> of(String typed) {
        return known.contains(typed) ? nearKnown.computeIfAbsent(typed, this::find) : find(typed);
    }

    private List<Near> find(String typed) {
        var found = new LinkedHashSet<String>();
        for (var shortened : shortened(typed)) {
            found.addAll(byShortened.getOrDefault(shortened, List.of()));
        }
        var near = new ArrayList<Near>();
        for (var base : found) {
            if (distance(typed, base, 1) == 1) {
                near.add(new Near(base, 1));
            }
        }
        if (near.isEmpty() && typed.length() >= LONG) {
            longOnes.stream()
                    .filter(base -> distance(typed, base, 2) == 2)
                    .forEach(base -> near.add(new Near(base, 2)));
        }
        return near;
    }

    /** Insertions, deletions, substitutions and swaps of neighbours; anything above the limit is limit + 1. */
    static int distance(String a, String b, int limit) {
        if (Math.abs(a.length() - b.length()) > limit) {
            return limit + 1;
        }
        var before = new int[b.length() + 1];
        var previous = new int[b.length() + 1];
        for (var j = 0; j <= b.length(); j++) {
            previous[j] = j;
        }
        for (var i = 1; i <= a.length(); i++) {
            var current = new int[b.length() + 1];
            current[0] = i;
            for (var j = 1; j <= b.length(); j++) {
                current[j] = Math.min(
                        Math.min(current[j - 1], previous[j]) + 1,
                        previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1));
                if (swapped(a, b, i, j)) {
                    current[j] = Math.min(current[j], before[j - 2] + 1);
                }
            }
            before = previous;
            previous = current;
        }
        return Math.min(previous[b.length()], limit + 1);
    }

    private static boolean swapped(String a, String b, int i, int j) {
        return i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    }

    private static Set<String> shortened(String base) {
        var all = new LinkedHashSet<String>();
        all.add(base);
        for (var i = 0; i < base.length(); i++) {
            all.add(base.substring(0, i) + base.substring(i + 1));
        }
        return all;
    }
}
