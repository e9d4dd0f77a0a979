package vn.haidang.feedback;

import static vn.haidang.SignedIn.as;

import vn.haidang.staff.Roles;

/** An answer on its way to everybody, by two persons. */
public final class PublicAnswerSteps {

    private PublicAnswerSteps() {}

    /** Prepared by "tam", let out by "hanh". */
    public static void released(PublicAnswers answers, SeenCase seen, PublicText text) {
        released(answers, seen, text, new KeptWords());
    }

    static void released(PublicAnswers answers, SeenCase seen, PublicText text, KeptWords kept) {
        as("tam", Roles.CASE_OFFICER, () -> answers.prepare(seen, text, kept, ""));
        var prepared = new SeenCase(seen.id(), seen.version() + 1);
        as("hanh", Roles.LEADER, () -> answers.release(prepared, text, kept));
    }
}
