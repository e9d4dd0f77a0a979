package vn.haidang.feedback;

import static vn.haidang.SignedIn.as;

import java.util.function.Supplier;
import vn.haidang.staff.Roles;

/** An answer on its way to everybody, by two persons. */
public final class PublicAnswerSteps {

    private PublicAnswerSteps() {}

    /**
     * Prepared by "tam", let out by "hanh".
     *
     * @param seen looks at the case, once before each of the two
     */
    public static void released(PublicAnswers answers, Supplier<SeenCase> seen, PublicText text) {
        released(answers, seen, text, new KeptWords());
    }

    static void released(PublicAnswers answers, Supplier<SeenCase> seen, PublicText text, KeptWords kept) {
        as("tam", Roles.CASE_OFFICER, () -> answers.prepare(seen.get(), text, kept, ""));
        as("hanh", Roles.LEADER, () -> answers.release(seen.get(), text, kept));
    }
}
