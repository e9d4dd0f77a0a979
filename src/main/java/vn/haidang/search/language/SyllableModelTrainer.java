package vn.haidang.search.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.haidang.text.Vietnamese;

/** Counts syllables and pairs of texts. Used by one thread. */
public final class SyllableModelTrainer {

    /** A passage ends with punctuation; "nộpThời" is a seam of a table that was flattened. */
    private static final Pattern PASSAGE_END = Pattern.compile("[^\\p{L}\\p{N}\\s]+|(?<=\\p{Ll})(?=\\p{Lu})|\\n+");

    private static final Pattern GAP = Pattern.compile("\\s+");
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{N}]{0,14}");

    private final Map<String, Integer> ids = new HashMap<>();
    private final List<int[]> counts = new ArrayList<>();
    private final Map<Long, int[]> pairs = new HashMap<>();

    public SyllableModelTrainer() {
        ids.put("", SyllableModel.EDGE);
        counts.add(new int[1]);
    }

    /** @param weight how often the text counts */
    public void add(String text, int weight) {
        for (var passage : PASSAGE_END.split(Vietnamese.normalise(text))) {
            addPassage(passage, weight);
        }
    }

    public SyllableModel model() {
        return new SyllableModel(this);
    }

    private void addPassage(String passage, int weight) {
        var previous = SyllableModel.EDGE;
        for (var word : GAP.split(passage.toLowerCase(Locale.ROOT))) {
            if (WORD.matcher(word).matches()) {
                var id = ids.computeIfAbsent(word, unseen -> {
                    counts.add(new int[1]);
                    return counts.size() - 1;
                });
                counts.get(id)[0] += weight;
                count(previous, id, weight);
                previous = id;
            } else {
                previous = SyllableModel.EDGE;
            }
        }
        if (previous != SyllableModel.EDGE) {
            count(previous, SyllableModel.EDGE, weight);
        }
    }

    private void count(int previous, int next, int weight) {
        if (previous == SyllableModel.EDGE) {
            counts.getFirst()[0] += weight;
        }
        pairs.computeIfAbsent(SyllableModel.pair(previous, next), unseen -> new int[1])[0] += weight;
    }

    String[] written() {
        var written = new String[ids.size()];
        ids.forEach((syllable, id) -> written[id] = syllable);
        return written;
    }

    int[] counts() {
        return counts.stream().mapToInt(count -> count[0]).toArray();
    }

    long[] pairs() {
        return pairs.keySet().stream().mapToLong(Long::longValue).sorted().toArray();
    }

    int[] pairCounts(long[] keys) {
        return IntStream.range(0, keys.length)
                .map(i -> pairs.getOrDefault(keys[i], new int[1])[0])
                .toArray();
    }

    Map<String, Integer> ids() {
        return Map.copyOf(ids);
    }

    Map<String, int[]> byBase(Syllable[] syllables) {
        var byBase = new HashMap<String, List<Integer>>();
        for (var id = 1; id < syllables.length; id++) {
            byBase.computeIfAbsent(syllables[id].base(), base -> new ArrayList<>())
                    .add(id);
        }
        var arrays = new HashMap<String, int[]>();
        byBase.forEach((base, list) ->
                arrays.put(base, list.stream().mapToInt(Integer::intValue).toArray()));
        return arrays;
    }
}
