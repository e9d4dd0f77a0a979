package vn.haidang.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.haidang.SignedIn.as;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.result.MockMvcResultMatchers;
import vn.haidang.PortalTest;
import vn.haidang.staff.Roles;
import vn.haidang.text.NotNow;
import vn.haidang.text.Vietnamese;
import vn.haidang.text.WrongInput;

@PortalTest
class CitizenDeskIT {

    private static final String STORY = "Đèn đường trước nhà bà Sáu hỏng ba tuần";

    @Autowired
    CitizenDesk desk;

    @Autowired
    ReporterDesk reporter;

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

    @Test
    void theSameWordsFromAnotherFormAreAskedAboutAndOnlyTheSameSenderLearnsTheCode() throws Exception {
        var story = STORY + " " + UUID.randomUUID();
        var first = desk.receipt(desk.receive(report(UUID.randomUUID().toString(), story), List.of()))
                .orElseThrow();
        var code = first.feedback().code();

        var again = sent(report(UUID.randomUUID().toString(), story.toUpperCase(Vietnamese.LOCALE)), "");
        assertThat(again.getStatus()).isEqualTo(422);
        assertThat(again.getContentAsString(StandardCharsets.UTF_8))
                .contains("Bà con đã gửi nội dung này lúc", code, "Đây là việc mới")
                .doesNotContain(String.valueOf(first.secret()), "/bien-nhan/");

        as(
                "tam",
                Roles.CASE_OFFICER,
                () -> work.restrict(
                        seen(repository.findByCode(code).orElseThrow().id()), "Tố cáo"));
        assertThat(sent(report(UUID.randomUUID().toString(), story), "").getContentAsString(StandardCharsets.UTF_8))
                .as("nothing tells that it has moved")
                .contains(code);

        var stranger = Reports.saying(story);
        assertThat(sent(stranger, "").getContentAsString(StandardCharsets.UTF_8))
                .contains("Nội dung y như vậy đã được gửi lúc")
                .doesNotContain(code);
        assertThat(sent(stranger, "moi").getStatus()).isEqualTo(303);
    }

    @Test
    void whatLooksLikeAPetitionIsAskedAboutAndMarkedForStaff() throws Exception {
        var story = "Tôi tố cáo ông A ở thôn Đông " + UUID.randomUUID();
        var report = Reports.saying(story);
        assertThat(sent(report, "").getContentAsString(StandardCharsets.UTF_8))
                .contains("Nội dung có vẻ là tố cáo", story);

        http.perform(form(report, "").param("nature", "phan-anh"))
                .andExpect(MockMvcResultMatchers.status().isSeeOther());

        var rows = as("tam", Roles.CASE_OFFICER, () -> cases.rows(FeedbackCases.Queue.OPEN, null, null, 1));
        assertThat(rows.getFirst().suspected()).isTrue();
    }

    private MockHttpServletResponse sent(Report report, String again) throws Exception {
        return http.perform(form(report, again)).andReturn().getResponse();
    }

    private static MockHttpServletRequestBuilder form(Report report, String again) {
        return MockMvcRequestBuilders.post("/phan-anh")
                .param("clientId", report.clientId())
                .param("kind", report.kind())
                .param("content", report.content())
                .param("place", report.place())
                .param("fullName", report.fullName())
                .param("address", report.address())
                .param("phone", report.phone())
                .param("email", report.email())
                .param("publication", report.publication())
                .param("again", again);
    }

    @Test
    void theSameReportSentAgainGivesTheSameReceipt() {
        var report = report(UUID.randomUUID().toString(), STORY);

        assertThat(desk.receive(report, List.of())).isEqualTo(desk.receive(report, List.of()));
    }

    @Test
    void anEditedReportIsANewCase() {
        var id = UUID.randomUUID().toString();

        assertThat(desk.receive(report(id, STORY), List.of()))
                .isNotEqualTo(desk.receive(report(id, STORY + "."), List.of()));
    }

    @Test
    void twentySendersAtOnceMakeOneCase() throws Exception {
        var report = report(UUID.randomUUID().toString(), "Gửi dồn dập khi mạng chập chờn");
        try (var senders = Executors.newFixedThreadPool(20)) {
            var tokens = senders
                    .invokeAll(IntStream.range(0, 20)
                            .<java.util.concurrent.Callable<String>>mapToObj(
                                    sender -> () -> desk.receive(report, List.of()))
                            .toList())
                    .stream()
                    .map(CitizenDeskIT::token)
                    .collect(Collectors.toSet());

            assertThat(tokens).hasSize(1);
        }
        assertThat(repository.findByClientIdAndFingerprint(report.clientId(), report.fingerprint(List.of())))
                .isPresent();
    }

    @Test
    void byCodeAloneNothingPrivateIsShown() throws Exception {
        var receipt = received(STORY);
        answered(receipt.feedback().code(), "Đã thay bóng ngày 20/11 cho bà Sáu");

        var page = http.perform(MockMvcRequestBuilders.get(
                        "/phan-anh/theo-doi/" + receipt.feedback().code()))
                .andReturn()
                .getResponse()
                .getContentAsString();

        assertThat(page).contains("Đã trả lời").doesNotContain("bà Sáu", "Nguyễn Thị Lan", "0912", "Khu An Hải, nhà");
    }

    @Test
    void nobodyOfTheStaffIsNamedOutsideTheHouse() {
        var code = received("Ai xử lý việc này").feedback().code();
        answered(code, "Đã xong");

        assertThat(desk.follow(new CaseCode(code)).orElseThrow().steps())
                .hasSize(3)
                .allSatisfy(step -> assertThat(step.actor() + step.note()).isEmpty());
    }

    @Test
    void theSecretOpensTheAnswerAndAWrongOneDoesNot() {
        var receipt = received(STORY);
        answered(receipt.feedback().code(), "Đã thay bóng");
        var code = new CaseCode(receipt.feedback().code());

        assertThat(reporter.open(code, String.valueOf(receipt.secret()))
                        .orElseThrow()
                        .answer())
                .isEqualTo("Đã thay bóng");
        assertThat(reporter.open(code, "AAAA-AAAA")).isEmpty();
    }

    @Test
    void aTipIsFollowedWithoutADeadlineAndItsWriterIsNotKept() throws Exception {
        var told = report(UUID.randomUUID().toString(), "Tin báo không tên");
        var tip = new Report(
                told.clientId(),
                told.kind(),
                told.content(),
                told.place(),
                told.placeDetail(),
                told.fullName(),
                told.address(),
                told.phone(),
                told.email(),
                told.postAddress(),
                true,
                "redacted",
                "");
        var code = desk.receipt(desk.receive(tip, List.of()))
                .orElseThrow()
                .feedback()
                .code();

        var kept = repository.findByCode(code).orElseThrow();
        assertThat(kept.deadline().dueOn()).isNull();
        assertThat(kept.report().reporter().fullName()).isEmpty();
        http.perform(MockMvcRequestBuilders.get("/phan-anh/theo-doi/" + code))
                .andExpect(MockMvcResultMatchers.status().isOk())
                .andExpect(MockMvcResultMatchers.content()
                        .string(org.hamcrest.Matchers.containsString("Tin báo không có hạn")));
    }

    @Test
    void theDeadlineIsFifteenWorkingDaysAndSaysThatItIsExpected() {
        var feedback = received("Hỏi về hạn").feedback();

        assertThat(feedback.calendar().orElseThrow().caption()).contains("Đếm 15 ngày làm việc");
        assertThat(feedback.calendar().orElseThrow().due()).isEqualTo(feedback.dueOn());
        assertThat(feedback.expected()).isTrue();
    }

    @Test
    void aReleasedAnswerIsInThePublicListWithoutNames() {
        var receipt = received("Chuyện riêng của nhà ông Bảy");
        var id = answered(receipt.feedback().code(), "Trả lời riêng ông Bảy");

        PublicAnswerSteps.released(answers, () -> seen(id), new PublicText("Đèn đường", "Đèn hỏng", "Đã thay bóng"));

        assertThat(desk.answered(null, null, 50))
                .filteredOn(it -> it.code().equals(receipt.feedback().code()))
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.title()).isEqualTo("Đèn đường");
                    assertThat(it.answer()).isEqualTo("Đã thay bóng");
                });
    }

    @Test
    void anAnswerIsNotReleasedWhileItTellsOfSomebody() {
        var id = answered(received("Đèn tắt").feedback().code(), "Đã thay bóng");
        var open = new PublicText("Đèn đường", "Bà Nguyen Thi Lan hỏi, gọi 0912.345.678", "Đã thay bóng");
        var kept = new KeptWords();
        kept.keep("Nguyễn Thị Lan", "Bà đã đồng ý nêu tên");
        kept.keep("Nguyen Thi Lan", "Bà đã đồng ý nêu tên");

        for (var decided : List.of(new KeptWords(), kept)) {
            assertThatExceptionOfType(WrongInput.class)
                    .isThrownBy(() -> as("tam", Roles.CASE_OFFICER, () -> answers.prepare(seen(id), open, decided, "")))
                    .withMessage("case.release.open");
        }
        var masked = new PublicText(open.title(), "Bà Nguyen Thi Lan hỏi, gọi […]", open.answer());
        as("tam", Roles.CASE_OFFICER, () -> answers.prepare(seen(id), masked, kept, ""));
        assertThatExceptionOfType(WrongInput.class)
                .isThrownBy(() -> as("hanh", Roles.LEADER, () -> answers.release(seen(id), open, kept)))
                .withMessage("case.release.open");
        as("hanh", Roles.LEADER, () -> answers.release(seen(id), masked, kept));

        assertThat(repository.findById(id).orElseThrow().publicText()).contains(masked);
        assertThat(sql.sql("select text from feedback_messages where case_id = ? and kind = 'NOTE'")
                        .param(id.toString())
                        .query(String.class)
                        .single())
                .contains("Nguyen Thi Lan", "Bà đã đồng ý nêu tên");
    }

    @Test
    void aReleasedAnswerIsWithdrawnWithoutTouchingTheClock() {
        var code = received("Đèn tắt mãi").feedback().code();
        var id = answered(code, "Đã thay bóng");
        var text = new PublicText("Đèn đường", "Đèn hỏng", "Đã thay bóng");
        PublicAnswerSteps.released(answers, () -> seen(id), text);
        var due = repository.findById(id).orElseThrow().deadline().dueOn();

        as("hanh", Roles.LEADER, () -> answers.withdraw(seen(id), "Còn tên người trong ảnh"));

        assertThat(desk.answered(null, null, 50)).noneMatch(it -> it.code().equals(code));
        assertThat(desk.follow(new CaseCode(code)).orElseThrow().answer()).isEmpty();
        var withdrawn = repository.findById(id).orElseThrow();
        assertThat(withdrawn.status()).isEqualTo(CaseStatus.ANSWERED);
        assertThat(withdrawn.deadline().dueOn()).isEqualTo(due);
        assertThatExceptionOfType(NotNow.class)
                .isThrownBy(() -> as("hanh", Roles.LEADER, () -> answers.withdraw(seen(id), "Lần nữa")));
        PublicAnswerSteps.released(answers, () -> seen(id), text);
        assertThat(desk.answered(null, null, 50)).anyMatch(it -> it.code().equals(code));
    }

    @Test
    void anOfficerPreparesAndSomebodyElseLetsOutSendsBackOrCorrects() {
        var code = received("Đèn tắt mãi").feedback().code();
        var id = answered(code, "Đã thay bóng");
        var text = new PublicText("Đèn đường", "Đèn hỏng", "Đã thay bóng");
        assertThatExceptionOfType(NotNow.class)
                .isThrownBy(() -> as("hanh", Roles.LEADER, () -> answers.release(seen(id), text, new KeptWords())));
        as("tam", Roles.CASE_OFFICER, () -> answers.prepare(seen(id), text, new KeptWords(), ""));
        assertThat(as("hanh", Roles.LEADER, () -> cases.rows(FeedbackCases.Queue.TO_RELEASE, null, null, 50)))
                .extracting(CaseRow::code)
                .contains(code);
        assertThatExceptionOfType(NotNow.class)
                .as("whoever prepared it")
                .isThrownBy(() -> as("tam", Roles.LEADER, () -> answers.release(seen(id), text, new KeptWords())));

        var shown = seen(id);
        as("tam", Roles.CASE_OFFICER, () -> answers.prepare(seen(id), text, new KeptWords(), ""));
        assertThatExceptionOfType(OptimisticLockingFailureException.class)
                .as("who has the words on the screen that were prepared before")
                .isThrownBy(() -> as("hanh", Roles.LEADER, () -> answers.release(shown, text, new KeptWords())));

        as("hanh", Roles.LEADER, () -> answers.sendBack(seen(id), "Nêu rõ ngày"));
        assertThat(as("tam", Roles.CASE_OFFICER, () -> answers.prepared(id))
                        .orElseThrow()
                        .returnedBecause())
                .isEqualTo("Nêu rõ ngày");
        PublicAnswerSteps.released(answers, () -> seen(id), text);
        var releasedAt = desk.answered(null, null, 50).stream()
                .filter(it -> it.code().equals(code))
                .findFirst()
                .orElseThrow();

        var better = new PublicText("Đèn đường", "Đèn hỏng", "Đã thay bóng ngày 12/12");
        assertThatExceptionOfType(WrongInput.class)
                .isThrownBy(() ->
                        as("tam", Roles.CASE_OFFICER, () -> answers.prepare(seen(id), better, new KeptWords(), " ")))
                .withMessage("case.public.correction.required");
        as("tam", Roles.CASE_OFFICER, () -> answers.prepare(seen(id), better, new KeptWords(), "Thêm ngày thay bóng"));
        assertThat(desk.follow(new CaseCode(code)).orElseThrow().answer())
                .as("the first version stays until the second one is out")
                .contains(text);
        as("hanh", Roles.LEADER, () -> answers.release(seen(id), better, new KeptWords()));

        var followed = desk.follow(new CaseCode(code)).orElseThrow();
        assertThat(followed.answer()).contains(better);
        assertThat(followed.correction().orElseThrow().note()).isEqualTo("Thêm ngày thay bóng");
        assertThat(desk.answered(null, null, 50).stream()
                        .filter(it -> it.code().equals(code))
                        .findFirst()
                        .orElseThrow()
                        .key())
                .as("its place in the lists")
                .isEqualTo(releasedAt.key());
    }

    @Test
    void aClosedReceiptNoLongerShowsTheSecret() {
        var token = desk.receive(report(UUID.randomUUID().toString(), "Biên nhận cũ"), List.of());
        sql.sql("update feedback_receipts set expires_at = '2026-01-01' where token = ?")
                .param(token)
                .update();

        assertThat(desk.receipt(token).orElseThrow().secret()).isNull();
        assertThat(desk.receipt(token).orElseThrow().content()).isEmpty();
    }

    @Test
    void onlyStaffOfTheCaseDeskSeeCases() {
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> as("lan", Roles.EDITOR, () -> cases.rows(FeedbackCases.Queue.OPEN, null, null, 10)));
    }

    @Test
    void theDatabaseItselfRefusesToPublishATip() {
        var token = desk.receive(
                new Report(UUID.randomUUID().toString(), "other", "Tin báo", "", "", "", "", "", "", "", true, "", ""),
                List.of());
        var code = desk.receipt(token).orElseThrow().feedback().code();

        assertThatExceptionOfType(org.springframework.dao.DataIntegrityViolationException.class)
                .isThrownBy(() -> sql.sql(
                                "update feedback_cases set released_at = now(), answer = 'x', released_by = 'a', answered_by = 'b' where code = ?")
                        .param(code)
                        .update());
    }

    private static String token(java.util.concurrent.Future<String> sent) {
        try {
            return sent.get();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private Receipt received(String story) {
        return desk.receipt(desk.receive(report(UUID.randomUUID().toString(), story), List.of()))
                .orElseThrow();
    }

    private UUID answered(String code, String text) {
        var id = repository.findByCode(code).orElseThrow().id();
        as("tam", Roles.CASE_OFFICER, () -> work.take(seen(id), "PVHCC"));
        as("tam", Roles.CASE_OFFICER, () -> closing.answer(seen(id), text));
        return id;
    }

    @Test
    void aPlaceThatTheFormDoesNotOfferIsRefusedAtEveryDoor() throws Exception {
        var id = UUID.randomUUID().toString();
        for (var outbox : List.of("", "1")) {
            var post = MockMvcRequestBuilders.post("/phan-anh")
                    .param("clientId", id)
                    .param("kind", "other")
                    .param("content", "Đèn tắt")
                    .param("place", "noi-khong-co")
                    .param("fullName", "Lan")
                    .param("address", "An Hải")
                    .param("phone", "0912345678");
            var answer = http.perform(outbox.isEmpty() ? post : post.param("outbox", outbox))
                    .andExpect(MockMvcResultMatchers.status().isUnprocessableContent())
                    .andReturn();

            assertThat(answer.getResponse().getContentAsString(StandardCharsets.UTF_8))
                    .contains("Chọn một nơi có trong danh sách");
        }
    }

    private static Report report(String clientId, String story) {
        return new Report(
                clientId,
                "other",
                story,
                "an-hai",
                "",
                "Nguyễn Thị Lan",
                "Khu An Hải, nhà số 5",
                "0912 345 678",
                "",
                "",
                false,
                "redacted",
                "");
    }

    private SeenCase seen(UUID id) {
        return repository.findById(id).orElseThrow().seen();
    }
}
