package vn.haidang.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of the trail.
 *
 * @param actor sign-in name, name of a job, or "-" for somebody who was not signed in
 * @param origin line over which the request came; empty for jobs and commands
 * @param deed for example "case.viewed"; its words are the message "audit.deed.…"
 * @param detail in figures or codes
 * @param label what the thing is called now; its id when it is gone
 * @param path of its screen below the office; null for none
 */
public record TracedDeed(
        long id,
        Instant at,
        String actor,
        String origin,
        String deed,
        String subject,
        String detail,
        String label,
        @Nullable String path) {

    /** The key of its words in the message bundles. */
    public String key() {
        return "audit.deed." + deed;
    }
}
