package vn.haidang.feedback;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A case as the staff's queue shows it.
 *
 * @param suspected whether its words look like a denunciation or a complaint, and nobody has sorted it yet
 */
public record CaseRow(
        UUID id,
        String code,
        FeedbackKind kind,
        CaseStatus status,
        String excerpt,
        @Nullable LocalDate dueOn,
        @Nullable String unitCode,
        @Nullable String officer,
        Instant receivedAt,
        boolean tip,
        boolean urgent,
        boolean suspected) {}
