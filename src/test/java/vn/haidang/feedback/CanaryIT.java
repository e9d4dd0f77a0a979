package vn.haidang.feedback;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static vn.haidang.SignedIn.as;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import vn.haidang.PortalTest;
import vn.haidang.media.HandedFiles;
import vn.haidang.staff.Roles;

/** A word stands in every private field, file name, message and note of a case; nothing that leaves the house has it. */
@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CanaryIT {

    private static final String CANARY = "CHIMHOANGYEN";

    /** A page repeats what was looked for, so a search for the one must not bring the other. */
    private static final String SECOND = "CHIMSONCA";

    private static final byte[] PDF = ("%PDF-1.7 " + CANARY + "\n%%EOF").getBytes(UTF_8);

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
    FeedbackCaseRepository repository;

    @Autowired
    MockMvc http;

    @Autowired
    JdbcClient sql;

    private String token;
    private String code;
    private UUID id;

    @BeforeAll
    void liveThroughEverything() {
        var report = new Report(
                UUID.randomUUID().toString(),
                "conduct",
                canary("nội dung"),
                "khac",
                canary("gần đâu"),
                canary("tên"),
                canary("nơi ở"),
                "0912345678",
                CANARY + "@example.vn",
                canary("thư"),
                false,
                "redacted",
                "");
        token = desk.receive(report, List.of(HandedFiles.of(CANARY + ".pdf", PDF)));
        var receipt = desk.receipt(token).orElseThrow();
        code = receipt.feedback().code();
        id = repository.findByCode(code).orElseThrow().id();
        var secret = String.valueOf(receipt.secret());
        officer(() -> work.take(seen(), "PVHCC"));
        officer(() -> work.note(seen(), canary("ghi chú")));
        officer(() -> work.ask(seen(), canary("câu hỏi")));
        supplements.send(new CaseCode(code), secret, canary("bổ sung"), List.of());
        leader(() -> work.extend(seen(), canary("lý do gia hạn")));
        officer(() -> closing.answer(seen(), canary("câu trả lời cũ")));
        reporter.grade(new CaseCode(code), secret, Grade.DISCONTENT, canary("ý kiến"));
        reporter.reopen(new CaseCode(code), secret, canary("chưa xong"));
        officer(() -> closing.answer(seen(), canary("câu trả lời")));
        officer(() -> closing.resolve(seen(), canary("đã làm"), List.of(HandedFiles.of(CANARY + ".pdf", PDF))));
        PublicAnswerSteps.released(
                answers, () -> seen(), new PublicText("Thái độ phục vụ", "Hỏi về thái độ", "Đã nhắc nhở"));
        sql.sql("update feedback_receipts set expires_at = '2026-01-01' where token = ?")
                .param(token)
                .update();
    }

    static Stream<String> outputs() {
        return Stream.of(
                "/",
                "/phan-anh",
                "/phan-anh/bien-nhan/{token}",
                "/phan-anh/theo-doi/{code}",
                "/phan-anh/tra-cuu?ma={code}",
                "/phan-anh/da-tra-loi",
                "/phan-anh/da-tra-loi?kind=conduct",
                "/phan-anh/da-tra-loi?q=thai+do",
                "/phan-anh/da-tra-loi.atom",
                "/phan-anh/da-tra-loi.csv",
                "/tim-kiem?q=" + CANARY,
                "/thu-tuc?q=" + CANARY,
                "/tin-tuc.atom",
                "/sitemap.xml",
                "/robots.txt",
                "/api/thu-tuc?q=" + CANARY,
                "/api/goi-y?q=" + CANARY);
    }

    @ParameterizedTest
    @MethodSource("outputs")
    void nothingThatLeavesTheHouseHasIt(String address) throws Exception {
        var asked = address.replace("{token}", token).replace("{code}", code);

        var answer = http.perform(get(java.net.URI.create(asked))).andReturn().getResponse();

        assertThat(answer.getStatus()).isLessThan(400);
        assertThat(answer.getContentAsString(UTF_8)).doesNotContainIgnoringCase(sought(asked));
    }

    private static String sought(String address) {
        return address.contains(CANARY) ? SECOND : CANARY;
    }

    @ParameterizedTest
    @EnumSource(CitizenNotice.class)
    void noMessageHasIt(CitizenNotice notice) {
        var feedback = desk.follow(new CaseCode(code)).orElseThrow();

        assertThat(notice.line(feedback))
                .startsWith(code)
                .doesNotContainIgnoringCase(CANARY)
                .hasSizeLessThan(90);
    }

    @Test
    void theCanarySings() {
        assertThat(repository.findById(id).orElseThrow().report().content()).contains(CANARY);
        assertThat(desk.answered(null, null, 50)).anyMatch(it -> it.code().equals(code));
    }

    private static String canary(String where) {
        return where + " " + CANARY + " " + SECOND;
    }

    private SeenCase seen() {
        return repository.findById(id).orElseThrow().seen();
    }

    private static void officer(Runnable deed) {
        as(CANARY, Roles.CASE_OFFICER, deed);
    }

    private static void leader(Runnable deed) {
        as("hanh", Roles.LEADER, deed);
    }
}
