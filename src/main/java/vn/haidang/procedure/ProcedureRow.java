package vn.haidang.procedure;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A procedure as the staff's list shows it. */
public record ProcedureRow(
        String code,
        String name,
        String field,
        String levels,
        int publishedNumber,
        @Nullable Instant publishedAt) {}
