package vn.haidang.operation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A task that the portal does by itself.
 *
 * @param lastDone null for one that never ended well
 * @param lastFailed null for one that never failed
 * @param failures since it last ended well
 */
public record TaskState(
        String name,
        Instant next,
        boolean isRunning,
        @Nullable Instant lastDone,
        @Nullable Instant lastFailed,
        int failures) {

    public boolean isFailing() {
        return failures > 0;
    }
}
