package vn.haidang.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.haidang.calendar.Term;
import vn.haidang.calendar.WorkingCalendar;
import vn.haidang.text.NotNow;
import vn.haidang.text.WrongInput;

class FeedbackCaseTest {

    private static final Instant RECEIVED = Instant.parse("2026-11-20T02:12:00Z");
    private static final CaseCode CODE = new CaseCode("LS26-7K3M");
    private static final String SECRET = "0".repeat(64);
    private static final WorkingCalendar CALENDAR = WorkingCalendar.of(List.of());
    private static final PublicText TEXT = new PublicText("Đèn đường", "Đèn hỏng", "Đã thay bóng");

    private final FeedbackCase streetLight = received(report(false, "redacted"));

    /** The table in docs/architecture.md is the one of the code, state by state. */
    @ParameterizedTest
    @EnumSource(CaseStatus.class)
    void theMovesAreThoseOfTheDocumentedTable(CaseStatus from) throws IOException {
        var row = Pattern.compile("(?m)^\\| %s \\| ([A-Z_, ]*|–) \\|".formatted(from))
                .matcher(Files.readString(Path.of("docs/architecture.md")));
        assertThat(row.find()).as("a row for " + from).isTrue();
        var documented = Stream.of(row.group(1).split(", "))
                .filter(name -> !name.equals("–"))
                .map(CaseStatus::valueOf)
                .toList();

        assertThat(from.next()).containsExactlyInAnyOrderElementsOf(documented);
    }

    @Test
    void theClockStandsStillWhileTheReporterIsAsked() {
        streetLight.assign("PVHCC", "tam");
        assertThat(streetLight.deadline().dueOn()).isEqualTo("2026-12-11");

        streetLight.ask(LocalDate.parse("2026-11-25"), LocalDate.parse("2026-12-09"));
        assertThat(streetLight.deadline().dueOn()).isNull();
        assertThat(streetLight.isOverdueOn(LocalDate.parse("2027-12-11"))).isFalse();
        streetLight.replied(LocalDate.parse("2026-11-30"), CALENDAR);

        assertThat(streetLight.status()).isEqualTo(CaseStatus.IN_PROGRESS);
        assertThat(streetLight.deadline().dueOn())
                .as("three working days later")
                .isEqualTo("2026-12-16");
    }

    @Test
    void anExtensionIsGrantedOnceInTimeAndByAnother() {
        streetLight.assign("PVHCC", "tam");
        var more = Term.workingDays(15);
        var today = LocalDate.parse("2026-12-01");

        assertThatExceptionOfType(NotNow.class)
                .isThrownBy(() -> streetLight.extend(more, "Chờ vật tư", "tam", today, CALENDAR));
        assertThatExceptionOfType(WrongInput.class)
                .isThrownBy(() -> streetLight.extend(more, "Chờ", "hanh", LocalDate.parse("2026-12-12"), CALENDAR))
                .withMessage("case.extend.late");
        streetLight.extend(more, "Chờ vật tư", "hanh", today, CALENDAR);
        assertThat(streetLight.deadline().dueOn()).isEqualTo("2027-01-01");
        assertThatExceptionOfType(NotNow.class)
                .isThrownBy(() -> streetLight.extend(more, "Nữa", "hanh", today, CALENDAR));
    }

    @Test
    void aReopenedCaseHasTheSameOfficerAndANewClock() {
        answered(streetLight);
        streetLight.reopen(LocalDate.parse("2026-12-01"), Term.workingDays(10), CALENDAR);

        assertThat(streetLight.handling().officer()).isEqualTo("tam");
        assertThat(streetLight.deadline().dueOn()).isEqualTo("2026-12-15");
        assertThat(streetLight.status()).isEqualTo(CaseStatus.REOPENED);
        streetLight.answer("Đã thay cả dây", "tam", RECEIVED);
        assertThat(streetLight.outcome().answer()).isEqualTo("Đã thay cả dây");
    }

    @Test
    void aCaseIsNoDuplicateOfItself() {
        assertThatExceptionOfType(WrongInput.class)
                .isThrownBy(() -> streetLight.joinTo(streetLight.code(), LocalDate.parse("2026-11-25")));
        assertThat(streetLight.status()).isEqualTo(CaseStatus.RECEIVED);
    }

    @Test
    void aCaseCannotBeAnsweredBeforeSomebodyTakesIt() {
        assertThatExceptionOfType(NotNow.class)
                .isThrownBy(() -> streetLight.answer("Đã thay bóng", "tam", RECEIVED))
                .withMessage("A case that is RECEIVED cannot become ANSWERED");
    }

    @Test
    void anAnsweredCaseIsNeverOverdue() {
        streetLight.assign("PVHCC", "tam");
        assertThat(streetLight.isOverdueOn(LocalDate.parse("2026-12-15"))).isTrue();
        streetLight.answer("Đã thay bóng", "tam", RECEIVED);

        assertThat(streetLight.isOverdueOn(LocalDate.parse("2027-12-15"))).isFalse();
    }

    @Test
    void theAnswerIsReleasedByASecondPerson() {
        answered(streetLight);

        assertThatExceptionOfType(NotNow.class)
                .isThrownBy(() -> streetLight.release(TEXT, "", "tam", RECEIVED))
                .withMessage("A second person releases the answer: tam wrote it");
        streetLight.release(TEXT, "", "hanh", RECEIVED);
        assertThat(streetLight.publicText()).contains(TEXT);
    }

    @Test
    void whatTheReporterWantsPrivateIsNeverReleased() {
        var quiet = received(report(false, "private"));
        answered(quiet);

        assertThatExceptionOfType(NotNow.class).isThrownBy(() -> quiet.release(TEXT, "", "hanh", RECEIVED));
    }

    @Test
    void aTipKeepsNobodysNameAndHasNoDeadline() {
        var tip = new FeedbackCase(report(true, "redacted"), "f", FeedbackKind.OTHER, CODE, SECRET, RECEIVED);

        assertThat(tip.report().reporter().fullName()).isEmpty();
        assertThat(tip.report().reporter().phone()).isEmpty();
        assertThat(tip.deadline().dueOn()).isNull();
        assertThat(tip.mayBePublished()).isFalse();
        assertThat(tip.isOverdueOn(LocalDate.parse("2036-01-01"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"LS26-7K3M, true", "ls267k3m, true", "ls26 7k3m, true", "LS26-0OIL, false", "LS26, false", "'', false"})
    void theCodeIsReadHoweverItIsTyped(String typed, boolean isCode) {
        assertThat(CaseCode.typed(typed).isPresent()).isEqualTo(isCode);
    }

    private static void answered(FeedbackCase feedback) {
        feedback.assign("PVHCC", "tam");
        feedback.answer("Đã thay bóng", "tam", RECEIVED);
    }

    private static FeedbackCase received(Report report) {
        var feedback = new FeedbackCase(report, "f", FeedbackKind.OTHER, CODE, SECRET, RECEIVED);
        feedback.promise(LocalDate.parse("2026-11-20"), Term.workingDays(15), CALENDAR);
        return feedback;
    }

    static Report report(boolean anonymous, String publication) {
        return new Report(
                "0190a8f0-0000-7000-8000-000000000001",
                "other",
                "Đèn đường thôn Đông hỏng",
                "an-hai",
                "",
                "Nguyễn Thị Lan",
                "Khu An Hải",
                "0912 345 678",
                "",
                "",
                anonymous,
                publication,
                "");
    }
}
