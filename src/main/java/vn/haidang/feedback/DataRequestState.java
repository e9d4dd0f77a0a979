package vn.haidang.feedback;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How far a request about personal data has come, without anything of the person.
 *
 * @param settledAt null while it is open
 */
public record DataRequestState(
        String code,
        Instant at,
        DataRequest.Kind kind,
        LocalDate respondBy,
        LocalDate dueOn,
        @Nullable Instant settledAt) {}
