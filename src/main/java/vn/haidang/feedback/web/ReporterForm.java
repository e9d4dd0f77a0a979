package vn.haidang.feedback.web;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the forms of the private part send; it comes back with the page, so that a mistake loses nothing. */
public record ReporterForm(String secret, String reply, String grade, String comment, String why) {

    static ReporterForm with(String secret) {
        return new ReporterForm(secret, null, null, null, null);
    }

    /** A form sends its own fields only. */
    public ReporterForm(
            @Nullable String secret,
            @Nullable String reply,
            @Nullable String grade,
            @Nullable String comment,
            @Nullable String why) {
        this.secret = Objects.requireNonNullElse(secret, "");
        this.reply = Objects.requireNonNullElse(reply, "");
        this.grade = Objects.requireNonNullElse(grade, "");
        this.comment = Objects.requireNonNullElse(comment, "");
        this.why = Objects.requireNonNullElse(why, "");
    }
}
