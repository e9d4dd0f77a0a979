package vn.haidang.feedback;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How a case has ended so far: what was answered and done, or why it was not taken up. */
@Embeddable
public class CaseOutcome {

    private @Nullable String answer;
    private @Nullable Instant answeredAt;
    private @Nullable String answeredBy;
    private @Nullable String resolution;
    private @Nullable Instant resolvedAt;
    private @Nullable String closingReason;
    private @Nullable String duplicateOf;
    private @Nullable LocalDate closedOn;
    private int reopenedTimes;

    void answer(String text, String by, Instant now) {
        answer = text;
        answeredAt = now;
        answeredBy = by;
    }

    void resolve(String how, Instant now) {
        resolution = how;
        resolvedAt = now;
    }

    void refuse(String why) {
        closingReason = why;
    }

    /** @param code of the case that is answered in place of this one */
    void shareWith(String code) {
        duplicateOf = code;
    }

    /** It goes on as if it had never been refused or joined. */
    void takeBack() {
        closingReason = null;
        duplicateOf = null;
        closedOn = null;
    }

    void close(LocalDate today) {
        closedOn = today;
    }

    /** The answer so far stays until there is another. */
    void reopen() {
        resolution = null;
        resolvedAt = null;
        closedOn = null;
        reopenedTimes++;
    }

    /** That there was an answer is counted; its words go. */
    void forgetWords() {
        answer = answer == null ? null : "";
        resolution = null;
        closingReason = null;
    }

    public @Nullable String answer() {
        return answer;
    }

    public @Nullable Instant answeredAt() {
        return answeredAt;
    }

    public @Nullable String answeredBy() {
        return answeredBy;
    }

    /** What was done; null until it is. */
    public @Nullable String resolution() {
        return resolution;
    }

    public @Nullable Instant resolvedAt() {
        return resolvedAt;
    }

    /** Why it was not taken up, for the reporter. */
    public @Nullable String closingReason() {
        return closingReason;
    }

    /** Code of the case that is answered in place of this one. */
    public @Nullable String duplicateOf() {
        return duplicateOf;
    }

    public int reopenedTimes() {
        return reopenedTimes;
    }
}
