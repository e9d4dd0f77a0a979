package vn.haidang.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.haidang.SignedIn.as;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.access.AccessDeniedException;
import vn.haidang.PortalTest;
import vn.haidang.procedure.FactsDifference.Change;
import vn.haidang.procedure.ImportReport.Outcome;
import vn.haidang.search.ChangeFollower;
import vn.haidang.search.SearchIndex;
import vn.haidang.search.SearchRequest;
import vn.haidang.staff.Roles;
import vn.haidang.text.WrongInput;

/** From an import to the day on which a procedure is abolished, on the sample files of the national portal's shape. */
@PortalTest
class ProcedureLifeIT {

    private static final Path CLEAN = Path.of("src/test/resources/imports/portal-clean.json");
    private static final Path CHANGED = Path.of("src/test/resources/imports/portal-changed.json");
    private static final Path DAMAGED = Path.of("src/test/resources/imports/portal-damaged.json");

    @Autowired
    ProcedureImports imports;

    @Autowired
    Procedures procedures;

    @Autowired
    EverydayNames names;

    @Autowired
    ChangeFollower follower;

    @Autowired
    SearchIndex search;

    @LocalServerPort
    int port;

    @Test
    void threeFilesLaterEveryStateIsStillThere() throws Exception {
        var clean = read(CLEAN);
        assertThat(clean.count(Outcome.NEW) + clean.count(Outcome.UNCHANGED)).isEqualTo(2);

        var preview = as("minh", Roles.APPROVER, () -> imports.preview(CHANGED, percent -> {}));
        assertThat(preview.with(Outcome.CHANGED).getFirst().difference().changes())
                .extracting(Change::part)
                .containsExactly("Cách nộp, thời hạn, lệ phí", "Các bước");
        assertThat(preview.missing()).extracting(ProcedureSummary::code).contains("9.100002");
        assertThat(procedures.published("9.100001").orElseThrow().publishedNumber())
                .isOne();

        assertThat(read(CHANGED).count(Outcome.CHANGED)).isOne();
        assertThat(get("/thu-tuc/9.100001").body()).contains("3 ngày làm việc");
        assertThat(get("/thu-tuc/9.100001/phien-ban/1").body())
                .contains("không còn dùng", "5 ngày làm việc", "Bản số 2 khác ở đâu");

        assertThat(read(DAMAGED).count(Outcome.DAMAGED)).isOne();
        assertThat(procedures.published("9.100004")).isEmpty();
        assertThat(versions("9.100004").getFirst().findings()).contains("Thiếu tên thủ tục");

        abolish("9.100001", "Luật mới", "9.100002");
        follower.catchUp();
        var gone = get("/thu-tuc/9.100001");
        assertThat(gone.statusCode()).isEqualTo(410);
        assertThat(gone.body()).contains("đã bãi bỏ", "Luật mới", "/thu-tuc/9.100002");
        assertThat(get("/thu-tuc/9.100001/phien-ban/1").statusCode()).isEqualTo(200);
        assertThat(search.find(SearchRequest.kind("procedure", "9.100001", 5)).hits())
                .noneMatch(hit -> "9.100001".equals(hit.code()));
    }

    @Test
    void abolishingNeedsAnApproverAReasonAndASuccessorThatExists() {
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> as("lan", Roles.EDITOR, () -> procedures.abolish("1.004873", "lý do", null)));
        assertThatExceptionOfType(WrongInput.class).isThrownBy(() -> abolish("1.004873", " ", null));
        assertThatExceptionOfType(WrongInput.class).isThrownBy(() -> abolish("1.004873", "lý do", "9.999999"));
        assertThat(procedures.published("1.004873")).isPresent();
    }

    @Test
    void aNewEverydayNameIsFoundWithoutANewVersion() {
        as("lan", Roles.EDITOR, () -> names.change("1.004873", List.of("giấy độc thân", "giấy chưa vợ con gì ráo")));
        follower.catchUp();

        assertThat(search.find(SearchRequest.kind("procedure", "chua vo con gi rao", 5))
                        .hits()
                        .getFirst()
                        .code())
                .isEqualTo("1.004873");
        assertThat(procedures.published("1.004873").orElseThrow().publishedNumber())
                .isOne();
    }

    @Test
    void aReviewIsNotedWithItsDay() {
        as("lan", Roles.EDITOR, () -> procedures.review("1.000656"));

        var reviewed = procedures.published("1.000656").orElseThrow();
        assertThat(reviewed.reviewedOn()).isNotNull();
        assertThat(reviewed.reviewedBy()).isEqualTo("lan");
    }

    @Test
    void theSheetForTheNoticeBoardSaysWhatTheRecordSays() throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/thu-tuc/1.001193/niem-yet.pdf"))
                .build();
        var answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofByteArray());
        var facts = java.util.Objects.requireNonNull(
                procedures.published("1.001193").orElseThrow().publishedFacts());

        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/pdf");
        try (var document = Loader.loadPDF(answer.body())) {
            var text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
            assertThat(text).contains(facts.name(), facts.code(), "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
            facts.cases()
                    .forEach(group -> group.papers()
                            .forEach(paper ->
                                    assertThat(text).contains(paper.name().substring(0, 12))));
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
        }
    }

    @Test
    void aVersionThatWasNeverPublicIsNotFound() throws Exception {
        assertThat(get("/thu-tuc/1.001193/phien-ban/99").statusCode()).isEqualTo(404);
        assertThat(get("/thu-tuc/9.999999/phien-ban/1").statusCode()).isEqualTo(404);
    }

    private ImportReport read(Path file) {
        return as("minh", Roles.APPROVER, () -> imports.read(file, "Thử"));
    }

    private void abolish(String code, String reason, @org.jspecify.annotations.Nullable String replacedBy) {
        as("minh", Roles.APPROVER, () -> procedures.abolish(code, reason, replacedBy));
    }

    private List<ProcedureVersion> versions(String code) {
        return as("minh", Roles.APPROVER, () -> procedures.versions(code));
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }
}
