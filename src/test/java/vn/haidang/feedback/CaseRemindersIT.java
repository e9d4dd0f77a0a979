package vn.haidang.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.haidang.SignedIn.as;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.haidang.PortalTest;
import vn.haidang.calendar.SpecialDay;
import vn.haidang.deadline.CalendarDay;
import vn.haidang.deadline.Deadlines;
import vn.haidang.messaging.StaffNotices;
import vn.haidang.staff.AccountDraft;
import vn.haidang.staff.Accounts;
import vn.haidang.staff.Role;
import vn.haidang.staff.Roles;

/** What time does to cases. Everything is rolled back: a reminder goes to all leaders there are. */
@PortalTest
class CaseRemindersIT {

    @Autowired
    CitizenDesk desk;

    @Autowired
    CaseWork work;

    @Autowired
    CaseReminders reminders;

    @Autowired
    StaffNotices notices;

    @Autowired
    Accounts accounts;

    @Autowired
    Deadlines deadlines;

    @Autowired
    FeedbackCaseRepository repository;

    @Autowired
    JdbcClient sql;

    @Autowired
    EntityManager entities;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void firstTheOfficerHearsOfItThenTheHeadThenTheLeader() {
        rolledBack(() -> {
            account("tam-nhac", Role.CASE_OFFICER, false);
            account("truong-nhac", Role.CASE_OFFICER, true);
            account("hanh-nhac", Role.LEADER, false);
            var feedback = longAgo("tam-nhac");

            remind();
            assertThat(told("tam-nhac")).singleElement().asString().contains(feedback.code(), "50%");
            assertThat(told("truong-nhac")).isEmpty();

            remind();
            assertThat(told("truong-nhac")).singleElement().asString().contains("80%");
            assertThat(told("hanh-nhac")).isEmpty();

            remind();
            assertThat(told("hanh-nhac")).singleElement().asString().contains("100%", "23/01/2026");
            remind();
            assertThat(told("hanh-nhac")).as("told once").hasSize(1);
        });
    }

    @Test
    void ofARestrictedCaseOnlyItsHandlersHear() {
        rolledBack(() -> {
            account("tam-kin", Role.CASE_OFFICER, true);
            account("hanh-kin", Role.LEADER, false);
            account("phuc-kin", Role.DENUNCIATION_OFFICER, false);
            var feedback = longAgo("tam-kin");
            as("tam-kin", Roles.CASE_OFFICER, () -> work.restrict(seen(feedback.id()), "Tố cáo"));

            remind();
            remind();
            remind();

            assertThat(told("tam-kin")).isEmpty();
            assertThat(told("hanh-kin")).isEmpty();
            assertThat(told("phuc-kin")).hasSize(3);
        });
    }

    @Test
    void aReporterWhoNeverRepliesFindsTheCaseClosedWithAReason() {
        rolledBack(() -> {
            var feedback = longAgo("tam-cho");
            as("tam-cho", Roles.CASE_OFFICER, () -> work.ask(seen(feedback.id()), "Ở đâu?"));
            assertThat(as("he-thong", Roles.SYSTEM, reminders::closeUnreplied))
                    .as("still time")
                    .isZero();

            timeIsOver(feedback.id());
            assertThat(as("he-thong", Roles.SYSTEM, reminders::closeUnreplied))
                    .as("no message could go out, and nobody called")
                    .isZero();

            as("tam-cho", Roles.CASE_OFFICER, () -> work.noteCall(seen(feedback.id()), "Gặp chị Lan"));
            assertThat(as("he-thong", Roles.SYSTEM, reminders::closeUnreplied))
                    .as("the time begins anew")
                    .isZero();
            timeIsOver(feedback.id());
            failed(feedback.code());
            assertThat(as("he-thong", Roles.SYSTEM, reminders::closeUnreplied))
                    .as("a message could not be delivered")
                    .isZero();
            sql.sql("delete from outgoing_messages").update();
            assertThat(as("he-thong", Roles.SYSTEM, reminders::closeUnreplied))
                    .as("it did not arrive, also when the message is forgotten")
                    .isZero();

            as("tam-cho", Roles.CASE_OFFICER, () -> work.noteCall(seen(feedback.id()), "Gặp lại chị Lan"));
            assertThat(as("he-thong", Roles.SYSTEM, reminders::closeUnreplied)).isZero();
            timeIsOver(feedback.id());
            assertThat(as("he-thong", Roles.SYSTEM, reminders::closeUnreplied)).isEqualTo(1);

            var closed = repository.findById(feedback.id()).orElseThrow();
            assertThat(closed.status()).isEqualTo(CaseStatus.REJECTED);
            assertThat(closed.outcome().closingReason()).contains("quá hạn bổ sung");
        });
    }

    private void failed(String code) {
        sql.sql("""
                        insert into outgoing_messages (channel, recipient, subject, text, created_at, next_try_at)
                        values ('EMAIL', 'lan@example.vn', ?, 'Thư', now(6), null)
                        """).param(code).update();
    }

    private void timeIsOver(UUID id) {
        sql.sql("update feedback_cases set reply_until = '2026-01-20' where id = ?")
                .param(id.toString())
                .update();
    }

    @Test
    void theMorningDigestCountsWhatIsMine() {
        rolledBack(() -> {
            account("tam-sang", Role.CASE_OFFICER, false);
            longAgo("tam-sang");
            as("he-thong", Roles.SYSTEM, () -> deadlines.put(today(SpecialDay.Kind.SWAP_WORK)));
            as("he-thong", Roles.SYSTEM, reminders::digest);
            assertThat(told("tam-sang")).containsExactly("Hôm nay: 1 phản ánh chưa xong, 0 đến hạn, 1 quá hạn.");

            as("he-thong", Roles.SYSTEM, () -> deadlines.put(today(SpecialDay.Kind.CLOSURE)));
            as("he-thong", Roles.SYSTEM, reminders::digest);
            assertThat(told("tam-sang")).as("nothing on a day off").hasSize(1);
        });
    }

    private static CalendarDay today(SpecialDay.Kind kind) {
        var day = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
        return CalendarDay.of(new SpecialDay(day, "Hôm nay", kind), false, "thử");
    }

    /** Taken by this officer, received on 05/01/2026, due on 23/01/2026. */
    private FeedbackCase longAgo(String officer) {
        var report = Reports.about("Chuyện cũ");
        desk.receive(report, List.of());
        var id = repository
                .findByClientIdAndFingerprint(report.clientId(), report.fingerprint(List.of()))
                .orElseThrow()
                .id();
        as(officer, Roles.CASE_OFFICER, () -> work.take(seen(id), "PVHCC"));
        repository.flush();
        sql.sql("""
                        update feedback_cases set clock_start = '2026-01-05', due_on = '2026-01-23',
                        remind_on = '2026-01-14' where id = ?
                        """).param(id.toString()).update();
        var feedback = repository.findById(id).orElseThrow();
        entities.refresh(feedback);
        return feedback;
    }

    private void remind() {
        as("he-thong", Roles.SYSTEM, reminders::remind);
        repository.flush();
    }

    private List<String> told(String username) {
        return as(username, Roles.CASE_OFFICER, () -> notices.unseen(50)).stream()
                .map(StaffNotices.Notice::text)
                .toList();
    }

    private void account(String username, Role role, boolean headsUnit) {
        as("quan-tri", Roles.ADMIN, () -> {
            accounts.add(username, username, null, Set.of(role), "mat khau lan dau 1");
            var member = accounts.withUsername(username).orElseThrow();
            accounts.change(
                    member.id(),
                    new AccountDraft(username, "Trần " + username, "PVHCC", headsUnit, "", Set.of(role), null));
        });
    }

    private SeenCase seen(UUID id) {
        repository.flush();
        return repository.findById(id).orElseThrow().seen();
    }

    private void rolledBack(Runnable story) {
        new TransactionTemplate(transactions).executeWithoutResult(transaction -> {
            transaction.setRollbackOnly();
            story.run();
        });
    }
}
