package vn.haidang.publication;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.haidang.text.NotNow;

/**
 * Where a piece stands on its way to the public, and whose names stand for it.
 *
 * @param author who began it
 * @param changedBy who wrote in it last
 * @param writers everybody who wrote in it, one name in a line
 * @param approver who let it go out; never one of its writers
 * @param emergencyBy who let it go out alone, in an emergency
 * @param publishedAt when it first went out
 * @param reason why it was sent back, could not go out, went out in an emergency or was withdrawn; never public
 */
@Embeddable
public record Publication(
        @Enumerated(EnumType.STRING) PublicationStatus status,
        String author,
        String changedBy,
        String writers,
        @Nullable String approver,
        @Nullable String emergencyBy,
        @Nullable Instant publishedAt,
        @Column(name = "publication_reason") @Nullable String reason) {

    public static Publication draftBy(String author) {
        return new Publication(PublicationStatus.DRAFT, author, author, author, null, null, null, null);
    }

    /** What a new portal starts with has been published by nobody who could have approved it: the operator did. */
    public static Publication seeded(String origin, Instant at) {
        return new Publication(PublicationStatus.PUBLISHED, origin, origin, origin, null, null, at, null);
    }

    /** A change needs a new look by a second person: whoever changed it is one of its writers from now on. */
    public Publication editedBy(String editor) {
        if (status != PublicationStatus.DRAFT) {
            throw new NotNow("Only a draft can be edited, this is " + status);
        }
        return new Publication(status, author, editor, writersWith(editor), null, null, publishedAt, reason);
    }

    public Publication submit() {
        return become(PublicationStatus.IN_REVIEW, null, null);
    }

    public Publication sendBack(String why) {
        if (!isOnItsWay()) {
            throw new NotNow("Nobody waits for an answer, this is " + status);
        }
        return become(PublicationStatus.DRAFT, null, why);
    }

    /** @throws NotNow when the author asks, or when nobody has submitted it */
    public Publication publish(String approver, Instant now) {
        requireSecondPerson(approver);
        requireReview();
        return become(PublicationStatus.PUBLISHED, approver, null).since(now);
    }

    /**
     * Lets it go out later; the approval is given now.
     *
     * @throws NotNow when the author asks, or when nobody has submitted it
     */
    public Publication schedule(String approver) {
        requireSecondPerson(approver);
        return become(PublicationStatus.SCHEDULED, approver, null);
    }

    /** Its time has come. */
    public Publication goOut(Instant now) {
        if (status != PublicationStatus.SCHEDULED) {
            throw new NotNow("Nothing has been scheduled, this is " + status);
        }
        return become(PublicationStatus.PUBLISHED, approver, null).since(now);
    }

    /** Its time has come, and it cannot go out. */
    public Publication fail(String why) {
        return become(PublicationStatus.FAILED, null, why);
    }

    /** Out at once by one person alone; the approval of a second one is owed from now on. */
    public Publication publishInEmergency(String by, String why, Instant now) {
        var out = become(PublicationStatus.PUBLISHED, null, why);
        return new Publication(out.status, author, changedBy, writers, null, by, publishedAt, why).since(now);
    }

    /**
     * Gives the approval that was owed.
     *
     * @throws NotNow when none is owed, or when its author or whoever let it out asks
     */
    public Publication approveAfterwards(String by) {
        if (!owesApproval()) {
            throw new NotNow("No approval is owed");
        }
        requireSecondPerson(by);
        return new Publication(status, author, changedBy, writers, by, emergencyBy, publishedAt, reason);
    }

    public Publication withdraw(String why) {
        return become(PublicationStatus.WITHDRAWN, approver, why);
    }

    /** Back to a draft, with its first date kept; from wherever it waits or has ended. */
    public Publication takeUp(String editor) {
        var draft = become(PublicationStatus.DRAFT, null, reason);
        return new Publication(draft.status, author, editor, writersWith(editor), null, null, publishedAt, reason);
    }

    /** Key of where it stands in the message bundles: a draft that came back says so. */
    public String key() {
        return status == PublicationStatus.DRAFT && reason != null ? "publication.RETURNED" : status.key();
    }

    /** Nobody who wrote in it, however little, nor who let it out alone. */
    public boolean mayBeApprovedBy(String username) {
        return writers.lines().noneMatch(username::equals) && !username.equals(emergencyBy);
    }

    /** Somebody has to say yes, or has said so for a later time. */
    public boolean isOnItsWay() {
        return status == PublicationStatus.IN_REVIEW || status == PublicationStatus.SCHEDULED;
    }

    public boolean isPublic() {
        return status == PublicationStatus.PUBLISHED;
    }

    /** It went out in an emergency, and nobody else has approved it yet. */
    public boolean owesApproval() {
        return isPublic() && emergencyBy != null && approver == null;
    }

    private String writersWith(String editor) {
        return writers.lines().anyMatch(editor::equals) ? writers : writers + "\n" + editor;
    }

    private void requireSecondPerson(String username) {
        if (!mayBeApprovedBy(username)) {
            throw new NotNow("A second person approves: %s wrote it or let it out".formatted(username));
        }
    }

    private void requireReview() {
        if (status != PublicationStatus.IN_REVIEW) {
            throw new NotNow("Nobody has submitted it, this is " + status);
        }
    }

    private Publication since(Instant now) {
        return publishedAt == null
                ? new Publication(status, author, changedBy, writers, approver, emergencyBy, now, reason)
                : this;
    }

    private Publication become(PublicationStatus next, @Nullable String by, @Nullable String why) {
        if (!status.canBecome(next)) {
            throw new NotNow("A piece that is %s cannot become %s".formatted(status, next));
        }
        return new Publication(next, author, changedBy, writers, by, emergencyBy, publishedAt, why);
    }
}
