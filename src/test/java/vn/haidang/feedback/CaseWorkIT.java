package vn.haidang.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.haidang.SignedIn.as;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import vn.haidang.PortalTest;
import vn.haidang.messaging.StaffNotices;
import vn.haidang.staff.Roles;
import vn.haidang.text.WrongInput;

/** What stops an officer: somebody who was faster, a placeholder left open, a missing proof. */
@PortalTest
class CaseWorkIT {

    @Autowired
    CitizenDesk desk;

    @Autowired
    CaseWork work;

    @Autowired
    CaseClosing closing;

    @Autowired
    StaffNotices notices;

    @Autowired
    AnswerTemplates templates;

    @Autowired
    FeedbackCaseRepository repository;

    private SeenCase received;

    @BeforeEach
    void receive() {
        var report = Reports.about("Việc của cán bộ");
        desk.receive(report, List.of());
        received = repository
                .findByClientIdAndFingerprint(report.clientId(), report.fingerprint(List.of()))
                .orElseThrow()
                .seen();
    }

    @Test
    void aDeedOnAnOlderScreenIsRefusedButANoteIsNot() {
        officer(() -> work.take(received, "PVHCC"));

        assertThatExceptionOfType(OptimisticLockingFailureException.class)
                .isThrownBy(() -> officer(() -> closing.reject(received, "Việc của tòa án")));
        officer(() -> work.note(received, "Đã gọi"));

        assertThat(feedback().status()).isEqualTo(CaseStatus.IN_PROGRESS);
    }

    @Test
    void itIsSortedByTheKindsOfTheDecree() {
        officer(() -> work.triage(received, new Triage(FeedbackKind.REGULATION, LegalKind.IMPRACTICAL, "PVHCC", true)));

        assertThat(feedback().handling().kind()).isEqualTo(FeedbackKind.REGULATION);
        assertThat(feedback().handling().legalKind()).isEqualTo(LegalKind.IMPRACTICAL);
        assertThat(feedback().handling().isUrgent()).isTrue();
    }

    @Test
    void anAnswerWithAnOpenPlaceholderIsNotSent() {
        officer(() -> work.take(received, "PVHCC"));
        var template =
                new AnswerTemplate(UUID.randomUUID(), "Mẫu " + UUID.randomUUID(), "Quy chế", "Về {mã}: {việc đã làm}");
        officer(() -> templates.put(template));

        var text = template.filled(feedback(), "Trung tâm");

        assertThat(text).contains(feedback().code(), "{việc đã làm}").endsWith("Căn cứ: Quy chế");
        assertThatExceptionOfType(WrongInput.class)
                .isThrownBy(() -> officer(() -> closing.answer(feedback().seen(), text)))
                .withMessage("case.answer.placeholder");
    }

    @Test
    void aTemplateWithoutLegalBasisIsNone() {
        assertThatExceptionOfType(WrongInput.class)
                .isThrownBy(() -> new AnswerTemplate(UUID.randomUUID(), "Mẫu", " ", "Lời"))
                .withMessage("template.basis.required");
    }

    @Test
    void whereProofIsAskedForNothingIsSettledWithout() {
        officer(() -> work.take(received, "PVHCC"));
        officer(() -> closing.answer(feedback().seen(), "Sẽ lắp đèn"));

        assertThatExceptionOfType(WrongInput.class)
                .isThrownBy(() -> officer(() -> closing.resolve(feedback().seen(), "Đã lắp", List.of())))
                .withMessage("case.resolve.proof");
        assertThat(feedback().status()).isEqualTo(CaseStatus.ANSWERED);
    }

    @Test
    void aLeaderHandsACaseToAnOfficerWhoIsTold() {
        assertThatExceptionOfType(WrongInput.class)
                .isThrownBy(() -> as("hanh", Roles.LEADER, () -> work.assign(received, "PVHCC", "editor")))
                .withMessage("case.assign.unknown");

        as("hanh", Roles.LEADER, () -> work.assign(received, "PVHCC", "case-officer"));

        assertThat(feedback().handling().officer()).isEqualTo("case-officer");
        assertThat(as("case-officer", Roles.CASE_OFFICER, () -> notices.unseen(50)))
                .extracting(StaffNotices.Notice::text)
                .contains(feedback().code() + ": lãnh đạo giao xử lý.");
    }

    private FeedbackCase feedback() {
        return repository.findById(received.id()).orElseThrow();
    }

    private static void officer(Runnable deed) {
        as("tam", Roles.CASE_OFFICER, deed);
    }
}
