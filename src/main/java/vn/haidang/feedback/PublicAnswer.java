package vn.haidang.feedback;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.haidang.publication.Publication;
import vn.haidang.publication.PublicationStatus;

/**
 * The answer of a case for everybody, on its way there: an officer prepares the words, somebody else lets them out. What is
 * public stands with the case ({@link Release}) until the next version takes its place.
 */
@Entity
@Table(name = "public_answers")
class PublicAnswer {

    @Id
    private UUID caseId;

    @Version
    private @Nullable Integer version;

    private String title;
    private String question;
    private String answer;
    private String kept;
    private String correction;

    @Embedded
    private Publication publication;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected PublicAnswer() {}

    PublicAnswer(UUID caseId, String by) {
        this.caseId = caseId;
        this.title = "";
        this.question = "";
        this.answer = "";
        this.kept = "";
        this.correction = "";
        this.publication = Publication.draftBy(by);
    }

    /** A new version, handed to whoever lets it out; one that waits already is taken back first. */
    void prepare(PublicText text, KeptWords keptWords, String why, String by) {
        var draft = switch (publication.status()) {
            case IN_REVIEW -> publication.sendBack("").editedBy(by);
            case WITHDRAWN -> publication.takeUp(by);
            case PUBLISHED -> Publication.draftBy(by);
            default -> publication.editedBy(by);
        };
        write(text, keptWords);
        correction = why;
        publication = draft.submit();
    }

    void sendBack(String why) {
        publication = publication.sendBack(why);
    }

    /** In these words, which whoever lets them out may have changed. */
    void publish(PublicText text, KeptWords keptWords, String by, Instant now) {
        write(text, keptWords);
        publication = publication.publish(by, now);
    }

    /** Public no more, whether it waited or was. */
    void takeBack(String why) {
        if (publication.isPublic()) {
            publication = publication.withdraw(why);
        } else if (publication.isOnItsWay()) {
            publication = publication.sendBack(why);
        }
    }

    PreparedAnswer prepared() {
        return new PreparedAnswer(
                new PublicText(title, question, answer), KeptWords.parse(kept), publication, correction);
    }

    boolean isWaiting() {
        return publication.status() == PublicationStatus.IN_REVIEW;
    }

    private void write(PublicText text, KeptWords keptWords) {
        title = text.title();
        question = text.question();
        answer = text.answer();
        kept = keptWords.written();
    }
}
