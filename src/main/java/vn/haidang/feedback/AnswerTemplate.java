package vn.haidang.feedback;

import java.util.UUID;
import java.util.regex.Pattern;
import vn.haidang.text.WrongInput;

/**
 * Words that officers begin an answer with.
 *
 * @param legalBasis what the answer rests on; without it there is no template
 * @param text with placeholders in braces: {mã}, {ngày nhận}, {hạn}, {đơn vị} are filled in, all others by hand
 */
public record AnswerTemplate(UUID id, String name, String legalBasis, String text) {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^{}\\n]{1,60}}");

    public AnswerTemplate {
        name = name.strip();
        legalBasis = legalBasis.strip();
        text = text.strip();
        if (name.isEmpty()) {
            throw new WrongInput("template.name.required");
        }
        if (legalBasis.isEmpty()) {
            throw new WrongInput("template.basis.required");
        }
        if (text.isEmpty()) {
            throw new WrongInput("template.text.required");
        }
    }

    /** Whether an answer still has something in braces that somebody has to fill in. */
    public static boolean hasPlaceholder(String answer) {
        return PLACEHOLDER.matcher(answer).find();
    }

    /** The answer to begin with, its legal basis at the end. */
    public String filled(FeedbackCase feedback, String unit) {
        var due = feedback.deadline().dueOn();
        var words = text.replace("{mã}", feedback.code())
                .replace(
                        "{ngày nhận}",
                        vn.haidang.text.VietnameseDates.day(feedback.report().receivedAt()))
                .replace("{hạn}", due == null ? "{hạn}" : vn.haidang.text.VietnameseDates.day(due))
                .replace("{đơn vị}", unit.isEmpty() ? "{đơn vị}" : unit);
        return words + "\n\nCăn cứ: " + legalBasis;
    }
}
