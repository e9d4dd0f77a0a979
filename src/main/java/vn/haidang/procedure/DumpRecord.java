package vn.haidang.procedure;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

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
        @JsonProperty("ket_qua_xu_ly") @Nullable String outcome) {

    private static final int MAX_NAME = 1200;
    private static final Pattern HEADINGS = Pattern.compile("Hình thức nộpThời gianPhí, lệ phíMô tả"
            + "|Tên giấy tờMẫu đơn, tờ khaiSố lượng|Số ký hiệuTrích yếuNgày ban hànhCơ quan ban hành");
    private static final Pattern CHANNEL =
            Pattern.compile("(?<=[^\\s(])(?=(Trực tuyến|Dịch vụ bưu chính|Trực tiếp)\\d)");
    private static final Pattern PAPER = Pattern.compile("(?<=bản (chính|sao))(?=\\p{Lu}|- |\\*)");

    /** @throws IllegalArgumentException with what is wrong, in words */
    ProcedureFacts facts() {
        var ownCode = clean(code);
        if (!ProcedureCode.isOne(ownCode)) {
            throw new IllegalArgumentException("the code \"%s\" is not like 1.001193".formatted(ownCode));
        }
        var ownName = withoutFullStop(clean(name));
        if (ownName.isEmpty() || ownName.length() > MAX_NAME) {
            throw new IllegalArgumentException("%s has no usable name".formatted(ownCode));
        }
        if (clean(field).isEmpty()) {
            throw new IllegalArgumentException("%s has no field".formatted(ownCode));
        }
        return new ProcedureFacts(
                ownCode,
                ownName,
                clean(field),
                levelSet(),
                list(audience),
                Statement.of(clean(agency)),
                Statement.of(clean(outcome)),
                Statement.of(clean(conditions)),
                List.of(),
                Statement.of(lines(channels, CHANNEL)),
                List.of(),
                Statement.of(lines(papers, PAPER)),
                Statement.of(clean(steps)),
                legalBases == null ? List.of() : legalList(),
                List.of(),
                clean(decision).isEmpty() ? null : clean(decision),
                null,
                link != null && link.startsWith("https://dichvucong.gov.vn/") ? link : null,
                null,
                null);
    }

    private Set<Level> levelSet() {
        return list(levels).stream().map(Level::withNationalName).collect(Collectors.toSet());
    }

    private List<String> legalList() {
        var text = lines(legalBases, Pattern.compile("(?!)"));
        return Statement.of(text).isGiven() ? text.lines().map(String::strip).toList() : List.of();
    }

    private static String lines(@Nullable String text, Pattern seam) {
        var apart = HEADINGS.matcher(clean(text)).replaceAll("\n");
        return seam.matcher(apart).replaceAll("\n").strip();
    }

    private static List<String> list(@Nullable String text) {
        return Arrays.stream(clean(text).split(", "))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /** Composed letters and no markup: text of others is shown as text. */
    private static String clean(@Nullable String text) {
        var plain = Objects.requireNonNullElse(text, "").replaceAll("<[^>]{1,200}>", " ");
        return Normalizer.normalize(plain, Normalizer.Form.NFC)
                .replace('\u00a0', ' ')
                .replaceAll("[ \\t]+", " ")
                .replaceAll(" ?\\R ?", "\n")
                .strip();
    }

    private static String withoutFullStop(String text) {
        return text.replaceAll("[.\\s]+$", "").replaceAll("\\s+", " ");
    }
}
