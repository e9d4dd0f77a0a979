package vn.haidang.feedback;

import java.util.Optional;
import java.util.regex.Pattern;
import vn.haidang.text.Spelling;

/**
 * What a text looks like that does not belong here: a denunciation (tố cáo) or a complaint against a decision (khiếu nại), which
 * need a petition or a visit. A guess: its writer is asked, staff see a mark, and people decide.
 */
public enum Nature {
    DENUNCIATION("tố cáo", ""),
    COMPLAINT(
            "khiếu nại",
            "quyết định|kết luận|kỷ luật|xử phạt|thu hồi|bồi thường|hành vi|chủ tịch|ủy ban|ubnd|lần đầu|lần hai");

    private final Pattern marked;
    private final Pattern unmarked;
    private final Pattern about;

    Nature(String words, String about) {
        this.marked = Pattern.compile("(?<!\\p{L})" + words + "(?!\\p{L})");
        this.unmarked = Pattern.compile("(?<!\\p{L})" + Spelling.folded(words) + "(?!\\p{L})");
        this.about = Pattern.compile(about + "|" + Spelling.folded(about));
    }

    /** Empty for what looks like any other report. */
    public static Optional<Nature> of(String text) {
        var plain = Spelling.strict(text);
        var isMarked = !plain.equals(Spelling.folded(text));
        for (var nature : values()) {
            var words = isMarked ? nature.marked : nature.unmarked;
            if (words.matcher(plain).find() && nature.about.matcher(plain).find()) {
                return Optional.of(nature);
            }
        }
        return Optional.empty();
    }

    /** Of the sentence that asks its writer. */
    public String question() {
        return this == DENUNCIATION ? "feedback.error.nature.denunciation" : "feedback.error.nature.complaint";
    }

    /** Of the mark that staff see. */
    public String mark() {
        return this == DENUNCIATION ? "case.looks-like.denunciation" : "case.looks-like.complaint";
    }
}
