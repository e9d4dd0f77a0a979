package vn.haidang.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.haidang.media.HandedFiles;

class ReportTest {

    private static final Report GOOD = FeedbackCaseTest.report(false, "redacted");

    @Test
    void aCompleteReportHasNoProblems() {
        assertThat(GOOD.problems()).isEmpty();
    }

    @Test
    void anEmptyFormNamesEveryMissingFieldInTheOrderOfTheForm() {
        assertThat(Report.blank("").problems().keySet())
                .containsExactly("kind", "content", "fullName", "address", "phone");
    }

    @Test
    void oneWayToBeReachedIsEnough() {
        assertThat(with("", "lan@example.vn", "").problems()).isEmpty();
        assertThat(with("", "", "Hộp thư 5, An Hải").problems()).isEmpty();
        assertThat(with("", "", "").problems()).containsEntry("phone", "feedback.error.contact");
    }

    @Test
    void aTipNeedsNoName() {
        assertThat(new Report("", "other", "Có người vòi tiền", "", "", "", "", "", "", "", true, "", "").problems())
                .isEmpty();
    }

    @Test
    void consentToPublicationIsSaidAndNeverPresumed() {
        var now = Instant.parse("2026-11-30T01:00:00Z");

        assertThat(Report.blank("other").agreesToPublication()).isFalse();
        assertThat(new CaseReport(FeedbackCaseTest.report(false, "redacted"), "f", now).mayBePublished())
                .isTrue();
        for (var choice : List.of("", "private", "yes", "REDACTED")) {
            var report = FeedbackCaseTest.report(false, choice);
            assertThat(report.problems()).isEmpty();
            assertThat(new CaseReport(report, "f", now).mayBePublished()).isFalse();
        }
    }

    @Test
    void aTelephoneNumberIsKeptInOneForm() {
        assertThat(Reporter.of(with("+84 (0)912-345-678", "", "")).phone()).isEqualTo("0912345678");
    }

    @Test
    void wrongWaysToBeReachedAreSaid() {
        assertThat(with("không có", "", "").problems()).containsEntry("phone", "feedback.error.phone");
        assertThat(with("", "lan", "").problems()).containsEntry("email", "feedback.error.email");
    }

    @Test
    void whatOnlyAProgramFillsInIsRefused() {
        var robot = new Report("", "other", "x", "", "", "", "", "", "", "", true, "", "https://example.com");

        assertThat(robot.problems()).containsKey("website");
    }

    @Test
    void aLongStoryIsRefusedWithoutBeingCut() {
        var story = "a".repeat(Report.MAX_CONTENT + 1);
        var report = new Report("", "other", story, "", "", "", "", "", "", "", true, "", "");

        assertThat(report.problems()).containsEntry("content", "feedback.error.content.long");
        assertThat(report.content()).hasSize(Report.MAX_CONTENT + 1);
    }

    @Test
    void otherWordsOrOtherFilesAreAnotherReport() {
        var same = with("0912 345 678", "", "");
        var photo = List.of(HandedFiles.of("anh.jpg", new byte[] {1, 2, 3}));

        assertThat(same.fingerprint(List.of())).isEqualTo(GOOD.fingerprint(List.of()));
        assertThat(same.fingerprint(photo)).isNotEqualTo(GOOD.fingerprint(List.of()));
        assertThat(with("0912 345 679", "", "").fingerprint(List.of())).isNotEqualTo(GOOD.fingerprint(List.of()));
    }

    private static Report with(String phone, String email, String postAddress) {
        return new Report(
                GOOD.clientId(),
                GOOD.kind(),
                GOOD.content(),
                GOOD.place(),
                GOOD.placeDetail(),
                GOOD.fullName(),
                GOOD.address(),
                phone,
                email,
                postAddress,
                false,
                "redacted",
                "");
    }
}
