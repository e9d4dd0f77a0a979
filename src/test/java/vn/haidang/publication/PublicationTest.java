package vn.haidang.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.haidang.text.NotNow;

class PublicationTest {

    private static final Instant MORNING = Instant.parse("2026-11-20T01:00:00Z");

    private final Publication draft = Publication.draftBy("lan");

    @ParameterizedTest(name = "{0} to {1}")
    @CsvSource({
        "DRAFT, IN_REVIEW PUBLISHED",
        "IN_REVIEW, DRAFT SCHEDULED PUBLISHED",
        "SCHEDULED, DRAFT FAILED PUBLISHED",
        "FAILED, DRAFT",
        "PUBLISHED, WITHDRAWN",
        "WITHDRAWN, DRAFT",
    })
    void theMovesAreTheseAndNoOthers(PublicationStatus from, String allowed) {
        assertThat(PublicationStatus.values())
                .filteredOn(from::canBecome)
                .extracting(PublicationStatus::name)
                .containsExactlyInAnyOrder(allowed.split(" "));
    }

    @Test
    void nobodyPublishesWhatTheyWrote() {
        assertThatExceptionOfType(NotNow.class)
                .isThrownBy(() -> draft.submit().publish("lan", MORNING))
                .withMessage("A second person approves: lan wrote it or let it out");
    }

    @Test
    void nobodyWhoWroteInAPieceApprovesIt() {
        var changed = draft.editedBy("minh").submit().takeUp("ba").submit();

        assertThat(changed.author()).as("who began it").isEqualTo("lan");
        assertThat(changed.changedBy()).isEqualTo("ba");
        for (var writer : new String[] {"lan", "minh", "ba"}) {
            assertThat(changed.mayBeApprovedBy(writer)).as(writer).isFalse();
        }
        assertThat(changed.publish("thu", MORNING).approver()).isEqualTo("thu");
    }

    @Test
    void aPieceThatNobodySubmittedIsNotPublished() {
        assertThatExceptionOfType(NotNow.class)
                .isThrownBy(() -> draft.publish("minh", MORNING))
                .withMessage("Nobody has submitted it, this is DRAFT");
    }

    @Test
    void whatWasScheduledGoesOutUnderTheNameOfWhoeverApprovedIt() {
        var out = draft.submit().schedule("minh").goOut(MORNING);

        assertThat(out.isPublic()).isTrue();
        assertThat(out.approver()).isEqualTo("minh");
        assertThatExceptionOfType(NotNow.class).isThrownBy(() -> out.goOut(MORNING));
    }

    @Test
    void anEmergencyOwesTheApprovalOfSomebodyWhoNeitherWroteItNorLetItOut() {
        var out = draft.publishInEmergency("minh", "Bão số 12", MORNING);

        assertThat(out.owesApproval()).isTrue();
        assertThatExceptionOfType(NotNow.class).isThrownBy(() -> out.approveAfterwards("lan"));
        assertThatExceptionOfType(NotNow.class).isThrownBy(() -> out.approveAfterwards("minh"));
        assertThat(out.approveAfterwards("hanh").owesApproval()).isFalse();
    }

    @Test
    void whoeverWroteAPieceMayLetItOutInAnEmergency() {
        assertThat(draft.publishInEmergency("lan", "Bão số 12", MORNING).isPublic())
                .isTrue();
    }

    @Test
    void aPublishedPieceIsNotEdited() {
        var published = draft.submit().publish("minh", MORNING);

        assertThatExceptionOfType(NotNow.class).isThrownBy(() -> published.editedBy("lan"));
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
