package vn.haidang.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicationTest {

    private static final Instant MORNING = Instant.parse("2026-11-20T01:00:00Z");

    private final Publication draft = Publication.draftBy("lan");

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource({
        "DRAFT, DRAFT, false", "DRAFT, IN_REVIEW, true", "DRAFT, PUBLISHED, false", "DRAFT, WITHDRAWN, false",
        "IN_REVIEW, DRAFT, true", "IN_REVIEW, IN_REVIEW, false", "IN_REVIEW, PUBLISHED, true",
                "IN_REVIEW, WITHDRAWN, false",
        "PUBLISHED, DRAFT, false", "PUBLISHED, IN_REVIEW, false", "PUBLISHED, PUBLISHED, false",
                "PUBLISHED, WITHDRAWN, true",
        "WITHDRAWN, DRAFT, true", "WITHDRAWN, IN_REVIEW, false", "WITHDRAWN, PUBLISHED, false",
                "WITHDRAWN, WITHDRAWN, false",
    })
    void theMovesAreThese(PublicationStatus from, PublicationStatus to, boolean allowed) {
        assertThat(from.canBecome(to)).isEqualTo(allowed);
    }

    @Test
    void nobodyPublishesWhatTheyWrote() {
        assertThatIllegalStateException()
                .isThrownBy(() -> draft.submit().publish("lan", MORNING))
                .withMessage("A second person publishes: lan wrote it");
    }

    @Test
    void whoeverChangesAPieceBecomesItsAuthor() {
        var changed = draft.editedBy("minh").submit();

        assertThat(changed.mayBePublishedBy("minh")).isFalse();
        assertThat(changed.publish("lan", MORNING).approver()).isEqualTo("lan");
    }

    @Test
    void aPieceThatNobodySubmittedIsNotPublished() {
        assertThatIllegalStateException()
                .isThrownBy(() -> draft.publish("minh", MORNING))
                .withMessage("A piece that is DRAFT cannot become PUBLISHED");
    }

    @Test
    void aPublishedPieceIsNotEdited() {
        var published = draft.submit().publish("minh", MORNING);

        assertThatIllegalStateException().isThrownBy(() -> published.editedBy("lan"));
    }

    @Test
    void aPieceTakenUpAgainKeepsItsFirstDateAndNeedsANewApproval() {
        var again =
                draft.submit().publish("minh", MORNING).withdraw("Sai số liệu").takeUp("hoa");

        assertThat(again.publishedAt()).isEqualTo(MORNING);
        assertThat(again.approver()).isNull();
        assertThat(again.submit().publish("minh", MORNING.plusSeconds(60)).publishedAt())
                .isEqualTo(MORNING);
    }
}
