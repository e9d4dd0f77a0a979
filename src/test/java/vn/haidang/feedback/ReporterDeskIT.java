package vn.haidang.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.haidang.SignedIn.as;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import vn.haidang.PortalTest;
import vn.haidang.staff.Roles;

/** What a reporter does with the secret: replies, grades, asks for another look. */
@PortalTest
class ReporterDeskIT {

    @Autowired
    CitizenDesk desk;

    @Autowired
    ReporterDesk reporter;

    @Autowired
    CaseWork work;

    @Autowired
    CaseClosing closing;

    @Autowired
    FeedbackCaseRepository repository;

    @Autowired
    MockMvc http;

    @Autowired
    JdbcClient sql;

    private CaseCode code;
    private String secret;
    private UUID id;

    @BeforeEach
    void receiveAndTake() {
        var receipt = desk.receipt(desk.receive(Reports.about("Cầu thang cảng trơn"), List.of()))
                .orElseThrow();
        code = new CaseCode(receipt.feedback().code());
        secret = String.valueOf(receipt.secret());
        id = repository.findByCode(code.value()).orElseThrow().id();
        officer(() -> work.take(seen(id), "PVHCC"));
    }

    @Test
    void aQuestionStopsTheClockAndTheReplyLetsItGoOn() throws Exception {
        officer(() -> work.ask(seen(id), "Cầu thang số mấy?"));
        assertThat(desk.follow(code).orElseThrow().dueOn()).isNull();
        assertThat(opened().isAsked()).isTrue();
        assertThat(opened().messages()).extracting(CaseMessage::text).containsExactly("Cầu thang số mấy?");

        send("bo-sung", "reply", "Số hai").andExpect(status().isOk());

        var feedback = desk.follow(code).orElseThrow();
        assertThat(feedback.status()).isEqualTo(CaseStatus.IN_PROGRESS);
        assertThat(feedback.dueOn()).isNotNull();
        assertThat(opened().messages()).extracting(CaseMessage::text).containsExactly("Cầu thang số mấy?", "Số hai");
        send("bo-sung", "reply", "Số hai").andExpect(status().isUnprocessableContent());
        assertThat(opened().messages()).as("sent twice, kept once").hasSize(2);
    }

    @Test
    void anAnswerThatSettlesNothingGoesBackToTheSameOfficer() throws Exception {
        answered("Đã rửa");
        send("danh-gia", "grade", "discontent").andExpect(status().isOk());
        var empty = send("xem-lai", "why", " ").andExpect(status().isUnprocessableContent());
        assertThat(body(empty)).contains("Ghi điều gì chưa được giải quyết");
        send("xem-lai", "why", "Vẫn trơn").andExpect(status().isOk());

        var feedback = repository.findById(id).orElseThrow();
        assertThat(feedback.status()).isEqualTo(CaseStatus.REOPENED);
        assertThat(feedback.handling().officer()).isEqualTo("tam");
        assertThat(Objects.requireNonNull(feedback.rating()).grade()).isEqualTo(Grade.DISCONTENT);
        var followed = desk.follow(code).orElseThrow();
        assertThat(followed.calendar().orElseThrow().caption()).contains("Đếm 10 ngày làm việc", "mở lại");
        assertThat(opened().messages())
                .extracting(CaseMessage::kind)
                .containsExactly(CaseMessage.Kind.EARLIER_ANSWER, CaseMessage.Kind.REOPENING);
    }

    @Test
    void anAnswerThatIsNotAcceptedIsPublicNoMore() {
        answered("Đã rửa");
        as(
                "hanh",
                Roles.LEADER,
                () -> closing.release(seen(id), new PublicText("Cầu thang", "Trơn", "Đã rửa"), new KeptWords()));
        assertThat(desk.answered(null, null, 50)).extracting(AnsweredCase::code).contains(code.value());

        reporter.reopen(code, secret, "Vẫn trơn");
        assertThat(desk.answered(null, null, 50)).extracting(AnsweredCase::code).doesNotContain(code.value());
        assertThat(desk.follow(code).orElseThrow().answer()).isEmpty();

        answered("Đã dán gờ nhám");
        as(
                "hanh",
                Roles.LEADER,
                () -> closing.release(seen(id), new PublicText("Cầu thang", "Trơn", "Đã dán gờ"), new KeptWords()));
        assertThat(desk.follow(code).orElseThrow().answer().orElseThrow().answer())
                .isEqualTo("Đã dán gờ");
    }

    @Test
    void whoAnswersInOurPlaceIsNamed() throws Exception {
        officer(() -> work.forward(seen(id), "Cảng vụ Quảng Ngãi", java.time.LocalDate.of(2099, 1, 1)));

        assertThat(body(http.perform(get("/phan-anh/theo-doi/" + code)))).contains("Cảng vụ Quảng Ngãi");
    }

    @Test
    void wordsAsLongAsAllowedAreKeptAndLongerOnesRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> officer(() -> closing.reject(seen(id), "x".repeat(CaseWork.LONGEST_GUIDANCE + 1))))
                .withMessage("case.too-long");
        as("hanh", Roles.LEADER, () -> work.extend(seen(id), "x".repeat(CaseWork.LONGEST_REASON)));
        officer(() -> closing.reject(seen(id), "x".repeat(CaseWork.LONGEST_GUIDANCE)));

        assertThat(opened().closingReason()).hasSize(CaseWork.LONGEST_GUIDANCE);
        assertThat(sql.sql("select max(length(detail)) from portal_trail.entries where subject = ?")
                        .param(id.toString())
                        .query(Integer.class)
                        .single())
                .as("no free words in the audit trail")
                .isLessThan(100);
    }

    @Test
    void afterThirtyDaysThereIsNoOtherLook() {
        answered("Đã rửa");
        sql.sql("update feedback_cases set answered_at = answered_at - interval 60 day where id = ?")
                .param(id.toString())
                .update();

        assertThatIllegalArgumentException().isThrownBy(() -> reporter.reopen(code, secret, "Vẫn trơn"));
        assertThat(desk.follow(code).orElseThrow().status()).isEqualTo(CaseStatus.ANSWERED);
    }

    @Test
    void whatIsNotAnsweredCannotBeGraded() {
        assertThatIllegalStateException().isThrownBy(() -> reporter.grade(code, secret, Grade.CONTENT, ""));
    }

    @Test
    void aWrongSecretDoesNothing() throws Exception {
        officer(() -> work.ask(seen(id), "Cầu thang số mấy?"));

        assertThat(reporter.reply(code, "AAAA-AAAA", "Số ba")).isFalse();
        http.perform(post("/phan-anh/theo-doi/" + code + "/bo-sung")
                        .param("secret", "AAAA-AAAA")
                        .param("reply", "Số ba"))
                .andExpect(status().isUnprocessableContent());
        assertThat(desk.follow(code).orElseThrow().status()).isEqualTo(CaseStatus.WAITING);
    }

    @Test
    void nothingThatWasSaidIsReadByWhoHasOnlyTheCode() throws Exception {
        officer(() -> work.ask(seen(id), "CHIMSE hỏi"));
        reporter.reply(code, secret, "CHIMSE đáp");
        officer(() -> work.note(seen(id), "CHIMSE ghi chú"));
        as("hanh", Roles.LEADER, () -> work.extend(seen(id), "CHIMSE gia hạn"));
        officer(() -> closing.reject(seen(id), "CHIMSE lý do"));

        assertThat(body(http.perform(get("/phan-anh/theo-doi/" + code)))).doesNotContain("CHIMSE");
        var own = body(send("", "x", ""));
        assertThat(own).contains("CHIMSE hỏi", "CHIMSE đáp", "CHIMSE gia hạn", "CHIMSE lý do");
        assertThat(own).doesNotContain("CHIMSE ghi chú", "tam", "hanh");
    }

    @Test
    void figuresCountWhatWasExtendedAndReopenedApart() {
        var before = desk.figures();
        as("hanh", Roles.LEADER, () -> work.extend(seen(id), "Chờ vật tư"));
        answered("Đã rửa");
        reporter.grade(code, secret, Grade.MIDDLING, "");
        var answered = desk.figures();
        assertThat(answered.inTime()).isEqualTo(before.inTime() + 1);
        assertThat(answered.extended()).isEqualTo(before.extended() + 1);
        assertThat(answered.middling()).isEqualTo(before.middling() + 1);

        reporter.reopen(code, secret, "Vẫn trơn");
        assertThat(desk.figures().reopened()).isEqualTo(before.reopened() + 1);
        as("tam", Roles.CASE_OFFICER, () -> work.restrict(seen(id), "Tố cáo"));
        assertThat(desk.figures().received()).isEqualTo(before.received() - 1);
    }

    @Test
    void whatIsExportedIsTheReleasedTextAlone() throws Exception {
        answered("CHIMSE riêng");
        var text = new PublicText("=1+1 Cầu thang", "Trơn", "Đã \"rửa\"");
        as("hanh", Roles.LEADER, () -> closing.release(seen(id), text, new KeptWords()));

        var table = body(http.perform(get("/phan-anh/da-tra-loi.csv")));
        assertThat(table).contains("\"" + code + "\"", "\"'=1+1 Cầu thang\"", "\"Đã \"\"rửa\"\"\"");
        var feed = body(http.perform(get("/phan-anh/da-tra-loi.atom")));
        assertThat(feed).contains("Cầu thang", "/phan-anh/theo-doi/" + code);
        assertThat(table + feed).doesNotContain("CHIMSE", "0912345678");
    }

    private void answered(String text) {
        officer(() -> closing.answer(seen(id), text));
    }

    private void officer(Runnable deed) {
        as("tam", Roles.CASE_OFFICER, deed);
    }

    private PrivateCase opened() {
        return reporter.open(code, secret).orElseThrow();
    }

    private ResultActions send(String deed, String name, String value) throws Exception {
        var path = "/phan-anh/theo-doi/" + code + (deed.isEmpty() ? "" : "/" + deed);
        return http.perform(post(path).param("secret", secret).param(name, value));
    }

    private static String body(ResultActions actions) throws Exception {
        return actions.andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

    private SeenCase seen(UUID id) {
        return repository.findById(id).orElseThrow().seen();
    }
}
