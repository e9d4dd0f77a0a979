package vn.haidang.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.haidang.SignedIn.as;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.util.unit.DataSize;
import vn.haidang.PortalTest;
import vn.haidang.news.ArticleDraft;
import vn.haidang.news.ArticleExtras;
import vn.haidang.news.ArticleKind;
import vn.haidang.news.ArticleSteps;
import vn.haidang.news.ArticleWriting;
import vn.haidang.news.Articles;
import vn.haidang.news.Audience;
import vn.haidang.news.Shelf;
import vn.haidang.publication.EditorialDesk;
import vn.haidang.search.ChangeFollower;
import vn.haidang.staff.AuditTrail;
import vn.haidang.staff.CurrentStaff;
import vn.haidang.staff.Roles;

@PortalTest
class MediaItemsIT {

    @TempDir
    Path folder;

    @Autowired
    MediaItems items;

    @Autowired
    MediaCare care;

    @Autowired
    MockMvcTester web;

    @Autowired
    ChangeFollower changes;

    @Autowired
    MediaItemRepository repository;

    @Autowired
    FileGate gate;

    @Autowired
    MediaFolder mediaFolder;

    @Autowired
    AuditTrail audit;

    @Autowired
    CurrentStaff current;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    Articles articles;

    @Autowired
    ArticleWriting writing;

    @Autowired
    EditorialDesk publishing;

    @Test
    void theSameContentIsKeptOnce() {
        var first = added("cang.jpg", 11);
        var again = added("ten-khac.jpg", 11);

        assertThat(again.id()).isEqualTo(first.id());
        assertThat(again.fileName()).isEqualTo("cang.jpg");
    }

    @Test
    void whatIsRefusedChangesNothing() {
        var before = as("editor", Roles.EDITOR, () -> items.page(null, null, null, 100));

        assertThatThrownBy(() -> as("editor", Roles.EDITOR, () -> {
                    items.add("x.jpg", picture(12), new MediaDescription("IMG_0001", ""));
                }))
                .hasMessage("media.words.missing");

        assertThat(as("editor", Roles.EDITOR, () -> items.page(null, null, null, 100)))
                .hasSameSizeAs(before);
    }

    @Test
    void readersFetchEveryWidthAndKeepItForEver() {
        var item = added("cang.jpg", 13);

        for (var width : item.widths()) {
            assertThat(web.get().uri("/anh/%s/%d.webp".formatted(item.key(), width)))
                    .hasStatusOk()
                    .hasContentType("image/webp")
                    .headers()
                    .hasValue(HttpHeaders.CACHE_CONTROL, "max-age=31536000, public, immutable");
        }
        assertThat(web.get().uri("/anh/%s/123.webp".formatted(item.key()))).hasStatus(404);
        assertThat(web.get().uri("/anh/0000000000000000/320.webp")).hasStatus(404);
    }

    @Test
    void anotherFocusHasAnotherAddress() {
        var item = added("cang.jpg", 14);

        as("editor", Roles.EDITOR, () -> care.focus(item.seen(), new Focus(10, 90)));

        assertThat(web.get().uri(Crop.SHARE.path(item.key(), new Focus(10, 90))))
                .hasStatusOk();
        assertThatThrownBy(() -> as("editor", Roles.EDITOR, () -> care.focus(item.seen(), Focus.CENTRE)))
                .isInstanceOf(OptimisticLockingFailureException.class);
    }

    @Test
    void aPictureStandsInItsArticleWithItsSizeAndGoesWhereTheArticleIsShared() {
        var item = added("cang.jpg", 15);
        var text = "Chữ trước.\n\n![](media:%s \"Chụp hôm qua\")".formatted(item.key());
        var page = page(published("Bài có ảnh", text, List.of()));

        assertThat(page)
                .contains("srcset=\"/anh/%s/320.webp 320w, /anh/%1$s/640.webp 640w".formatted(item.key()))
                .contains("width=\"1000\" height=\"600\" alt=\"Bến cảng lúc sáng sớm\" loading=\"lazy\"")
                .contains("<figcaption>Chụp hôm qua <span class=\"credit\" lang=\"vi\">Ảnh: Tổ truyền thông</span>")
                .containsPattern("og:image\" content=\"http[^\"]+/anh/%s/share-50-50.jpg\"".formatted(item.key()))
                .contains("\"image\":\"http");
        assertThat(sitemap())
                .contains("/anh/%s/1000.jpg</image:loc>".formatted(item.key()))
                .contains("<news:title>Bài có ảnh</news:title>");
    }

    private String sitemap() {
        changes.catchUp();
        var content = web.get().uri("/sitemap.xml").exchange().getResponse().getContentAsByteArray();
        assertThatCode(() -> DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new ByteArrayInputStream(content)))
                .doesNotThrowAnyException();
        return new String(content, StandardCharsets.UTF_8);
    }

    @Test
    void whatIsInUseIsNotDeleted() {
        var item = added("cang.jpg", 16);
        var article = published("Bài giữ ảnh", "![](media:%s)".formatted(item.key()), List.of());

        assertThat(as("editor", Roles.EDITOR, () -> care.uses(item)))
                .containsExactly(new MediaUse("Bài giữ ảnh", "bai-viet/" + article));
        assertThatThrownBy(() -> as("editor", Roles.EDITOR, () -> care.delete(item.seen())))
                .hasMessage("media.in-use");
    }

    @Test
    void whatNobodyUsesIsDeletedWithItsFiles() {
        var item = added("cang.jpg", 17);

        as("editor", Roles.EDITOR, () -> care.delete(item.seen()));

        assertThat(web.get().uri("/anh/%s/320.jpg".formatted(item.key()))).hasStatus(404);
        assertThat(as("editor", Roles.EDITOR, () -> items.withId(item.id()))).isEmpty();
    }

    @Test
    void anAttachmentSaysWhatIsFetchedAndIsSaved() throws Exception {
        var pdf = Files.writeString(folder.resolve("mau.pdf"), "%PDF-1.7\n" + "x".repeat(1500) + "\n%%EOF");
        var item = as(
                "editor", Roles.EDITOR, () -> items.add("mau.pdf", pdf, new MediaDescription("Mẫu đơn đăng ký", "")));

        var page = page(published("Bài kèm tệp", "Nội dung.", List.of(item.key())));

        assertThat(page).contains("Tệp kèm theo", "Mẫu đơn đăng ký", "2 kB", item.path());
        assertThat(web.get().uri(item.path()))
                .hasStatusOk()
                .hasContentType("application/pdf")
                .headers()
                .hasValue(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"mau-don-dang-ky.pdf\"; filename*=UTF-8''mau-don-dang-ky.pdf");
    }

    @Test
    void relatedProceduresAreThoseThatArePublic() {
        var page = page(published("Bài về thủ tục", "Nội dung.", List.of()));

        assertThat(page).contains("Thủ tục liên quan", "/thu-tuc/1.001193").doesNotContain("/thu-tuc/9.999999");
    }

    @Test
    void aFileHandedInTwiceAtTheSameMomentIsKeptOnce() throws Exception {
        var picture = picture(19);
        try (var hands = Executors.newFixedThreadPool(2)) {
            Callable<UUID> handIn = () -> as("editor", Roles.EDITOR, () -> items.add("a.jpg", picture, MediaSteps.SAID))
                    .id();
            var both = hands.invokeAll(List.of(handIn, handIn));

            assertThat(both.getFirst().get()).isEqualTo(both.getLast().get());
        }
    }

    @Test
    void aFullLibraryTakesNothingAndLeavesNothingBehind() {
        var full = new MediaItems(
                repository,
                gate,
                mediaFolder,
                MediaSettingsOf.quota(folder, DataSize.ofBytes(10)),
                audit,
                current,
                transactions,
                Clock.systemUTC());

        assertThatThrownBy(() -> as("editor", Roles.EDITOR, () -> full.add("a.jpg", picture(20), MediaSteps.SAID)))
                .hasMessage("media.problem.quota");
        assertThat(as("editor", Roles.EDITOR, () -> items.look("a.jpg", picture(20))))
                .isEmpty();
    }

    @Test
    void aTitlePastedWithNoBreakSpacesLeavesTheSitemapReadable() {
        published("Tên\u00a0dán\u00a0từ & Word\u200b", "Nội dung.", List.of());

        assertThat(sitemap()).contains("<news:title>Tên dán từ &amp; Word");
    }

    @Test
    void readersHandNothingIn() {
        assertThatThrownBy(
                        () -> as("officer", Roles.CASE_OFFICER, () -> items.add("a.jpg", picture(18), MediaSteps.SAID)))
                .isInstanceOf(AccessDeniedException.class);
    }

    private String page(UUID id) {
        var path = steps().article(id).path();
        var content = web.get().uri(path).exchange().getResponse().getContentAsByteArray();
        return new String(content, StandardCharsets.UTF_8);
    }

    private UUID published(String title, String body, List<String> attachments) {
        return steps().published(new ArticleDraft(
                Shelf.NEWS,
                ArticleKind.REPORTAGE,
                title,
                "Tóm tắt",
                body,
                null,
                Set.of("cchc-b"),
                "",
                new ArticleExtras(
                        "Nguyễn Văn An", Audience.CITIZENS, attachments, List.of("1.001193", "9.999999"), List.of())));
    }

    private ArticleSteps steps() {
        return new ArticleSteps(articles, writing, publishing);
    }

    private MediaItem added(String name, int seed) {
        return media().added(name, seed);
    }

    private Path picture(int seed) {
        return media().picture(seed);
    }

    private MediaSteps media() {
        return new MediaSteps(items, folder);
    }
}
