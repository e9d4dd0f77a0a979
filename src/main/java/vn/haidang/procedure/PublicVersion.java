package vn.haidang.procedure;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What everybody may know of a version that is or was public; who handed it in and why stays inside. */
public record PublicVersion(
        int number, ProcedureFacts facts, @Nullable Instant publishedAt, boolean isCurrent) {

    static PublicVersion of(ProcedureVersion version) {
        return new PublicVersion(
                version.number(),
                version.facts(),
                version.publishedAt(),
                version.status() == ProcedureVersion.Status.PUBLISHED);
    }
}
