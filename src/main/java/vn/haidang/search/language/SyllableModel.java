package vn.haidang.search.language;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Which syllables are written and which follow each other: a bigram model with Witten-Bell smoothing. Immutable; costs
 * are negative natural logarithms of probabilities.
 */
public final class SyllableModel {

    /** Stands before the first and after the last syllable of a passage. */
    static final int EDGE = 0;

    private static final int UNKNOWN = -1;
    private static final double UNSEEN = 1;

    private final String[] written;
    private final Syllable[] syllables;
    private final int[] counts;
    private final int[] followers;
    private final long[] pairs;
    private final int[] pairCounts;
    private final Map<String, Integer> ids;
    private final Map<String, int[]> byBase;
    private final NearBases nearBases;
    private final double total;

    SyllableModel(SyllableModelTrainer trained) {
        written = trained.written();
        counts = trained.counts();
        pairs = trained.pairs();
        pairCounts = trained.pairCounts(pairs);
        followers = followers(written.length, pairs);
        syllables = Arrays.stream(written).map(Syllable::of).toArray(Syllable[]::new);
        ids = trained.ids();
        byBase = trained.byBase(syllables);
        nearBases = new NearBases(byBase.keySet());
        total = Arrays.stream(counts).asLongStream().sum();
    }

    /** Knows nothing and changes nothing. */
    public static SyllableModel untrained() {
        return new SyllableModelTrainer().model();
    }

    public int size() {
        return written.length - 1;
    }

    boolean knows(String syllable) {
        return ids.containsKey(syllable);
    }

    int id(String syllable) {
        return ids.getOrDefault(syllable, UNKNOWN);
    }

    int count(int id) {
        return counts[id];
    }

    String written(int id) {
        return written[id];
    }

    Syllable syllable(int id) {
        return syllables[id];
    }

    boolean knowsBase(String base) {
        return byBase.containsKey(base);
    }

    /** All syllables with these letters, whatever their marks. */
    int[] withBase(String base) {
        return byBase.getOrDefault(base, new int[0]);
    }

    /** Known bases one edit away; two for long ones that have none nearer. */
    List<NearBases.Near> near(String base) {
        return nearBases.of(base);
    }

    double cost(int previous, int next) {
        var alone = ((next < 0 ? 0 : counts[next]) + UNSEEN) / (total + UNSEEN * written.length);
        if (previous < 0 || counts[previous] == 0) {
            return -Math.log(alone);
        }
        var together = next < 0 ? 0 : pairCount(previous, next);
        var variety = followers[previous] + 1.0;
        return -Math.log((together + variety * alone) / (counts[previous] + variety));
    }

    static long pair(int first, int second) {
        return (long) first << 32 | second;
    }

    private int pairCount(int first, int second) {
        var at = Arrays.binarySearch(pairs, pair(first, second));
        return at < 0 ? 0 : pairCounts[at];
    }

    private static int[] followers(int size, long[] pairs) {
        var followers = new int[size];
        for (var pair : pairs) {
            followers[(int) (pair >> 32)]++;
        }
        return followers;
    }
}
