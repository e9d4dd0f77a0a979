package vn.haidang.feedback;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What everybody may read of a case, and who let it out.
 *
 * @param releasedAt when it first went out, which is its place in the lists
 */
@Embeddable
record Release(
        String publicTitle,
        String publicQuestion,
        String publicAnswer,
        Instant releasedAt,
        String releasedBy,
        @Nullable Instant correctedAt,
        @Nullable String correctionNote) {

    static Release of(PublicText text, String by, Instant at) {
        return new Release(text.title(), text.question(), text.answer(), at, by, null, null);
    }

    Release corrected(PublicText text, String note, String by, Instant at) {
        return new Release(text.title(), text.question(), text.answer(), releasedAt, by, at, note);
    }

    PublicText text() {
        return new PublicText(publicTitle, publicQuestion, publicAnswer);
    }

    Optional<PublicCorrection> correction() {
        return correctedAt == null || correctionNote == null
                ? Optional.empty()
                : Optional.of(new PublicCorrection(correctedAt, correctionNote));
    }
}
