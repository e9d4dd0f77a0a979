package vn.haidang.procedure.source;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.haidang.procedure.PaperCase;
import vn.haidang.procedure.ProcedureFacts;
import vn.haidang.procedure.RequiredPaper;
import vn.haidang.procedure.Statement;
import vn.haidang.procedure.SubmissionChannel;

/** A procedure with its tables, as taken from the documents that the national portal hands out. */
@JsonIgnoreProperties(ignoreUnknown = true)
record StructuredRecord(
        @JsonProperty("thu_tuc_id") @Nullable String id,
        @JsonProperty("metadata") @Nullable Metadata metadata,
        @JsonProperty("content") @Nullable Content content,
        @JsonProperty("tables") @Nullable Tables tables)
        implements SourceRecord {

    private static final Pattern COUNTS =
            Pattern.compile("(?s)Bản chính: ?(\\d{1,4})\\D[^:]{0,200}Bản sao: ?(\\d{1,4})");

    @Override
    public Draft draft() {
        var findings = new Findings();
        var about = Objects.requireNonNullElse(metadata, new Metadata(null, null, null, null, null));
        var text = Objects.requireNonNullElse(content, new Content(null, null, null, null, null, null));
        var rows = Objects.requireNonNullElse(tables, new Tables(null, null, null));
        var steps = SourceText.paragraphs(text.steps());
        findings.check("trình tự", steps);
        var facts = new ProcedureFacts(
                Findings.code(about.code() == null ? id : about.code()),
                findings.name(about.name()),
                findings.field(about.field()),
                SourceText.levels(about.levels()),
                SourceText.list(text.audience()),
                Statement.of(SourceText.clean(text.agency())),
                Statement.of(SourceText.clean(text.outcome())),
                Statement.of(SourceText.clean(text.conditions())),
                SourceText.all(rows.channels())
                        .map(Channel::channel)
                        .filter(Objects::nonNull)
                        .toList(),
                Statement.of(SourceText.clean(text.channels())),
                cases(SourceText.all(rows.papers())
                        .map(Paper::paper)
                        .filter(paper -> !paper.name().isEmpty())
                        .toList()),
                Statement.notStated(),
                Statement.of(steps),
                SourceText.all(rows.legalBases())
                        .map(Basis::words)
                        .filter(words -> !words.isEmpty())
                        .toList(),
                List.of(),
                SourceText.orNull(about.decision()),
                null,
                null,
                null,
                null);
        return new Draft(facts, findings.list());
    }

    private static List<PaperCase> cases(List<RequiredPaper> papers) {
        return papers.isEmpty() ? List.of() : List.of(new PaperCase("", papers));
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Metadata(
            @JsonProperty("mã_thủ_tục") @Nullable String code,
            @JsonProperty("tên_thủ_tục") @Nullable String name,
            @JsonProperty("số_quyết_định") @Nullable String decision,
            @JsonProperty("cấp_thực_hiện") @Nullable String levels,
            @JsonProperty("lĩnh_vực") @Nullable String field) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Content(
            @JsonProperty("trình_tự_thực_hiện") @Nullable String steps,
            @JsonProperty("cách_thức_thực_hiện") @Nullable String channels,
            @JsonProperty("đối_tượng_thực_hiện") @Nullable String audience,
            @JsonProperty("cơ_quan_thực_hiện") @Nullable String agency,
            @JsonProperty("kết_quả_thực_hiện") @Nullable String outcome,

            @JsonProperty("yêu_cầu_điều_kiện_thực_hiện") @Nullable
            String conditions) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Tables(
            @JsonProperty("hinh_thuc_nop") @Nullable List<Channel> channels,
            @JsonProperty("thanh_phan_ho_so") @Nullable List<Paper> papers,
            @JsonProperty("can_cu_phap_ly") @Nullable List<Basis> legalBases) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Channel(
            @JsonProperty("hinh_thuc") @Nullable String kind,
            @JsonProperty("thoi_han_giai_quyet") @Nullable String time,
            @JsonProperty("phi_le_phi") @Nullable String fee,
            @JsonProperty("mo_ta") @Nullable String note) {

        @Nullable
        SubmissionChannel channel() {
            var known = SubmissionChannel.Kind.withNationalName(SourceText.clean(kind));
            return known.map(it ->
                            new SubmissionChannel(it, SourceTerm.of(time), SourceFee.of(fee), SourceText.orNull(note)))
                    .orElse(null);
        }
    }

    /** The name of the form stands in the column of numbers, and the numbers in the column of remarks. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Paper(
            @JsonProperty("ten_giay_to") @Nullable String name,
            @JsonProperty("so_luong") @Nullable String form,
            @JsonProperty("ghi_chu") @Nullable String counts) {

        RequiredPaper paper() {
            var match = COUNTS.matcher(SourceText.clean(counts));
            var isCounted = match.find();
            return new RequiredPaper(
                    SourceText.oneLine(name),
                    isCounted ? Integer.valueOf(match.group(1)) : null,
                    isCounted ? Integer.valueOf(match.group(2)) : null,
                    SourceText.orNull(form),
                    null);
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Basis(
            @JsonProperty("so_ky_hieu") @Nullable String number,
            @JsonProperty("trich_yeu") @Nullable String title) {

        String words() {
            return SourceText.citation(number, title);
        }
    }
}
