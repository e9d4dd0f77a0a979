package vn.haidang.feedback;

import jakarta.persistence.Embeddable;
import java.time.Instant;

/** What everybody may read of a case, and who let it out. */
@Embeddable
record Release(String publicTitle, String publicQuestion, String publicAnswer, Instant releasedAt, String releasedBy) {

    static Release of(PublicText text, String by, Instant at) {
        return new Release(text.title(), text.question(), text.answer(), at, by);
    }

    PublicText text() {
        return new PublicText(publicTitle, publicQuestion, publicAnswer);
    }
}
