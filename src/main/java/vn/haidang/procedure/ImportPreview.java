package vn.haidang.procedure;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.haidang.procedure.ImportReport.Outcome;
import vn.haidang.procedure.source.Draft;

/**
 * What an import would do.
 *
 * @param missing published records that came from other systems and that the file does not hold: they may have been
 *     abolished, which an approver decides one by one
 */
public record ImportPreview(List<Line> lines, List<ProcedureSummary> missing) {

    private static final int MOST_SHOWN = 50;

    public List<Line> refused() {
        return lines.stream().filter(line -> line.outcome() == null).toList();
    }

    public List<Line> with(Outcome outcome) {
        return lines.stream().filter(line -> line.outcome() == outcome).toList();
    }

    /** Whether taking the file in would change anything. */
    public boolean isWorthTakingIn() {
        return lines.stream().anyMatch(line -> line.outcome() != null && line.outcome() != Outcome.UNCHANGED);
    }

    /** As the operator reads it: the counts, then what is not simply new, at most so many of a kind. */
    public String words() {
        var words = new ArrayList<String>();
        words.add("%d new, %d changed, %d unchanged, %d damaged, %d refused, %d missing. Nothing was changed."
                .formatted(
                        with(Outcome.NEW).size(),
                        with(Outcome.CHANGED).size(),
                        with(Outcome.UNCHANGED).size(),
                        with(Outcome.DAMAGED).size(),
                        refused().size(),
                        missing.size()));
        with(Outcome.CHANGED).stream().limit(MOST_SHOWN).forEach(line -> words.add("changed " + line.changes()));
        with(Outcome.DAMAGED).stream()
                .limit(MOST_SHOWN)
                .forEach(line ->
                        words.add("damaged %s: %s".formatted(line.code(), String.join("; ", line.findings()))));
        refused().stream()
                .limit(MOST_SHOWN)
                .forEach(line -> words.add("refused line %d: %s".formatted(line.place(), line.problem())));
        missing.stream()
                .limit(MOST_SHOWN)
                .forEach(procedure -> words.add("missing %s %s".formatted(procedure.code(), procedure.name())));
        return String.join("\n", words);
    }

    /**
     * One record of the file.
     *
     * @param place line or place in the list, from 1
     * @param draft and {@code outcome}: null for a record that is refused
     * @param problem why it is refused
     */
    public record Line(
            int place,
            @Nullable Draft draft,
            @Nullable Outcome outcome,
            FactsDifference difference,
            @Nullable String problem) {

        static Line refused(int place, String problem) {
            return new Line(place, null, null, new FactsDifference(List.of()), problem);
        }

        /** @throws NullPointerException for a record that is refused */
        public Draft known() {
            return Objects.requireNonNull(draft);
        }

        public String code() {
            return known().facts().code();
        }

        public String name() {
            return known().facts().name();
        }

        public List<String> findings() {
            return known().findings();
        }

        private String changes() {
            var parts = difference.changes().stream()
                    .map(FactsDifference.Change::part)
                    .toList();
            return "%s %s: %s".formatted(code(), name(), String.join(", ", parts));
        }
    }
}
