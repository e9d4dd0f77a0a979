package vn.haidang.feedback;

import vn.haidang.publication.Publication;
import vn.haidang.publication.PublicationStatus;

/**
 * The words for everybody as they were handed in last.
 *
 * @param correction what readers are told about a change of what is public already; empty for a first version
 */
public record PreparedAnswer(PublicText text, KeptWords kept, Publication publication, String correction) {

    /** Whether somebody has to let it out or to send it back. */
    public boolean isWaiting() {
        return publication.status() == PublicationStatus.IN_REVIEW;
    }

    /** Why it came back; empty when it did not. */
    public String returnedBecause() {
        var why = publication.reason();
        return publication.status() == PublicationStatus.DRAFT && why != null ? why : "";
    }
}
