package vn.haidang.procedure;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What an import did, record by record where something was wrong. */
public final class ImportReport {

    public enum Outcome {
        NEW,
        CHANGED,
        /** Waits for an approver beside a record of our own, or because publishing was not asked for. */
        PROPOSED,
        UNCHANGED,
        /** Kept as a proposal with what is wrong about it. */
        DAMAGED
    }

    private static final int MAX_PROBLEMS_SHOWN = 50;

    private static final int MOST_MISSING_SHOWN = 10;

    private final Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
    private final List<String> problems = new ArrayList<>();
    private final List<String> missing = new ArrayList<>();

    void add(Outcome outcome) {
        counts.merge(outcome, 1, Integer::sum);
    }

    /** @param line of the file, from 1 */
    void refuse(int line, String why) {
        problems.add("line %d: %s".formatted(line, why));
    }

    /** Codes that the file does not hold, of records that once came from other systems. */
    void miss(List<String> codes) {
        missing.addAll(codes);
    }

    public int count(Outcome outcome) {
        return counts.getOrDefault(outcome, 0);
    }

    public List<String> problems() {
        return List.copyOf(problems);
    }

    /** As the operator reads it. */
    public String words() {
        var lines = new ArrayList<String>();
        lines.add("%d new, %d changed, %d proposed for approval, %d unchanged, %d damaged, %d refused"
                .formatted(
                        count(Outcome.NEW),
                        count(Outcome.CHANGED),
                        count(Outcome.PROPOSED),
                        count(Outcome.UNCHANGED),
                        count(Outcome.DAMAGED),
                        problems.size()));
        problems.stream().limit(MAX_PROBLEMS_SHOWN).forEach(lines::add);
        if (problems.size() > MAX_PROBLEMS_SHOWN) {
            lines.add("… and %d more".formatted(problems.size() - MAX_PROBLEMS_SHOWN));
        }
        if (!missing.isEmpty()) {
            lines.add("%d published records are not in the file: %s"
                    .formatted(
                            missing.size(),
                            missing.stream().limit(MOST_MISSING_SHOWN).collect(Collectors.joining(", "))
                                    + (missing.size() > MOST_MISSING_SHOWN ? ", …" : "")));
        }
        return String.join("\n", lines);
    }
}
