package vn.haidang.feedback;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.haidang.SignedIn.as;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.haidang.PortalTest;
import vn.haidang.media.HandedFiles;
import vn.haidang.staff.Roles;
import vn.haidang.text.NotNow;

/** The portal forgets people: when they ask, and when the time has come. */
@PortalTest
class PersonalDataIT {

    private static final byte[] PDF = "%PDF-1.7\n%%EOF".getBytes(US_ASCII);

    @Value("${portal.media.folder}")
    Path media;

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
    PersonalData personal;

    @Autowired
    DataRequests requests;

    @Autowired
    FeedbackCaseRepository repository;

    @Autowired
    CaseHistory history;

    @Autowired
    JdbcClient sql;

    private FeedbackCase feedback;
    private String secret;
    private Path file;

    @BeforeEach
    void answered() {
        var token = desk.receive(Reports.about("Chuyện nhà bà Tám"), List.of(HandedFiles.of("anh.pdf", PDF)));
        var receipt = desk.receipt(token).orElseThrow();
        secret = String.valueOf(receipt.secret());
        feedback = current(receipt.feedback().code());
        file = media.resolve(history.files(feedback.id()).getFirst().id().toString());
        as("tam", Roles.CASE_OFFICER, () -> work.take(feedback.seen(), "PVHCC"));
        as("tam", Roles.CASE_OFFICER, () -> work.note(feedback.seen(), "Bà Tám gọi lại"));
        feedback = current(feedback.code());
        as("tam", Roles.CASE_OFFICER, () -> closing.answer(feedback.seen(), "Đã làm, thưa bà Tám"));
        feedback = current(feedback.code());
        PublicAnswerSteps.released(
                answers, () -> current(feedback.code()).seen(), new PublicText("Đường", "Hỏng", "Đã sửa"));
        feedback = current(feedback.code());
    }

    @Test
    void erasingLeavesFiguresAndTheRedactedAnswerAndNothingElse() {
        assertThat(file).exists();
        var before = desk.figures();

        as("hanh", Roles.LEADER, () -> personal.erase(feedback.seen()));

        var row = sql.sql("select * from feedback_cases where code = ?")
                .param(feedback.code())
                .query()
                .singleRow();
        assertThat(row.values().toString()).doesNotContain("Tám", "Lan", "An Hải", "0912345678");
        assertThat(history.messages(feedback.id(), true)).isEmpty();
        assertThat(file).doesNotExist();
        assertThat(reporter.open(new CaseCode(feedback.code()), secret)).isEmpty();
        assertThat(desk.figures()).isEqualTo(before);
        assertThat(desk.follow(new CaseCode(feedback.code())).orElseThrow().answer())
                .contains(new PublicText("Đường", "Hỏng", "Đã sửa"));
    }

    @Test
    void anOpenCaseIsNotErased() {
        var open = current(desk.receipt(desk.receive(Reports.about("Còn mở"), List.of()))
                .orElseThrow()
                .feedback()
                .code());

        assertThatExceptionOfType(NotNow.class)
                .isThrownBy(() -> as("hanh", Roles.LEADER, () -> personal.erase(open.seen())));
    }

    @Test
    void contactsAreMaskedAfterAYearAndAllIsErasedAfterFive() {
        closed("2025-01-02");
        as("he-thong", Roles.SYSTEM, personal::forget);
        assertThat(current(feedback.code()).report().reporter().phone()).isEmpty();
        assertThat(current(feedback.code()).report().reporter().fullName()).isEqualTo("Lan");

        closed("2020-01-02");
        as("he-thong", Roles.SYSTEM, personal::forget);
        assertThat(current(feedback.code()).report().reporter().fullName()).isEmpty();
        assertThat(current(feedback.code()).erasedAt()).isNotNull();
    }

    @Test
    void aRequestHasItsOwnClockAndIsSettledOnce() throws Exception {
        var form = new DataRequestForm("erase", feedback.code(), secret, "Lan", "0912345678", "Xóa hết giúp tôi", "");

        var request = requests.receive(form);

        assertThat(request.proven()).isTrue();
        assertThat(request.dueOn()).isAfter(request.respondBy());
        assertThat(as("hanh", Roles.LEADER, () -> requests.open(50)))
                .extracting(DataRequest::code)
                .contains(request.code());
        as("hanh", Roles.LEADER, () -> requests.settle(request.id(), true, "Đã xóa ngày 20/11"));
        assertThatExceptionOfType(NotNow.class)
                .isThrownBy(() -> as("hanh", Roles.LEADER, () -> requests.settle(request.id(), false, "Nữa")));
        assertThat(Files.exists(file)).isTrue();
    }

    private void closed(String day) {
        sql.sql("update feedback_cases set closed_on = ? where code = ?")
                .params(day, feedback.code())
                .update();
    }

    private FeedbackCase current(String code) {
        return repository.findByCode(code).orElseThrow();
    }
}
