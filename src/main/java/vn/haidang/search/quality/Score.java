package vn.haidang.search.quality;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** How good the first ten lines are, over many questions. All figures are between 0 and 1. */
public record Score(List<Answer> answers) {

    /** A mean with the half width of its 95 % interval (normal approximation). */
    public record Mean(double value, double margin) {

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%.3f ± %.3f", value, margin);
        }
    }

    /**
     * What one question got.
     *
     * @param recall share of the wanted ones among the first ten, of at most ten
     * @param reciprocalRank one over the place of the first wanted one; 0 when there is none
     * @param gain discounted cumulative gain beside the best possible order
     */
    public record Answer(JudgedQuery query, double recall, double reciprocalRank, double gain) {

        static Answer of(JudgedQuery query, List<String> found) {
            var top = found.stream().limit(SearchQuality.DEPTH).toList();
            var hits = top.stream()
                    .filter(code -> query.grade(code) >= JudgedQuery.WANTED)
                    .count();
            var rank = IntStream.range(0, top.size())
                    .filter(i -> query.grade(top.get(i)) >= JudgedQuery.WANTED)
                    .findFirst();
            var wanted = Math.min(SearchQuality.DEPTH, query.wanted());
            return new Answer(
                    query,
                    wanted == 0 ? 1 : (double) hits / wanted,
                    rank.isPresent() ? 1.0 / (rank.getAsInt() + 1) : 0,
                    gain(top.stream().map(query::grade).toList())
                            / gain(query.grades().values().stream()
                                    .sorted(java.util.Comparator.reverseOrder())
                                    .limit(SearchQuality.DEPTH)
                                    .toList()));
        }

        private static double gain(List<Integer> grades) {
            return IntStream.range(0, grades.size())
                    .mapToDouble(i -> (Math.pow(2, grades.get(i)) - 1) / (Math.log(i + 2) / Math.log(2)))
                    .sum();
        }
    }

    static Score of(List<Answer> answers) {
        return new Score(List.copyOf(answers));
    }

    public Mean recall() {
        return mean(Answer::recall);
    }

    public Mean reciprocalRank() {
        return mean(Answer::reciprocalRank);
    }

    public Mean gain() {
        return mean(Answer::gain);
    }

    private Mean mean(ToDoubleFunction<Answer> figure) {
        var values = answers.stream().mapToDouble(figure).toArray();
        var mean = IntStream.range(0, values.length)
                .mapToDouble(i -> values[i])
                .average()
                .orElse(0);
        var variance = IntStream.range(0, values.length)
                        .mapToDouble(i -> (values[i] - mean) * (values[i] - mean))
                        .sum()
                / Math.max(1, values.length - 1);
        return new Mean(mean, 1.96 * Math.sqrt(variance / Math.max(1, values.length)));
    }
}
