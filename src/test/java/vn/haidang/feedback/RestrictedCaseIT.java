package vn.haidang.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static vn.haidang.SignedIn.as;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import vn.haidang.PortalTest;
import vn.haidang.feedback.FeedbackCases.Queue;
import vn.haidang.staff.Roles;
import vn.haidang.text.WrongInput;

/** What looks like a denunciation is there for its named handlers and for nobody else. */
@PortalTest
class RestrictedCaseIT {

    @Autowired
    CitizenDesk desk;

    @Autowired
    FeedbackCases cases;

    @Autowired
    CaseWork work;

    @Autowired
    CaseClosing closing;

    @Autowired
    PublicAnswers answers;

    @Autowired
    FeedbackCaseRepository repository;

    @Autowired
    MockMvc http;

    @Autowired
    JdbcClient sql;

    private UUID id;
    private String code;

    @BeforeEach
    void receiveAndTake() {
        id = received();
        code = repository.findById(id).orElseThrow().code();
        as("tam", Roles.CASE_OFFICER, () -> work.take(seen(id), "PVHCC"));
    }

    @Test
    void forEverybodyElseItIsNotThere() {
        var other = received();
        var before = count(Roles.CASE_OFFICER);
        restrict();

        for (var role : List.of(Roles.CASE_OFFICER, Roles.LEADER)) {
            assertThat(rows(role)).as(role).doesNotContain(id);
            assertThat(as("thu", role, () -> cases.open(id))).as(role).isEmpty();
            assertThat(as("thu", role, () -> cases.steps(id))).as(role).isEmpty();
            assertThat(as("thu", role, () -> cases.messages(id))).as(role).isEmpty();
            assertThat(as("thu", role, () -> cases.files(id))).as(role).isEmpty();
            assertThatExceptionOfType(WrongInput.class)
                    .isThrownBy(() -> as("thu", role, () -> work.note(seen(id), "Còn đây")));
            assertThatExceptionOfType(WrongInput.class)
                    .isThrownBy(() -> as("thu", role, () -> closing.joinTo(seen(other), code)));
        }
        assertThat(count(Roles.CASE_OFFICER)).isEqualTo(before - 1);
    }

    @Test
    void itsHandlersReadItAndEveryViewIsRecorded() {
        restrict();

        assertThat(rows(Roles.DENUNCIATION_OFFICER)).contains(id);
        assertThat(as("phuc", Roles.DENUNCIATION_OFFICER, () -> cases.open(id))).isPresent();
        assertThat(sql.sql("select count(*) from portal_trail.entries where deed = ? and subject = ? and actor = ?")
                        .params("case.restricted.viewed", id.toString(), "phuc")
                        .query(Integer.class)
                        .single())
                .isOne();

        as("phuc", Roles.DENUNCIATION_OFFICER, () -> work.unrestrict(seen(id), "Chỉ là phản ánh"));
        assertThat(rows(Roles.CASE_OFFICER)).contains(id);
        assertThat(rows(Roles.DENUNCIATION_OFFICER)).doesNotContain(id);
    }

    @Test
    void goingBackToTheCommonQueueDoesNotOpenTheNotesOfItsHandlers() {
        restrict();
        as("phuc", Roles.DENUNCIATION_OFFICER, () -> work.note(seen(id), "Đã gặp người tố cáo"));
        as("phuc", Roles.DENUNCIATION_OFFICER, () -> work.unrestrict(seen(id), "Chỉ là phản ánh"));

        assertThat(as("tam", Roles.CASE_OFFICER, () -> cases.messages(id)))
                .extracting(CaseMessage::text)
                .containsExactly("Chỉ là phản ánh");
    }

    @Test
    void outsideNothingTellsThatItHasMoved() throws Exception {
        var before = page();
        restrict();

        assertThat(page()).isEqualTo(before);
    }

    @Test
    void whatHadBeenReleasedIsTakenBack() {
        as("tam", Roles.CASE_OFFICER, () -> closing.answer(seen(id), "Đã xem"));
        PublicAnswerSteps.released(answers, () -> seen(id), new PublicText("Sẽ rút lại " + code, "Hỏi", "Đáp"));
        assertThat(answered()).contains(code);

        restrict();
        assertThat(answered()).doesNotContain(code);
    }

    private void restrict() {
        as("tam", Roles.CASE_OFFICER, () -> work.restrict(seen(id), "Tố cáo nhận tiền"));
    }

    private List<String> answered() {
        return desk.answered(null, null, 50).stream().map(AnsweredCase::code).toList();
    }

    private List<UUID> rows(String role) {
        return as("thu", role, () -> cases.rows(Queue.OPEN, null, null, 500)).stream()
                .map(CaseRow::id)
                .toList();
    }

    private long count(String role) {
        return as("thu", role, () -> cases.count(Queue.OPEN, null));
    }

    private String page() throws Exception {
        return http.perform(get("/phan-anh/theo-doi/" + code))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private UUID received() {
        var report = Reports.about("Có người nhận tiền");
        desk.receive(report, List.of());
        return repository
                .findByClientIdAndFingerprint(report.clientId(), report.fingerprint(List.of()))
                .orElseThrow()
                .id();
    }

    private SeenCase seen(UUID id) {
        return repository.findById(id).orElseThrow().seen();
    }
}
