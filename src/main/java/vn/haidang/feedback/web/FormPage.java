package vn.haidang.feedback.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.haidang.deadline.DeadlineRule;
import vn.haidang.feedback.Place;
import vn.haidang.feedback.Report;

/**
 * The form with everything typed so far.
 *
 * @param problems field names with sentences
 * @param challenge work for the sender's machine, as JSON
 */
public record FormPage(
        Report report,
        Map<String, String> problems,
        String challenge,
        List<Place> places,
        DeadlineRule firstLook,
        DeadlineRule forwarding,
        DeadlineRule answering) {

    public @Nullable String problem(String field) {
        return problems.get(field);
    }

    public String errorClass(String field) {
        return problems.containsKey(field) ? "field field--error" : "field";
    }

    /** The ids that describe an input, for screen readers. */
    public String described(String field, boolean hasHint) {
        var hint = hasHint ? field + "-hint" : "";
        return problems.containsKey(field) ? (hint + " " + field + "-error").strip() : hint;
    }
}
