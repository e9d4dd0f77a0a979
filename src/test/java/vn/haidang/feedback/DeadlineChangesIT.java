package vn.haidang.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.haidang.SignedIn.as;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.haidang.PortalTest;
import vn.haidang.calendar.SpecialDay;
import vn.haidang.calendar.Term;
import vn.haidang.deadline.CalendarDay;
import vn.haidang.deadline.DeadlineChange;
import vn.haidang.deadline.DeadlineChanges;
import vn.haidang.deadline.Deadlines;
import vn.haidang.deadline.MovedDeadline;
import vn.haidang.staff.Roles;
import vn.haidang.text.WrongInput;

/** A change of rule or calendar, tried and applied. Rolled back: the calendar is everybody's. */
@PortalTest
class DeadlineChangesIT {

    private static final String DUE = "2026-12-11";

    @Autowired
    CitizenDesk desk;

    @Autowired
    CaseWork work;

    @Autowired
    DeadlineChanges changes;

    @Autowired
    Deadlines deadlines;

    @Autowired
    FeedbackCaseRepository repository;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void aStormClosureIsTriedFirstAndThenMovesOpenCases() {
        rolledBack(() -> {
            var feedback = received("2026-11-19");
            var storm = closure("2026-12-01");

            assertThat(moves(storm, feedback.code())).singleElement().satisfies(move -> {
                assertThat(move.from()).isEqualTo(DUE);
                assertThat(move.to()).isEqualTo("2026-12-14");
                assertThat(move.isLater()).isTrue();
            });
            assertThat(feedback.deadline().dueOn())
                    .as("a dry run changes nothing")
                    .isEqualTo(DUE);

            assertThat(as("hanh", Roles.LEADER, () -> changes.apply(storm, "Bão số 14")))
                    .isPositive();
            assertThat(feedback.deadline().dueOn()).isEqualTo("2026-12-14");
            assertThat(desk.follow(new CaseCode(feedback.code())).orElseThrow().steps())
                    .extracting(CaseStep::name)
                    .contains("DUE_MOVED");
            assertThat(as("hanh", Roles.LEADER, () -> changes.log(1)).getFirst().why())
                    .isEqualTo("Bão số 14");
        });
    }

    @Test
    void aNewReadingOfARuleReachesWhatBeginsFromThenOn() {
        rolledBack(() -> {
            var before = received("2026-11-19");
            var after = received("2026-11-23");
            var rule = deadlines.book().rule(FeedbackRules.ANSWER, LocalDate.parse("2026-11-23"));
            var shorter = new DeadlineChange.NewReading(
                    rule.read(10, LocalDate.parse("2026-11-20"), "Quy chế", "Hạnh", LocalDate.parse("2026-11-20")));

            assertThat(moves(shorter, before.code())).isEmpty();
            as("hanh", Roles.LEADER, () -> changes.apply(shorter, "Quy chế mới"));

            assertThat(before.deadline().dueOn()).isEqualTo(DUE);
            assertThat(after.deadline().dueOn()).isEqualTo("2026-12-08");
            assertThat(desk.follow(new CaseCode(after.code())).orElseThrow().expected())
                    .as("the new reading is confirmed and its days are official")
                    .isFalse();
        });
    }

    @Test
    void theDryRunDoesNotTellOfRestrictedCasesButTheyMove() {
        rolledBack(() -> {
            var feedback = received("2026-11-19");
            as("tam", Roles.CASE_OFFICER, () -> work.restrict(feedback.seen(), "Tố cáo"));

            received("2026-11-19");
            var storm = closure("2026-12-01");
            assertThat(moves(storm, feedback.code())).isEmpty();
            var told = as("hanh", Roles.LEADER, () -> changes.preview(storm)).size();
            var toldAdministrator = as("quan-tri", Roles.ADMIN, () -> changes.preview(storm));
            assertThat(toldAdministrator)
                    .hasSize(told)
                    .allMatch(move -> move.path().isEmpty());

            assertThat(as("hanh", Roles.LEADER, () -> changes.apply(storm, "Bão")))
                    .as("what was told is what moved, and no number tells of the rest")
                    .isEqualTo(told);
            assertThat(as("hanh", Roles.LEADER, () -> changes.log(1)).getFirst().moved())
                    .isEqualTo(told);

            assertThat(feedback.deadline().dueOn()).isEqualTo("2026-12-14");
        });
    }

    @Test
    void aDateInAYearWithoutCalendarIsExpectedOnly() {
        var book = deadlines.book();
        var calendar = book.calendar();

        assertThat(book.isExpected(calendar.due(LocalDate.parse("2031-03-03"), Term.workingDays(5))))
                .isTrue();
        assertThat(book.isExpected(calendar.due(LocalDate.parse("2026-11-19"), Term.workingDays(5))))
                .isFalse();
    }

    @Test
    void onlyLeadersChangeDeadlinesAndOnlyWithAReason() {
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> as("tam", Roles.CASE_OFFICER, () -> changes.preview(closure("2026-12-01"))));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> as("lan", Roles.EDITOR, () -> changes.apply(closure("2026-12-01"), "Bão")));
        assertThatExceptionOfType(WrongInput.class)
                .isThrownBy(() -> as("hanh", Roles.LEADER, () -> changes.apply(closure("2026-12-01"), " ")))
                .withMessage("reason.required");
    }

    private List<MovedDeadline> moves(DeadlineChange change, String code) {
        return as("hanh", Roles.LEADER, () -> changes.preview(change)).stream()
                .filter(move -> move.code().equals(code))
                .toList();
    }

    private static DeadlineChange closure(String day) {
        return new DeadlineChange.EnterDay(CalendarDay.of(
                new SpecialDay(LocalDate.parse(day), "Bão số 14", SpecialDay.Kind.CLOSURE), false, "Công điện 12"));
    }

    /** With a clock that began on a day. */
    private FeedbackCase received(String day) {
        var report = Reports.about("Dời hạn");
        desk.receive(report, List.of());
        var feedback = repository
                .findByClientIdAndFingerprint(report.clientId(), report.fingerprint(List.of()))
                .orElseThrow();
        feedback.promise(
                LocalDate.parse(day), deadlines.rule(FeedbackRules.ANSWER).term(), deadlines.calendar());
        repository.flush();
        return feedback;
    }

    private void rolledBack(Runnable story) {
        new TransactionTemplate(transactions).executeWithoutResult(transaction -> {
            transaction.setRollbackOnly();
            story.run();
        });
    }
}
