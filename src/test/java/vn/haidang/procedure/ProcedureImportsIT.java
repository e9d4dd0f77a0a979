package vn.haidang.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static vn.haidang.SignedIn.as;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import vn.haidang.PortalTest;
import vn.haidang.procedure.ImportReport.Outcome;
import vn.haidang.staff.CurrentStaff;
import vn.haidang.staff.Roles;

@PortalTest
class ProcedureImportsIT {

    private static final String LINE =
            "{\"ma_thu_tuc\":\"%s\",\"ten_thu_tuc\":\"%s\",\"linh_vuc\":\"Thử nghiệm\",\"cap_thuc_hien\":\"Cấp xã\"}\n";

    @TempDir
    Path folder;

    @Autowired
    ProcedureImports imports;

    @Autowired
    Procedures procedures;

    @Autowired
    ProcedureIntake intake;

    @Autowired
    ProcedureCatalogue catalogue;

    @Autowired
    CurrentStaff current;

    @Test
    void theSameFileTwiceChangesNothing() throws IOException {
        var file = file(LINE.formatted("9.000001", "Thủ tục một") + LINE.formatted("9.000002", "Thủ tục hai"));

        assertThat(read(file, "thử").count(Outcome.NEW)).isEqualTo(2);
        var again = read(file, "thử");

        assertThat(again.count(Outcome.UNCHANGED)).isEqualTo(2);
        assertThat(procedures.published("9.000001").orElseThrow().publishedNumber())
                .isOne();
    }

    @Test
    void newFactsBecomeANewVersion() throws IOException {
        read(file(LINE.formatted("9.000003", "Tên cũ")), "thử");
        var report = read(file(LINE.formatted("9.000003", "Tên mới")), "thử lại");

        assertThat(report.count(Outcome.CHANGED)).isOne();
        assertThat(procedures.published("9.000003").orElseThrow().name()).isEqualTo("Tên mới");
    }

    @Test
    void withoutPublishingNothingIsPublic() throws IOException {
        assertThat(read(file(LINE.formatted("9.000004", "Chờ duyệt")), null).count(Outcome.NEW))
                .isOne();

        assertThat(procedures.published("9.000004")).isEmpty();
        as("minh", Roles.APPROVER, () -> procedures.publish("9.000004", 1, "Đã đối chiếu"));
        assertThat(procedures.published("9.000004")).isPresent();
    }

    @Test
    void aPreviewSaysWhatWouldChangeAndOneRecordOfItIsPublished() throws IOException {
        read(file(LINE.formatted("9.770021", "Tên cũ")), "thử");
        var file = file(LINE.formatted("9.770021", "Tên mới") + LINE.formatted("9.770022", "Chỉ bản này") + "{ hỏng\n");

        var preview = as("minh", Roles.APPROVER, () -> imports.preview(file, percent -> {}));
        assertThat(preview.words())
                .startsWith("1 new, 1 changed, 0 unchanged, 0 damaged, 1 refused")
                .contains("changed 9.770021 Tên mới: Tên thủ tục", "refused line 3:");
        assertThat(procedures.published("9.770022")).isEmpty();

        var draft = preview.with(Outcome.NEW).getFirst().known();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> as("minh", Roles.APPROVER, () -> imports.publish(draft, "thử", " ")));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> as("lan", Roles.EDITOR, () -> imports.publish(draft, "thử", "Được")));
        as("minh", Roles.APPROVER, () -> imports.publish(draft, "thử", "Đã đối chiếu"));
        assertThat(procedures.published("9.770022")).isPresent();
        assertThat(procedures.published("9.770021").orElseThrow().name()).isEqualTo("Tên cũ");
    }

    @Test
    void aRecordOfOurOwnIsNeverOverwritten() throws IOException {
        var before = procedures.published("1.001193").orElseThrow().name();

        var report = read(file(LINE.formatted("1.001193", "Tên của nơi khác")), "thử");

        assertThat(report.count(Outcome.PROPOSED)).isOne();
        assertThat(procedures.published("1.001193").orElseThrow().name()).isEqualTo(before);
    }

    @Test
    void aBrokenLineIsReportedAndTheRestGoesIn() throws IOException {
        var report =
                read(file(LINE.formatted("9.000005", "Tốt") + "{ hỏng\n" + LINE.formatted("abc", "Mã sai")), "thử");

        assertThat(report.count(Outcome.NEW)).isOne();
        assertThat(report.problems()).hasSize(2);
        assertThat(report.problems().getFirst()).startsWith("line 2: not a JSON record");
        assertThat(report.problems().getLast()).isEqualTo("line 3: the code \"abc\" is not like 1.001193");
    }

    @Test
    void aFileInAnotherEncodingIsRefusedInOneSentence() throws IOException {
        var file = folder.resolve("latin.jsonl");
        Files.write(file, "{\"ten_thu_tuc\":\"Th\u00fa\"}".getBytes(StandardCharsets.ISO_8859_1));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(file, null))
                .withMessage(file + " is not UTF-8 text.");
    }

    @Test
    void anImportThatAStopBreaksOffGoesOnAtTheNextStart() throws IOException {
        var file = file(LINE.formatted("9.770031", "Vào trước") + LINE.formatted("9.770032", "Vào sau"));
        var settings = new ImportSettings(folder.resolve("imports"));
        var before = new OpenImports(settings);
        var broken = new ProcedureImports(intake, catalogue, before, current);

        assertThatExceptionOfType(ImportStopped.class)
                .isThrownBy(() -> as(
                        "minh",
                        Roles.APPROVER,
                        () -> broken.read(file, "danh-sach.jsonl", "thử", done -> before.stop())))
                .withMessageContaining("danh-sach.jsonl: stopped after 1 of 2 records");
        Files.delete(file);
        assertThat(procedures.published("9.770032")).isEmpty();

        var after = new OpenImports(settings);
        new ImportsGoOn(after, new ProcedureImports(intake, catalogue, after, current), current).goOn();

        assertThat(procedures.published("9.770031").orElseThrow().publishedNumber())
                .isOne();
        assertThat(procedures.published("9.770032")).isPresent();
        assertThat(after.all()).isEmpty();
        assertThat(folder.resolve("imports")).isEmptyDirectory();
    }

    @Test
    void anImportThatEndsEveryStartIsGivenUp() throws IOException {
        var open = new OpenImports(new ImportSettings(folder.resolve("imports")));
        var left = open.open(file(LINE.formatted("9.770033", "Không bao giờ")), "hỏng.jsonl", "thử", "minh");
        for (var tried = 0; tried < ImportsGoOn.MOST_TRIES; tried++) {
            left = open.begunAgain(left);
        }

        new ImportsGoOn(open, new ProcedureImports(intake, catalogue, open, current), current).goOn();

        assertThat(open.all()).isEmpty();
        assertThat(procedures.published("9.770033")).isEmpty();
    }

    @Test
    void anEditorMayNotImport() {
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> as("lan", Roles.EDITOR, () -> imports.read(folder, null)));
    }

    private ImportReport read(Path file, @Nullable String publish) {
        return as("minh", Roles.APPROVER, () -> imports.read(file, publish));
    }

    private Path file(String lines) throws IOException {
        return Files.writeString(Files.createTempFile(folder, "dump", ".jsonl"), lines);
    }
}
