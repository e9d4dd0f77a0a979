package vn.haidang.feedback;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/** What the reporter thinks of the answer. */
@Embeddable
public record Rating(@Enumerated(EnumType.STRING) Grade grade, String gradeComment, Instant gradedAt) {

    Rating withoutWords() {
        return new Rating(grade, "", gradedAt);
    }
}
