package vn.haidang.publication;

import java.util.Set;

/** Where a piece stands; the moves it allows are here and nowhere else (docs/architecture.md shows them). */
public enum PublicationStatus {
    DRAFT,
    IN_REVIEW,
    /** Approved; goes out by itself when its time has come. */
    SCHEDULED,
    /** Approved, but when its time came it could not go out. */
    FAILED,
    PUBLISHED,
    WITHDRAWN;

    /** From a draft straight to the public leads the emergency path only. */
    public boolean canBecome(PublicationStatus next) {
        return switch (this) {
            case DRAFT -> Set.of(IN_REVIEW, PUBLISHED).contains(next);
            case IN_REVIEW -> Set.of(DRAFT, SCHEDULED, PUBLISHED).contains(next);
            case SCHEDULED -> Set.of(DRAFT, FAILED, PUBLISHED).contains(next);
            case FAILED -> next == DRAFT;
            case PUBLISHED -> next == WITHDRAWN;
            case WITHDRAWN -> next == DRAFT;
        };
    }

    /** Key of its name in the message bundles. */
    public String key() {
        return "publication." + name();
    }
}
