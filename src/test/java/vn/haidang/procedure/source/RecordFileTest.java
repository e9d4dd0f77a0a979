package vn.haidang.procedure.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.haidang.calendar.Term;
import vn.haidang.procedure.Level;
import vn.haidang.procedure.ProcedureFacts;
import vn.haidang.procedure.SubmissionChannel;
import vn.haidang.procedure.source.RecordFile.ReadRecord;

class RecordFileTest {

    private static final Path SAMPLES = Path.of("src/test/resources/imports");
    private static final String STRUCTURED = """
            {"thu_tuc_id":"9.200001","metadata":{"mã_thủ_tục":"9.200001","tên_thủ_tục":"Thử","cấp_thực_hiện":"Cấp Tỉnh, Cấp Xã","lĩnh_vực":"Thử nghiệm"},"content":{"trình_tự_thực_hiện":"Bước 1","kết_quả_thực_hiện":"Không có thông tin","yêu_cầu_điều_kiện_thực_hiện":"Không"},"tables":{"hinh_thuc_nop":[{"hinh_thuc":"Trực tiếp","thoi_han_giai_quyet":"07 Ngày làm việc","phi_le_phi":"Phí : 50.000 Đồng (một hồ sơ)","mo_ta":""},{"hinh_thuc":"Dịch vụ bưu chính","thoi_han_giai_quyet":"","phi_le_phi":"Phí :  Đồng","mo_ta":""}],"thanh_phan_ho_so":[{"ten_giay_to":"Tờ khai","so_luong":"Tokhai.docx","ghi_chu":"Bản chính: 1\\nBản sao: 2"}],"can_cu_phap_ly":[{"so_ky_hieu":"12","trich_yeu":"Quyết định số 12/2021","ngay_ban_hanh":"","co_quan_ban_hanh":""}]}}
            """;

    @TempDir
    Path folder;

    @Test
    void theNationalPortalsRecordKeepsItsTables() {
        var facts = facts(RecordFile.read(SAMPLES.resolve("portal-clean.json")), 0);

        assertThat(facts.name()).isEqualTo("Thủ tục thử nghiệm một");
        assertThat(facts.levels()).containsExactly(Level.COMMUNE);
        assertThat(facts.channels())
                .extracting(SubmissionChannel::kind)
                .containsExactly(
                        SubmissionChannel.Kind.AT_DESK, SubmissionChannel.Kind.ONLINE, SubmissionChannel.Kind.BY_POST);
        assertThat(Objects.requireNonNull(facts.channels().getFirst().time()).term())
                .isEqualTo(Term.workingDays(5));
        assertThat(facts.cases()).hasSize(2);
        assertThat(facts.cases().getFirst().papers().getFirst().hint()).isEqualTo("1 bản chính. mau-01.docx");
        assertThat(facts.legalBases()).containsExactly("Thông tư số 1/2026/TT-THU về thử nghiệm", "2/2026/NĐ-THU");
    }

    @Test
    void markupAndPicturesAreTakenOutAndLinesKept() {
        var facts = facts(RecordFile.read(SAMPLES.resolve("portal-clean.json")), 0);

        assertThat(facts.steps().text())
                .isEqualTo(
                        "Bước 1\n\nNgười dân nộp hồ sơ.\n\nCán bộ ghi giấy hẹn.\n\nBước 2\n\nTrả kết quả & lưu hồ sơ");
        assertThat(facts.conditions().text()).isEqualTo("Từ đủ 18 tuổi\nCó nơi ở");
    }

    @Test
    void anAmountInTheDescriptionIsNeverFree() {
        var byPost = facts(RecordFile.read(SAMPLES.resolve("portal-clean.json")), 0)
                .channels()
                .getLast();

        assertThat(byPost.shownFee()).isEqualTo("Chưa công bố (Cổng quốc gia ghi: 20.000 đồng một hồ sơ)");
        assertThat(byPost.shownTime()).isEqualTo("5 đến 10 ngày");
    }

    @Test
    void whatTheSourceLacksIsSaid() {
        var facts = facts(RecordFile.read(SAMPLES.resolve("portal-clean.json")), 1);

        assertThat(facts.steps().shown()).isEqualTo("Nguồn không nêu");
        assertThat(facts.conditions().shown()).isEqualTo("Không quy định");
        assertThat(facts.channels().getFirst().shownFee()).isEqualTo("Chưa công bố");
    }

    @Test
    void aDamagedRecordIsKeptWithItsFindings() {
        var records = RecordFile.read(SAMPLES.resolve("portal-damaged.json"));

        assertThat(Objects.requireNonNull(records.getFirst().draft()).findings())
                .containsExactly("Phần “trình tự” có chữ bị hỏng", "Thiếu tên thủ tục", "Thiếu lĩnh vực");
        assertThat(records.get(1).problem()).isEqualTo("the code \"chưa có mã\" is not like 1.001193");
        assertThat(records.get(2).problem()).startsWith("not a record of a procedure");
        assertThat(Objects.requireNonNull(records.get(3).draft()).isDamaged()).isFalse();
    }

    @Test
    void aRecordWithTablesIsReadAsItStands() throws IOException {
        var facts = facts(RecordFile.read(Files.writeString(folder.resolve("s.jsonl"), STRUCTURED)), 0);
        var atDesk = facts.channels().getFirst();

        assertThat(atDesk.shownTime()).isEqualTo("7 ngày làm việc");
        assertThat(atDesk.shownFee()).isEqualTo("Chưa công bố (Cổng quốc gia ghi 50.000 đồng một hồ sơ)");
        assertThat(facts.channels().getLast().shownTime()).isEqualTo("Nguồn không nêu");
        assertThat(facts.channels().getLast().shownFee()).isEqualTo("Chưa công bố");
        assertThat(facts.cases().getFirst().papers().getFirst().hint())
                .isEqualTo("1 bản chính, 2 bản sao. Tokhai.docx");
        assertThat(facts.levels()).containsExactly(Level.COMMUNE, Level.PROVINCE);
    }

    @Test
    void aFileThatIsTooLargeIsRefusedBeforeItIsRead() throws IOException {
        var file = folder.resolve("big.jsonl");
        try (var big = new RandomAccessFile(file.toFile(), "rw")) {
            big.setLength(RecordFile.LARGEST + 1);
        }

        assertThatIllegalArgumentException()
                .isThrownBy(() -> RecordFile.read(file))
                .withMessageContaining("larger than 100 MB");
    }

    @Test
    void aDocumentThatBreaksOffIsRefusedWhole() throws IOException {
        var whole = Files.readString(SAMPLES.resolve("portal-clean.json"));
        var file = Files.writeString(folder.resolve("half.json"), whole.substring(0, whole.length() / 2));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> RecordFile.read(file))
                .withMessageContaining("is not a JSON document");
    }

    private static ProcedureFacts facts(List<ReadRecord> records, int place) {
        return Objects.requireNonNull(records.get(place).draft()).facts();
    }
}
