package vn.haidang.procedure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A procedure that is no more.
 *
 * @param replacedBy code of the procedure that took its place
 */
public record Abolition(
        String code,
        String name,
        LocalDate on,
        String why,
        @Nullable String replacedBy) {}
