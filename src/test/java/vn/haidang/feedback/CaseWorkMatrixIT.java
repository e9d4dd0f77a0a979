package vn.haidang.feedback;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.haidang.SignedIn.as;
import static vn.haidang.feedback.CaseStatus.ANSWERED;
import static vn.haidang.feedback.CaseStatus.DUPLICATE;
import static vn.haidang.feedback.CaseStatus.FORWARDED;
import static vn.haidang.feedback.CaseStatus.IN_PROGRESS;
import static vn.haidang.feedback.CaseStatus.RECEIVED;
import static vn.haidang.feedback.CaseStatus.REJECTED;
import static vn.haidang.feedback.CaseStatus.REOPENED;
import static vn.haidang.feedback.CaseStatus.RESOLVED;
import static vn.haidang.feedback.CaseStatus.TRIAGED;
import static vn.haidang.feedback.CaseStatus.WAITING;
import static vn.haidang.staff.Role.CASE_OFFICER;
import static vn.haidang.staff.Role.LEADER;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.haidang.PortalTest;
import vn.haidang.media.HandedFiles;
import vn.haidang.staff.Role;
import vn.haidang.text.NotNow;
import vn.haidang.text.WrongInput;

/** Every deed with a case, by every role, in every state: what is not allowed here is refused. */
@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CaseWorkMatrixIT {

    private static final Set<CaseStatus> IN_HAND = EnumSet.of(IN_PROGRESS, REOPENED);
    private static final Set<CaseStatus> NOT_YET_ANSWERED = EnumSet.of(RECEIVED, TRIAGED, IN_PROGRESS, REOPENED);

    private static final byte[] PROOF = "%PDF-1.7\n%%EOF".getBytes(US_ASCII);

    @Autowired
    CaseWork work;

    @Autowired
    CaseClosing closing;

    @Autowired
    PublicAnswers answers;

    @Autowired
    CitizenDesk desk;

    @Autowired
    FeedbackCaseRepository repository;

    @Autowired
    JdbcClient sql;

    @Autowired
    PlatformTransactionManager transactions;

    private UUID id;
    private String other;

    private record Desk(CaseWork work, CaseClosing closing, PublicAnswers answers) {}

    enum Deed {
        TRIAGE(
                (desk, id) ->
                        desk.work().triage(id, new Triage(FeedbackKind.OTHER, LegalKind.OTHER_MATTER, "PVHCC", false)),
                EnumSet.of(CASE_OFFICER, LEADER),
                EnumSet.of(RECEIVED, IN_PROGRESS, REOPENED)),
        TAKE(
                (desk, id) -> desk.work().take(id, "PVHCC"),
                EnumSet.of(CASE_OFFICER),
                EnumSet.of(RECEIVED, TRIAGED, IN_PROGRESS, REOPENED, FORWARDED)),
        ASSIGN(
                (desk, id) -> desk.work().assign(id, "PVHCC", "case-officer"),
                EnumSet.of(LEADER),
                EnumSet.of(RECEIVED, TRIAGED, IN_PROGRESS, REOPENED, FORWARDED)),
        REOPEN((desk, id) -> desk.closing().reopen(id, "Xem lại"), EnumSet.of(LEADER), EnumSet.of(ANSWERED, RESOLVED)),
        ASK((desk, id) -> desk.work().ask(id, "Ở đâu?"), EnumSet.of(CASE_OFFICER), IN_HAND),
        NOTE_REPLY((desk, id) -> desk.work().noteReply(id, "Ở cảng"), EnumSet.of(CASE_OFFICER), EnumSet.of(WAITING)),
        EXTEND(
                (desk, id) -> desk.work().extend(id, "Chờ vật tư"),
                EnumSet.of(LEADER),
                EnumSet.of(RECEIVED, TRIAGED, IN_PROGRESS, REOPENED, FORWARDED)),
        FORWARD(
                (desk, id) -> desk.work().forward(id, "Sở Nội vụ", LocalDate.of(2099, 1, 1)),
                EnumSet.of(CASE_OFFICER, LEADER),
                NOT_YET_ANSWERED),
        ANSWER(
                (desk, id) -> desk.closing().answer(id, "Đã xong"),
                EnumSet.of(CASE_OFFICER),
                EnumSet.of(IN_PROGRESS, REOPENED, FORWARDED, DUPLICATE)),
        CALL((desk, id) -> desk.work().noteCall(id, "Gặp chị Lan"), EnumSet.of(CASE_OFFICER), EnumSet.of(WAITING)),
        UNASK(
                (desk, id) -> desk.work().takeBackQuestion(id, "Gọi được rồi"),
                EnumSet.of(CASE_OFFICER),
                EnumSet.of(WAITING)),
        TAKE_BACK(
                (desk, id) -> desk.closing().takeBack(id, "Nhầm"),
                EnumSet.of(CASE_OFFICER, LEADER),
                EnumSet.of(REJECTED, DUPLICATE)),
        RELEASE(
                (desk, id) -> desk.answers().release(id, new PublicText("Tên", "Hỏi", "Đáp"), new KeptWords()),
                EnumSet.of(LEADER),
                EnumSet.of(ANSWERED, RESOLVED)),
        PREPARE(
                (desk, id) -> desk.answers().prepare(id, new PublicText("Tên", "Hỏi", "Đáp"), new KeptWords(), ""),
                EnumSet.of(CASE_OFFICER),
                EnumSet.of(ANSWERED, RESOLVED)),
        SEND_BACK(
                (desk, id) -> desk.answers().sendBack(id, "Nêu rõ ngày"),
                EnumSet.of(LEADER),
                EnumSet.of(ANSWERED, RESOLVED)),
        WITHDRAW(
                (desk, id) -> desk.answers().withdraw(id, "Còn tên người"),
                EnumSet.of(LEADER),
                EnumSet.noneOf(CaseStatus.class)),
        RESOLVE(
                (desk, id) -> desk.closing().resolve(id, "Đã lắp", List.of(HandedFiles.of("da-lap.pdf", PROOF))),
                EnumSet.of(CASE_OFFICER),
                EnumSet.of(ANSWERED)),
        CLEAR((desk, id) -> desk.work().clear(id), EnumSet.of(CASE_OFFICER, LEADER), EnumSet.noneOf(CaseStatus.class)),
        REJECT(
                (desk, id) -> desk.closing().reject(id, "Việc của tòa án"),
                EnumSet.of(CASE_OFFICER, LEADER),
                EnumSet.of(RECEIVED, TRIAGED, IN_PROGRESS, REOPENED, WAITING)),
        NOTE(
                (desk, id) -> desk.work().note(id, "Đã gọi"),
                EnumSet.of(CASE_OFFICER, LEADER),
                EnumSet.allOf(CaseStatus.class));

        private final BiConsumer<Desk, SeenCase> doIt;
        private final Set<Role> roles;
        private final Set<CaseStatus> states;

        Deed(BiConsumer<Desk, SeenCase> doIt, Set<Role> roles, Set<CaseStatus> states) {
            this.doIt = doIt;
            this.roles = roles;
            this.states = states;
        }
    }

    private enum Outcome {
        DONE,
        DENIED,
        NOT_NOW
    }

    @BeforeAll
    void receiveTwo() {
        id = received();
        other = repository.findById(received()).orElseThrow().code();
    }

    @ParameterizedTest
    @EnumSource(Deed.class)
    void isDoneByWhoMayWhereItMay(Deed deed) {
        for (var role : Role.values()) {
            for (var status : CaseStatus.values()) {
                var expected = !deed.roles.contains(role)
                        ? Outcome.DENIED
                        : deed.states.contains(status) ? Outcome.DONE : Outcome.NOT_NOW;

                assertThat(tried(role, status, () -> deed.doIt.accept(new Desk(work, closing, answers), seen())))
                        .as("%s by %s in %s", deed, role, status)
                        .isEqualTo(expected);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(CaseStatus.class)
    void aCaseIsJoinedToAnotherAsTheTableSays(CaseStatus status) {
        var expected = status.canBecome(CaseStatus.DUPLICATE) ? Outcome.DONE : Outcome.NOT_NOW;

        assertThat(tried(CASE_OFFICER, status, () -> closing.joinTo(seen(), other)))
                .isEqualTo(expected);
        assertThat(tried(Role.EDITOR, status, () -> closing.joinTo(seen(), other)))
                .isEqualTo(Outcome.DENIED);
    }

    /** In a transaction that leaves nothing behind. */
    private Outcome tried(Role role, CaseStatus status, Runnable deed) {
        return new TransactionTemplate(transactions).execute(transaction -> {
            transaction.setRollbackOnly();
            put(status);
            try {
                as("thu", role.name(), deed);
                return Outcome.DONE;
            } catch (AccessDeniedException | WrongInput e) {
                return Outcome.DENIED;
            } catch (NotNow e) {
                return Outcome.NOT_NOW;
            }
        });
    }

    private SeenCase seen() {
        return repository.findById(id).orElseThrow().seen();
    }

    private void put(CaseStatus status) {
        sql.sql("""
                        update feedback_cases set status = :status, due_on = if(:status = 'WAITING', null, due_on),
                        answer = 'Đã xong', closed_on = null, answered_at = now(6), answered_by = 'tam' where id = :id
                        """).param("status", status.name()).param("id", id.toString()).update();
        if (status.isAnswered()) {
            sql.sql("""
                            insert into public_answers (case_id, version, title, question, answer, kept, correction, status,
                                author, changed_by, writers)
                            values (?, 0, 'Tên', 'Hỏi', 'Đáp', '', '', 'IN_REVIEW', 'tam', 'tam', 'tam')
                            """).param(id.toString()).update();
        }
        if (status == WAITING) {
            sql.sql("insert into feedback_pauses (case_id, asked) values (?, current_date())")
                    .param(id.toString())
                    .update();
        }
    }

    private UUID received() {
        var report = Reports.about("Ma trận");
        desk.receive(report, List.of());
        return repository
                .findByClientIdAndFingerprint(report.clientId(), report.fingerprint(List.of()))
                .orElseThrow()
                .id();
    }
}
