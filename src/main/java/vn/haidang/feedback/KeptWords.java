package vn.haidang.feedback;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import vn.haidang.text.Reason;
import vn.haidang.text.Spelling;
import vn.haidang.text.Vietnamese;
import vn.haidang.text.WrongInput;

/** Words that look as if they told of somebody and stay in a public text, each with the reason. */
public final class KeptWords {

    private final Map<String, Kept> reasons = new LinkedHashMap<>();

    /** @param words as they stand in the text */
    private record Kept(String words, String why) {}

    /**
     * @throws WrongInput with a message key, without a reason
     */
    public void keep(String words, String why) {
        var reason = Reason.required(why);
        reasons.put(Spelling.strict(words), new Kept(words, reason));
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
                .forEach(parts -> kept.reasons.put(Spelling.strict(parts[0]), new Kept(parts[0], parts[1])));
        return kept;
    }

    /** A line for each, its words and the reason with a tab between them. */
    String written() {
        return reasons.values().stream()
                .map(kept -> Vietnamese.line(kept.words()) + "\t" + Vietnamese.line(kept.why()))
                .collect(Collectors.joining("\n"));
    }

    boolean isEmpty() {
        return reasons.isEmpty();
    }

    /** For the people who handle the case. */
    String note() {
        return reasons.values().stream()
                .map(kept -> "Giữ trong bản công khai “%s”: %s".formatted(kept.words(), kept.why()))
                .collect(Collectors.joining("\n"));
    }
}
