package vn.haidang.feedback;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import vn.haidang.text.Spelling;
import vn.haidang.text.Vietnamese;
import vn.haidang.text.WrongInput;

/** Words that look as if they told of somebody and stay in a public text, each with the reason. */
public final class KeptWords {

    private final Map<String, String> reasons = new LinkedHashMap<>();

    /**
     * @throws WrongInput with a message key, without a reason
     */
    public void keep(String words, String why) {
        reasons.put(Spelling.strict(words), CaseWords.required(why, "reason.required", CaseWork.LONGEST_REASON));
    }

    /** In any spelling of them. */
    public boolean has(String words) {
        return reasons.containsKey(Spelling.strict(words));
    }

    /** Decided otherwise. */
    public void drop(String words) {
        reasons.remove(Spelling.strict(words));
    }

    /** As {@link #written}. */
    static KeptWords parse(String text) {
        var kept = new KeptWords();
        text.lines()
                .map(line -> line.split("\t", 2))
                .filter(parts -> parts.length == 2)
                .forEach(parts -> kept.reasons.put(parts[0], parts[1]));
        return kept;
    }

    /** A line for each, its words and the reason with a tab between them. */
    String written() {
        return reasons.entrySet().stream()
                .map(kept -> kept.getKey() + "\t" + Vietnamese.line(kept.getValue()))
                .collect(Collectors.joining("\n"));
    }

    boolean isEmpty() {
        return reasons.isEmpty();
    }

    /** For the people who handle the case. */
    String note() {
        return reasons.entrySet().stream()
                .map(kept -> "Giữ trong bản công khai “%s”: %s".formatted(kept.getKey(), kept.getValue()))
                .collect(Collectors.joining("\n"));
    }
}
