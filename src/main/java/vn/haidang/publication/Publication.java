package vn.haidang.publication;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where a piece stands on its way to the public, and whose names stand for it.
 *
 * @param author who wrote or last changed it
 * @param approver who let it go out; never the author
 * @param reason why it was sent back or withdrawn
 */
@Embeddable
public record Publication(
        @Enumerated(EnumType.STRING) PublicationStatus status,
        String author,
        @Nullable String approver,
        @Nullable Instant publishedAt,
        @Column(name = "publication_reason") @Nullable String reason) {

    public static Publication draftBy(String author) {
        return new Publication(PublicationStatus.DRAFT, author, null, null, null);
    }

    /** What a new portal starts with has been published by nobody who could have approved it: the operator did. */
    public static Publication seeded(String origin, Instant at) {
        return new Publication(PublicationStatus.PUBLISHED, origin, null, at, null);
    }

    /** A change needs a new look by a second person: whoever changed it becomes the author. */
    public Publication editedBy(String editor) {
        if (status != PublicationStatus.DRAFT) {
            throw new IllegalStateException("Only a draft can be edited, this is " + status);
        }
        return new Publication(status, editor, null, publishedAt, reason);
    }

    public Publication submit() {
        return become(PublicationStatus.IN_REVIEW, null, publishedAt, null);
    }

    public Publication sendBack(String why) {
        return become(PublicationStatus.DRAFT, null, publishedAt, why);
    }

    /** @throws IllegalStateException when the author asks, or when nobody has submitted it */
    public Publication publish(String approver, Instant now) {
        if (!mayBePublishedBy(approver)) {
            throw new IllegalStateException("A second person publishes: %s wrote it".formatted(author));
        }
        return become(PublicationStatus.PUBLISHED, approver, publishedAt == null ? now : publishedAt, null);
    }

    public Publication withdraw(String why) {
        return become(PublicationStatus.WITHDRAWN, approver, publishedAt, why);
    }

    /** Back to a draft of whoever takes it up, with its first date kept. */
    public Publication takeUp(String editor) {
        var draft = become(PublicationStatus.DRAFT, null, publishedAt, reason);
        return new Publication(draft.status, editor, null, publishedAt, reason);
    }

    public boolean mayBePublishedBy(String username) {
        return !author.equals(username);
    }

    public boolean isPublic() {
        return status == PublicationStatus.PUBLISHED;
    }

    private Publication become(
            PublicationStatus next, @Nullable String by, @Nullable Instant at, @Nullable String why) {
        if (!status.canBecome(next)) {
            throw new IllegalStateException("A piece that is %s cannot become %s".formatted(status, next));
        }
        return new Publication(next, author, by, at, why);
    }
}
