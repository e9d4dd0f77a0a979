package vn.haidang.feedback;

/** Names of the deadline rules that a case follows; their numbers are data. */
final class FeedbackRules {

    static final String ANSWER = "pakn.resolve_default";
    static final String EXTENSION = "pakn.extend";
    /** So long after the answer the reporter may ask for another look. */
    static final String MAY_REOPEN = "pakn.reopen";

    /** So long the reporter has for a reply; then the case is closed. */
    static final String WAITING = "pakn.waiting";

    /** So long another body has, to which a case was forwarded. */
    static final String FORWARDED = "pakn.resolve_default";

    static final String ANSWER_AGAIN = "pakn.reopened";

    private FeedbackRules() {}
}
