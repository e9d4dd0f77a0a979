package vn.haidang.procedure.source;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.haidang.procedure.ProcedureFacts;
import vn.haidang.procedure.Statement;

/**
 * A line of the dump of the national portal. Its tables have been flattened to text without spaces at the seams; line
 * breaks are put back where a known heading begins.
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record DumpRecord(
        @JsonProperty("ma_thu_tuc") @Nullable String code,
        @JsonProperty("ten_thu_tuc") @Nullable String name,
        @JsonProperty("detail_url") @Nullable String link,
        @JsonProperty("so_quyet_dinh") @Nullable String decision,
        @JsonProperty("cap_thuc_hien") @Nullable String levels,
        @JsonProperty("linh_vuc") @Nullable String field,
        @JsonProperty("doi_tuong_thuc_hien") @Nullable String audience,
        @JsonProperty("co_quan_thuc_hien") @Nullable String agency,
        @JsonProperty("trinh_tu_thuc_hien") @Nullable String steps,
        @JsonProperty("cach_thuc_thuc_hien") @Nullable String channels,
        @JsonProperty("thanh_phan_ho_so") @Nullable String papers,
        @JsonProperty("can_cu_phap_ly") @Nullable String legalBases,
        @JsonProperty("yeu_cau_dieu_kien") @Nullable String conditions,
        @JsonProperty("ket_qua_xu_ly") @Nullable String outcome)
        implements SourceRecord {

    private static final Pattern HEADINGS = Pattern.compile("Hình thức nộpThời gianPhí, lệ phíMô tả"
            + "|Tên giấy tờMẫu đơn, tờ khaiSố lượng|Số ký hiệuTrích yếuNgày ban hànhCơ quan ban hành");
    private static final Pattern NOWHERE = Pattern.compile("(?!)");
    private static final Pattern CHANNEL =
            Pattern.compile("(?<=[^\\s(])(?=(Trực tuyến|Dịch vụ bưu chính|Trực tiếp)\\d)");
    private static final Pattern PAPER = Pattern.compile("(?<=bản (chính|sao))(?=\\p{Lu}|- |\\*)");

    @Override
    public Draft draft() {
        var findings = new Findings();
        var ownCode = Findings.code(code);
        var ownSteps = SourceText.paragraphs(steps);
        findings.check("trình tự", ownSteps);
        var facts = new ProcedureFacts(
                ownCode,
                findings.name(name),
                findings.field(field),
                SourceText.levels(levels),
                SourceText.list(audience),
                Statement.of(SourceText.clean(agency)),
                Statement.of(SourceText.clean(outcome)),
                Statement.of(SourceText.clean(conditions)),
                List.of(),
                Statement.of(apart(channels, CHANNEL)),
                List.of(),
                Statement.of(apart(papers, PAPER)),
                Statement.of(ownSteps),
                legalList(),
                List.of(),
                SourceText.orNull(decision),
                null,
                SourceText.link(link),
                null,
                null);
        return new Draft(facts, findings.list());
    }

    private List<String> legalList() {
        var text = Statement.of(apart(legalBases, NOWHERE));
        return text.isGiven() ? SourceText.lines(text.text()) : List.of();
    }

    private static String apart(@Nullable String text, Pattern seam) {
        var withoutHeadings = HEADINGS.matcher(SourceText.clean(text)).replaceAll("\n");
        return seam.matcher(withoutHeadings).replaceAll("\n").strip();
    }
}
