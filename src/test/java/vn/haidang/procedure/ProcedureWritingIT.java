package vn.haidang.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.haidang.SignedIn.as;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import vn.haidang.PortalTest;
import vn.haidang.calendar.Term;
import vn.haidang.procedure.Procedure.Origin;
import vn.haidang.procedure.source.Draft;
import vn.haidang.staff.Roles;
import vn.haidang.text.NotNow;
import vn.haidang.text.WrongInput;

/** What is written here: saved at any time, complete before it is public, and never by one person alone. */
@PortalTest
class ProcedureWritingIT {

    @Autowired
    ProcedureWriting writing;

    @Autowired
    ProcedureIntake intake;

    @Autowired
    Procedures procedures;

    @Test
    void anEmptyMandatoryPartIsSavedButNotPublished() {
        var unfinished = facts("9.200001", "Thủ tục viết dở", Statement.notStated());
        save(unfinished, null);

        assertThat(latest("9.200001").missing()).containsExactly(MandatoryPart.STEPS);
        assertThatExceptionOfType(WrongInput.class)
                .isThrownBy(() -> publish("9.200001", 1))
                .withMessage("procedure.incomplete");

        save(facts("9.200001", "Thủ tục viết dở", Statement.notRegulated()), 1);
        publish("9.200001", 2);
        assertThat(procedures.published("9.200001").orElseThrow().publishedNumber())
                .isEqualTo(2);
    }

    @Test
    void whoWroteItCannotPublishIt() {
        as("minh", Roles.APPROVER, () -> writing.save(whole("9.200002", "Tự viết"), null));

        assertThatExceptionOfType(NotNow.class).isThrownBy(() -> publish("9.200002", 1));
        as("hoa", Roles.APPROVER, () -> procedures.publish("9.200002", 1, "Đã đối chiếu"));
        assertThat(procedures.published("9.200002")).isPresent();
    }

    @Test
    void aSecondSaveTakesThePlaceOfTheFirstAndAnOldScreenIsToldSo() {
        save(whole("9.200003", "Bản đầu"), null);
        save(whole("9.200003", "Bản hai"), 1);

        assertThat(versions("9.200003"))
                .singleElement()
                .extracting(ProcedureVersion::number)
                .isEqualTo(2);
        assertThatExceptionOfType(OptimisticLockingFailureException.class)
                .isThrownBy(() -> save(whole("9.200003", "Từ màn hình cũ"), 1));
        assertThatExceptionOfType(NotNow.class).isThrownBy(() -> publish("9.200003", 1));
    }

    @Test
    void anEditedImportIsOursFromThenOn() {
        var imported = whole("9.200004", "Từ Cổng quốc gia");
        takeIn(imported);
        save(whole("9.200004", "Sửa tại đây"), 1);
        publish("9.200004", 2);

        assertThat(takeIn(imported)).isEqualTo(ImportReport.Outcome.UNCHANGED);
        assertThat(takeIn(whole("9.200004", "Cổng quốc gia đổi tên"))).isEqualTo(ImportReport.Outcome.PROPOSED);
        var procedure = procedures.published("9.200004").orElseThrow();
        assertThat(procedure.name()).isEqualTo("Sửa tại đây");
        assertThat(procedure.origin()).isEqualTo(Origin.WRITTEN_HERE);
    }

    @Test
    void aDiscardedProposalTakesANewProcedureWithIt() {
        save(whole("9.200005", "Nhầm"), null);
        as("lan", Roles.EDITOR, () -> procedures.discard("9.200005", 1, "Viết nhầm mã"));

        assertThat(versions("9.200005")).isEmpty();
        save(whole("9.200005", "Viết lại"), null);
        assertThat(versions("9.200005")).hasSize(1);
    }

    @Test
    void whatCannotBeIsRefusedByName() {
        refuses("procedure.code.wrong", whole("1193", "Mã sai"));
        refuses("procedure.name.wrong", whole("9.200006", " "));
        refuses("procedure.code.taken", whole("1.001193", "Mã đã có"));
        refuses("procedure.link.wrong", linked("javascript:alert(1)"));
        refuses("procedure.link.wrong", linked("https://dichvucong.gov.vn.example.com/nop"));
        var known = latest("1.001193");
        assertThatExceptionOfType(WrongInput.class)
                .isThrownBy(() -> save(known.facts(), known.number()))
                .withMessage("procedure.unchanged");
    }

    @Test
    void aContributorMayNotWriteProcedures() {
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() ->
                        as("an", Roles.CONTRIBUTOR, () -> writing.save(whole("9.200007", "Không được"), null)));
    }

    private void refuses(String key, ProcedureFacts facts) {
        assertThatExceptionOfType(WrongInput.class)
                .isThrownBy(() -> save(facts, null))
                .withMessage(key);
    }

    private void save(ProcedureFacts facts, @Nullable Integer basedOn) {
        as("lan", Roles.EDITOR, () -> writing.save(facts, basedOn));
    }

    private ImportReport.Outcome takeIn(ProcedureFacts facts) {
        return as("minh", Roles.APPROVER, () -> intake.takeIn(new Draft(facts, List.of()), "thử.json", "Thử"));
    }

    private void publish(String code, int number) {
        as("minh", Roles.APPROVER, () -> procedures.publish(code, number, "Đã đối chiếu"));
    }

    private ProcedureVersion latest(String code) {
        return as("lan", Roles.EDITOR, () -> writing.latest(code).orElseThrow());
    }

    private List<ProcedureVersion> versions(String code) {
        return as("lan", Roles.EDITOR, () -> procedures.versions(code));
    }

    private static ProcedureFacts whole(String code, String name) {
        return facts(code, name, Statement.of("1. Đến nơi.\n2. Nộp."));
    }

    private static ProcedureFacts linked(String link) {
        return facts("9.200008", "Có địa chỉ", Statement.of("1. Nộp."), link);
    }

    private static ProcedureFacts facts(String code, String name, Statement steps) {
        return facts(code, name, steps, null);
    }

    private static ProcedureFacts facts(String code, String name, Statement steps, @Nullable String link) {
        var atDesk = new SubmissionChannel(
                SubmissionChannel.Kind.AT_DESK,
                new ProcessingTime(3, Term.Unit.WORKING_DAY, null),
                new Fee(0L, null, null),
                null);
        return new ProcedureFacts(
                code,
                name,
                "Thử",
                Set.of(Level.COMMUNE),
                List.of("Công dân Việt Nam"),
                Statement.of("Ủy ban nhân dân cấp xã"),
                Statement.notStated(),
                Statement.notStated(),
                List.of(atDesk),
                Statement.notStated(),
                List.of(new PaperCase("", List.of(new RequiredPaper("Đơn", 1, null, null, null)))),
                Statement.notStated(),
                steps,
                List.of(),
                List.of(),
                null,
                null,
                link,
                null,
                null);
    }
}
