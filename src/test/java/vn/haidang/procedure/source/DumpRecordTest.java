package vn.haidang.procedure.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;
import vn.haidang.procedure.Fee;
import vn.haidang.procedure.Level;

class DumpRecordTest {

    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void aRecordBecomesFacts() {
        var facts = record("""
                {"ma_thu_tuc":"1.009999","ten_thu_tuc":"Thủ tục thử.","linh_vuc":"Hộ tịch","cap_thuc_hien":"Cấp tỉnh, Cấp xã",
                 "doi_tuong_thuc_hien":"Công dân Việt Nam, Doanh nghiệp","yeu_cau_dieu_kien":"Không có thông tin",
                 "detail_url":"https://dichvucong.gov.vn/thu-tuc-hanh-chinh/1"}""").draft().facts();

        assertThat(facts.name()).isEqualTo("Thủ tục thử");
        assertThat(facts.levels()).containsExactly(Level.COMMUNE, Level.PROVINCE);
        assertThat(facts.audience()).containsExactly("Công dân Việt Nam", "Doanh nghiệp");
        assertThat(facts.conditions().shown()).isEqualTo("Nguồn không nêu");
        assertThat(facts.link()).isEqualTo("https://dichvucong.gov.vn/thu-tuc-hanh-chinh/1");
    }

    @Test
    void flattenedTablesGetTheirLinesBack() {
        var facts = record("""
                {"ma_thu_tuc":"1.009999","ten_thu_tuc":"Thử","linh_vuc":"Hộ tịch",
                 "cach_thuc_thuc_hien":"Hình thức nộpThời gianPhí, lệ phíMô tảTrực tuyến3Miễn phíTrực tiếp3Miễn phí"}""").draft().facts();

        assertThat(facts.channelsText().text().lines()).containsExactly("Trực tuyến3Miễn phí", "Trực tiếp3Miễn phí");
    }

    @Test
    void markupAndForeignLinksStayOutside() {
        var facts = record("""
                {"ma_thu_tuc":"1.009999","ten_thu_tuc":"Thử <b>đậm</b>","linh_vuc":"Hộ tịch","detail_url":"https://example.com",
                 "trinh_tu_thuc_hien":"<script>alert(1)</script>Nộp hồ sơ"}""").draft().facts();

        assertThat(facts.name()).isEqualTo("Thử đậm");
        assertThat(facts.steps().text()).doesNotContain("<script>");
        assertThat(facts.link()).isNull();
    }

    @Test
    void aRecordWithoutAUsableCodeIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> record("{\"ma_thu_tuc\":\"abc\",\"ten_thu_tuc\":\"Thử\",\"linh_vuc\":\"x\"}")
                        .draft())
                .withMessage("the code \"abc\" is not like 1.001193");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"ma_thu_tuc\":\"1.009999\",\"ten_thu_tuc\":\" . \",\"linh_vuc\":\"x\"} | Thiếu tên thủ tục",
                "{\"ma_thu_tuc\":\"1.009999\",\"ten_thu_tuc\":\"Thử\"} | Thiếu lĩnh vực",
                "{\"ma_thu_tuc\":\"1.009999\",\"ten_thu_tuc\":\"Thử\",\"linh_vuc\":\"x\",\"trinh_tu_thuc_hien\":\"N\ufffdp\"} | Phần “trình tự” có chữ bị hỏng",
            })
    void aDamagedRecordSaysWhatIsWrong(String json, String finding) {
        assertThat(record(json).draft().findings()).containsExactly(finding);
    }

    @Test
    void anUnknownFeeIsNeverFree() {
        assertThat(new Fee(null, null, null).shown()).isEqualTo("Chưa công bố");
        assertThat(new Fee(0L, null, null).shown()).isEqualTo("Chưa công bố (Cổng quốc gia ghi miễn phí)");
        assertThat(new Fee(8000L, "mỗi bản", "12/2026/NQ-HĐND").shown()).isEqualTo("8.000 đồng mỗi bản");
    }

    private static DumpRecord record(String json) {
        return JSON.readValue(json, DumpRecord.class);
    }
}
