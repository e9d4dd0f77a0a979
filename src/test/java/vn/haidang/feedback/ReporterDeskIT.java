package vn.haidang.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.haidang.SignedIn.as;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import vn.haidang.PortalTest;
import vn.haidang.media.HandedFiles;
import vn.haidang.media.HandedIn;
import vn.haidang.media.StoredFile;
import vn.haidang.staff.Roles;
import vn.haidang.text.Reason;
import vn.haidang.text.WrongInput;

/** What a reporter does with the secret: replies, grades, asks for another look. */
@PortalTest
class ReporterDeskIT {

    private static final byte[] PDF = "%PDF-1.7\n%%EOF".getBytes(StandardCharsets.US_ASCII);

    @Autowired
    CitizenDesk desk;

    @Autowired
    ReporterDesk reporter;

    @Autowired
    Supplements supplements;

    @Autowired
    CaseWork work;

    @Autowired
    CaseClosing closing;

    @Autowired
    PublicAnswers answers;

    @Autowired
    FeedbackCases cases;

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

        send("bo-sung", "reply", "Số hai").andExpect(status().isSeeOther());

        var feedback = desk.follow(code).orElseThrow();
        assertThat(feedback.status()).isEqualTo(CaseStatus.IN_PROGRESS);
        assertThat(feedback.dueOn()).isNotNull();
        assertThat(opened().messages()).extracting(CaseMessage::text).containsExactly("Cầu thang số mấy?", "Số hai");
        send("bo-sung", "reply", "Số hai").andExpect(status().isSeeOther());
        assertThat(opened().messages()).as("sent twice, kept once").hasSize(2);
    }

    @Test
    void wordsAndFilesAreTakenUntilTheCaseIsClosed() throws Exception {
        sendFile("Thêm ảnh", "cau-thang.pdf").andExpect(status().isSeeOther());
        sendFile("", "cau-thang.pdf").andExpect(status().isSeeOther());

        assertThat(opened().files()).extracting(StoredFile::name).containsExactly("cau-thang.pdf", "cau-thang.pdf");
        assertThat(opened().messages())
                .extracting(CaseMessage::text)
                .containsExactly("Thêm ảnh\n\nTệp gửi thêm: cau-thang.pdf", "Tệp gửi thêm: cau-thang.pdf");
        assertThat(body(send("bo-sung", "reply", " "))).contains("Ghi điều muốn bổ sung, hoặc chọn tệp.");
        assertThat(body(send("bo-sung", "reply", "x".repeat(4001)))).contains("Dài quá", "x".repeat(4001));
        assertThat(body(sendFile("Chữ vẫn còn", "la.exe").andExpect(status().isUnprocessableContent())))
                .contains("Chữ vẫn còn");

        officer(() -> closing.reject(seen(id), "Việc của tòa án"));
        assertThat(body(send("bo-sung", "reply", "Nữa").andExpect(status().isUnprocessableContent())))
                .contains("Phản ánh đã đóng nên không nhận thêm");
    }

    @Test
    void everyPathTakesFiveFilesAtOnceAndTheWholeCaseTwenty() {
        assertThatExceptionOfType(WrongInput.class)
                .isThrownBy(() -> supplements.send(code, secret, "", files(6)))
                .withMessage("feedback.error.file.count");
        for (var sending = 0; sending < 4; sending++) {
            assertThat(supplements.send(code, secret, "Lần " + sending, files(5)))
                    .contains(0);
        }
        assertThatExceptionOfType(WrongInput.class)
                .isThrownBy(() -> supplements.send(code, secret, "", files(1)))
                .withMessage("feedback.error.file.case");
        assertThat(opened().files()).hasSize(20);
    }

    @Test
    void guessingSecretsByCookieIsSlowedDownLikeByPost() throws Exception {
        var statuses = new TreeSet<Integer>();
        for (var guess = 0; guess < 60; guess++) {
            statuses.add(http.perform(get("/phan-anh/theo-doi/" + code)
                            .cookie(new Cookie("phan-rieng", "AAAA-%04d".formatted(guess)))
                            .with(request -> {
                                request.setRemoteAddr("203.0.113.77");
                                return request;
                            }))
                    .andReturn()
                    .getResponse()
                    .getStatus());
        }

        assertThat(statuses).containsExactly(200, 429);
    }

    @Test
    void whatIsAddedToAJoinedReportIsToldToItsOfficerWithoutItsWords() {
        var joined = joined();
        supplements.send(joined.code(), joined.secret(), "Vẫn trơn lắm", List.of());

        assertThat(as("tam", Roles.CASE_OFFICER, () -> cases.messages(id)))
                .extracting(CaseMessage::text)
                .containsExactly(
                        "Người gửi %s vừa bổ sung.".formatted(joined.code().value()));
    }

    @Test
    void aQuestionThatWasTakenBackStopsNoClock() {
        officer(() -> work.ask(seen(id), "Cầu thang số mấy?"));
        officer(() -> work.takeBackQuestion(seen(id), "Đã gọi điện"));

        assertThat(desk.follow(code).orElseThrow().dueOn()).isNotNull();
        assertThat(opened().isAsked()).isFalse();
        assertThat(opened().messages()).extracting(CaseMessage::text).doesNotContain("Đã gọi điện");
    }

    @Test
    void aRefusalThatWasTakenBackLeavesCaseAndClockAsTheyWere() {
        var due = desk.follow(code).orElseThrow().dueOn();
        officer(() -> closing.reject(seen(id), "Việc của tòa án"));
        officer(() -> closing.takeBack(seen(id), "Nhầm phản ánh"));

        var feedback = repository.findById(id).orElseThrow();
        assertThat(feedback.status()).isEqualTo(CaseStatus.IN_PROGRESS);
        assertThat(feedback.handling().officer()).isEqualTo("tam");
        assertThat(feedback.deadline().dueOn()).isEqualTo(due);
        assertThat(opened().closingReason()).isNull();
    }

    @Test
    void whoeverReportedTheSameReadsTheAnswerGradesItAndAsksAgain() {
        var joined = joined();
        assertThatExceptionOfType(WrongInput.class)
                .isThrownBy(() -> officer(() -> closing.answer(seen(id), "Gọi lại số 0912.345.678")))
                .withMessage("case.answer.names-another");
        officer(() -> closing.answer(seen(id), "Đã rửa cầu thang"));

        var follower = reporter.open(joined.code(), joined.secret()).orElseThrow();
        assertThat(follower.answer()).isEqualTo("Đã rửa cầu thang");
        assertThat(reporter.grade(joined.code(), joined.secret(), Grade.DISCONTENT, ""))
                .isTrue();
        assertThat(reporter.reopen(joined.code(), joined.secret(), "Vẫn trơn")).isTrue();
        var reopened = repository.findByCode(joined.code().value()).orElseThrow();
        assertThat(reopened.status()).isEqualTo(CaseStatus.REOPENED);
        assertThat(reopened.handling().officer()).isEqualTo("tam");
        assertThat(desk.follow(code).orElseThrow().status()).isEqualTo(CaseStatus.ANSWERED);
    }

    @Test
    void aJoinedReportHasNoClockAndMayGetAnAnswerOfItsOwn() {
        var joined = joined();
        assertThat(desk.follow(joined.code()).orElseThrow().calendar()).isEmpty();

        officer(() -> closing.answer(
                seen(id), "Gọi lại số 0912.345.678", Map.of(joined.code().value(), "Đã rửa cả bên bà")));

        assertThat(reporter.open(joined.code(), joined.secret()).orElseThrow().answer())
                .isEqualTo("Đã rửa cả bên bà");
    }

    @Test
    void latenessStaysInTheFiguresWhateverComesAfterwards() {
        var before = desk.figures();
        sql.sql("update feedback_cases set due_on = '2026-01-05' where id = ?")
                .param(id.toString())
                .update();
        answered("Đã rửa");
        reporter.reopen(code, secret, "Vẫn trơn");
        assertThat(desk.figures().late()).isEqualTo(before.late() + 1);
        officer(() -> closing.reject(seen(id), "Việc của tòa án"));
        assertThat(desk.figures().late()).isEqualTo(before.late() + 1);
    }

    @Test
    void anEarlierAnswerBearsTheTimeAtWhichItWasGiven() {
        answered("Đã rửa");
        sql.sql("update feedback_cases set answered_at = answered_at - interval 3 day where id = ?")
                .param(id.toString())
                .update();
        var answeredAt = repository.findById(id).orElseThrow().outcome().answeredAt();
        reporter.reopen(code, secret, "Vẫn trơn");

        assertThat(opened().messages().getFirst().at()).isEqualTo(answeredAt);
    }

    @Test
    void everyReasonForARefusalHasItsOwnSentence() throws Exception {
        assertThat(body(send("xem-lai", "why", "Trơn"))).contains("chưa có câu trả lời nên chưa đề nghị");
        assertThat(body(send("danh-gia", "grade", "content"))).contains("Chưa có câu trả lời để chấm");
        answered("Đã rửa");
        reporter.reopen(code, secret, "Vẫn trơn");
        assertThat(body(send("xem-lai", "why", "Trơn"))).contains("đã đề nghị xem lại, cán bộ đang xem");
    }

    private record Joined(CaseCode code, String secret) {}

    private Joined joined() {
        var receipt = desk.receipt(desk.receive(Reports.about("Cầu thang cảng trơn quá " + id), List.of()))
                .orElseThrow();
        var joinedCode = new CaseCode(receipt.feedback().code());
        var joinedId = repository.findByCode(joinedCode.value()).orElseThrow().id();
        officer(() -> closing.joinTo(seen(joinedId), code.value()));
        return new Joined(joinedCode, Objects.requireNonNull(receipt.secret()));
    }

    private static List<HandedIn> files(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> HandedFiles.of("tep-%d.pdf".formatted(number), PDF))
                .toList();
    }

    private ResultActions sendFile(String text, String name) throws Exception {
        return http.perform(MockMvcRequestBuilders.multipart("/phan-anh/theo-doi/" + code + "/bo-sung")
                .file(new MockMultipartFile(
                        "attachments", name, "application/pdf", name.endsWith("pdf") ? PDF : new byte[] {'M', 'Z'}))
                .param("secret", secret)
                .param("reply", text)
                .contentType(MediaType.parseMediaType("multipart/form-data; boundary=x")));
    }

    @Test
    void anAnswerThatSettlesNothingGoesBackToTheSameOfficer() throws Exception {
        answered("Đã rửa");
        send("danh-gia", "grade", "discontent").andExpect(status().isSeeOther());
        var empty = send("xem-lai", "why", " ").andExpect(status().isUnprocessableContent());
        assertThat(body(empty)).contains("Ghi điều gì chưa được giải quyết");
        send("xem-lai", "why", "Vẫn trơn").andExpect(status().isSeeOther());

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
        PublicAnswerSteps.released(answers, () -> seen(id), new PublicText("Cầu thang", "Trơn", "Đã rửa"));
        assertThat(desk.answered(null, null, 50)).extracting(AnsweredCase::code).contains(code.value());

        reporter.reopen(code, secret, "Vẫn trơn");
        assertThat(desk.answered(null, null, 50)).extracting(AnsweredCase::code).doesNotContain(code.value());
        assertThat(desk.follow(code).orElseThrow().answer()).isEmpty();

        answered("Đã dán gờ nhám");
        PublicAnswerSteps.released(answers, () -> seen(id), new PublicText("Cầu thang", "Trơn", "Đã dán gờ"));
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
        assertThatExceptionOfType(WrongInput.class)
                .isThrownBy(() -> officer(() -> closing.reject(seen(id), "x".repeat(CaseWork.LONGEST_GUIDANCE + 1))))
                .withMessage("case.too-long");
        as("hanh", Roles.LEADER, () -> work.extend(seen(id), "x".repeat(Reason.LONGEST)));
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

        assertThatExceptionOfType(WrongInput.class).isThrownBy(() -> reporter.reopen(code, secret, "Vẫn trơn"));
        assertThat(desk.follow(code).orElseThrow().status()).isEqualTo(CaseStatus.ANSWERED);
    }

    @Test
    void whatIsNotAnsweredCannotBeGraded() {
        assertThatExceptionOfType(WrongInput.class).isThrownBy(() -> reporter.grade(code, secret, Grade.CONTENT, ""));
    }

    @Test
    void aWrongSecretDoesNothing() throws Exception {
        officer(() -> work.ask(seen(id), "Cầu thang số mấy?"));

        assertThat(supplements.send(code, "AAAA-AAAA", "Số ba", List.of())).isEmpty();
        http.perform(post("/phan-anh/theo-doi/" + code + "/bo-sung")
                        .param("secret", "AAAA-AAAA")
                        .param("reply", "Số ba"))
                .andExpect(status().isUnprocessableContent());
        assertThat(desk.follow(code).orElseThrow().status()).isEqualTo(CaseStatus.WAITING);
    }

    @Test
    void nothingThatWasSaidIsReadByWhoHasOnlyTheCode() throws Exception {
        officer(() -> work.ask(seen(id), "CHIMSE hỏi"));
        supplements.send(code, secret, "CHIMSE đáp", List.of());
        officer(() -> work.note(seen(id), "CHIMSE ghi chú"));
        as("hanh", Roles.LEADER, () -> work.extend(seen(id), "CHIMSE gia hạn"));
        officer(() -> closing.reject(seen(id), "CHIMSE lý do"));

        assertThat(body(http.perform(get("/phan-anh/theo-doi/" + code)))).doesNotContain("CHIMSE");
        var opening =
                send("", "x", "").andExpect(status().isSeeOther()).andReturn().getResponse();
        var own = body(http.perform(get("/phan-anh/theo-doi/" + code).cookie(opening.getCookies())));
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
        PublicAnswerSteps.released(answers, () -> seen(id), text);

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
