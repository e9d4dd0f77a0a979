package vn.haidang.publication;

import java.util.Set;

/** Where a piece stands; the moves it allows are here and nowhere else (docs/architecture.md shows them). */
public enum PublicationStatus {
    DRAFT,
    IN_REVIEW,
    PUBLISHED,
    WITHDRAWN;

    public boolean canBecome(PublicationStatus next) {
        return switch (this) {
            case DRAFT -> next == IN_REVIEW;
            case IN_REVIEW -> Set.of(DRAFT, PUBLISHED).contains(next);
            case PUBLISHED -> next == WITHDRAWN;
            case WITHDRAWN -> next == DRAFT;
        };
    }

    /** Key of its name in the message bundles. */
    public String key() {
        return "publication." + name();
    }
}
