package vn.haidang.feedback;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.haidang.text.VietnameseDates;

/** A released answer as the public list shows it. */
public record AnsweredCase(
        String code,
        FeedbackKind kind,
        String title,
        String answer,
        Instant answeredAt,
        @Nullable LocalDate dueOn,
        Instant releasedAt) {

    /** Late ones are shown like all others. */
    public boolean wasLate() {
        return dueOn != null && VietnameseDates.dateOf(answeredAt).isAfter(dueOn);
    }

    /** Where the next page of the list begins. */
    public String key() {
        return "%d.%s".formatted(releasedAt.toEpochMilli(), code);
    }
}
