package vn.haidang.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.haidang.SignedIn.as;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.haidang.PortalTest;
import vn.haidang.search.ChangeFollower;
import vn.haidang.search.SearchIndex;
import vn.haidang.search.SearchRequest;
import vn.haidang.staff.Roles;

@PortalTest
class LegalDocumentsIT {

    @Autowired
    LegalDocuments documents;

    @Autowired
    MockMvcTester web;

    @Autowired
    ChangeFollower follower;

    @Autowired
    SearchIndex index;

    @Test
    void twoDocumentsOfOneNumberAreTwoAndEachHasItsAddress() {
        var plan = new DocumentDraft(
                "Ủy ban nhân dân tỉnh Quảng Ngãi",
                DocumentType.PLAN,
                "38/KH-UBND",
                "2024-02-20",
                "Kế hoạch của tỉnh",
                "");

        var id = added(plan);

        assertThat(document(id).path())
                .isNotEqualTo("/van-ban/ke-hoach-38-kh-ubnd")
                .startsWith("/van-ban/ke-hoach-38");
        assertThat(document(id).citation())
                .isEqualTo("Kế hoạch 38/KH-UBND ngày 20/02/2024 của Ủy ban nhân dân tỉnh Quảng Ngãi");
        assertThatThrownBy(() -> added(plan)).hasMessage("document.there");
    }

    @Test
    void citizensFindItAndThePiecesThatNameIt() {
        assertThat(page("/van-ban")).contains("Quyết định 29/2026/QĐ-TTg", "Luật 91/2025/QH15");
        assertThat(page("/van-ban?loai=law")).contains("91/2025/QH15").doesNotContain("29/2026/QĐ-TTg");
        assertThat(page("/van-ban/quyet-dinh-29-2026-qd-ttg"))
                .contains("Thủ tướng Chính phủ", "năm 2026", "/huong-dan/nop-ho-so-truc-tuyen");
        assertThat(page("/huong-dan/nop-ho-so-truc-tuyen"))
                .contains("Căn cứ", "href=\"/van-ban/quyet-dinh-29-2026-qd-ttg\"");
        assertThat(index.find(SearchRequest.everything("quyet dinh 29/2026", 10))
                        .hits())
                .anyMatch(hit -> hit.path().equals("/van-ban/quyet-dinh-29-2026-qd-ttg"));
        assertThat(web.get().uri("/van-ban/khong-co")).hasStatus(404);
    }

    @Test
    void whatIsNamedIsNotDeletedAndWhatIsNotIs() {
        var named = documents.withSlug("quyet-dinh-29-2026-qd-ttg").orElseThrow();
        assertThatThrownBy(() -> as("editor", Roles.EDITOR, () -> documents.delete(named.id(), named.version())))
                .hasMessage("document.in-use");

        var id = added(draft("11/TB-UBND"));
        assertThatThrownBy(() -> as("editor", Roles.EDITOR, () -> documents.delete(id, 7)))
                .isInstanceOf(OptimisticLockingFailureException.class);
        as("editor", Roles.EDITOR, () -> documents.delete(id, document(id).version()));
        assertThat(documents.withId(id)).isEmpty();
    }

    @Test
    void whatChangesKeepsItsAddress() {
        var id = added(draft("12/TB-UBND"));
        var before = document(id).path();

        as("editor", Roles.EDITOR, () -> documents.describe(id, document(id).version(), draft("13/TB-UBND")));
        follower.catchUp();

        assertThat(document(id).path()).isEqualTo(before);
        assertThat(page(before)).contains("13/TB-UBND");
    }

    @Test
    void onlyEditorsKeepTheLibrary() {
        assertThatThrownBy(() -> as("tac-gia", Roles.CONTRIBUTOR, () -> documents.add(draft("14/TB-UBND"))))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(
                        () -> added(new DocumentDraft("A", DocumentType.LAW, "1", "2025", "x", "javascript:alert(1)")))
                .hasMessage("document.address.wrong");
    }

    private UUID added(DocumentDraft draft) {
        return as("editor", Roles.EDITOR, () -> documents.add(draft));
    }

    private static DocumentDraft draft(String number) {
        return new DocumentDraft(
                "Ủy ban nhân dân đặc khu Lý Sơn", DocumentType.NOTICE, number, "2026-11", "Việc thử nghiệm", "");
    }

    private LegalDocument document(UUID id) {
        return documents.withId(id).orElseThrow();
    }

    private String page(String path) {
        return new String(web.get().uri(path).exchange().getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
