package vn.haidang.audit;

/**
 * A place where the trail is not as it was written.
 *
 * @param entry id of the entry; 0 when the end is missing
 */
public record TrailFinding(Kind kind, long entry) {

    public enum Kind {
        /** The entry is gone. */
        MISSING,
        /** Other words stand there than were sealed. */
        CHANGED,
        /** It came in beside the portal: no seal covers it. */
        UNSEALED,
        /** The last entries and their seals are gone. */
        CUT_OFF,
        /** What remains of a cut was not signed by this portal. */
        CHECKPOINT
    }
}
