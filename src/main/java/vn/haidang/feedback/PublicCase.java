package vn.haidang.feedback;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.haidang.deadline.WallCalendar;
import vn.haidang.text.VietnameseDates;

/**
 * All that may leave the house about a case, for whoever knows its code: state, dates, unit, deadline, and the answer
 * once its redacted text has been released. Nothing that the citizen wrote, and nobody's name.
 */
public record PublicCase(
        String code,
        CaseStatus status,
        FeedbackKind kind,
        boolean tip,
        Instant receivedAt,
        @Nullable LocalDate dueOn,
        Optional<WallCalendar> calendar,
        Optional<WallCalendar> extension,
        boolean expected,
        @Nullable String unit,
        @Nullable String forwardedTo,
        @Nullable LocalDate forwardUntil,
        @Nullable Instant answeredAt,
        Optional<PublicText> answer,
        Optional<PublicCorrection> correction,
        List<CaseStep> steps) {

    public boolean isLate(LocalDate today) {
        if (dueOn == null) {
            return false;
        }
        if (status.isOpen()) {
            return today.isAfter(dueOn);
        }
        return answeredAt != null && VietnameseDates.dateOf(answeredAt).isAfter(dueOn);
    }
}
