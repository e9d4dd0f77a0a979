package vn.haidang.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.haidang.SignedIn.as;
import static vn.haidang.staff.Role.APPROVER;
import static vn.haidang.staff.Role.CONTRIBUTOR;
import static vn.haidang.staff.Role.EDITOR;
import static vn.haidang.staff.Role.LEADER;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.haidang.PortalTest;
import vn.haidang.news.ArticleDraft;
import vn.haidang.news.ArticleExtras;
import vn.haidang.news.ArticleKind;
import vn.haidang.news.ArticleSteps;
import vn.haidang.news.ArticleWriting;
import vn.haidang.news.Articles;
import vn.haidang.news.Audience;
import vn.haidang.news.PublishedArticles;
import vn.haidang.news.Shelf;
import vn.haidang.pages.PageCache;
import vn.haidang.publication.EditorialDesk;
import vn.haidang.staff.Role;
import vn.haidang.staff.Roles;
import vn.haidang.text.NotNow;

@PortalTest
class MediaCareIT {

    @TempDir
    Path folder;

    @Autowired
    PublishedArticles published;

    @Autowired
    MediaItems items;

    @Autowired
    MediaCare care;

    @Autowired
    MockMvcTester web;

    @Autowired
    PageCache pages;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    EditorialDesk publishing;

    @Autowired
    ArticleWriting writing;

    private MediaSteps steps;
    private ArticleSteps articles;

    enum Deed {
        DESCRIBE((care, item) -> care.describe(item.seen(), MediaSteps.SAID), EnumSet.of(EDITOR)),
        FOCUS((care, item) -> care.focus(item.seen(), new Focus(20, 20)), EnumSet.of(EDITOR)),
        CLOSE((care, item) -> care.close(item.seen(), "Ảnh có trẻ em"), EnumSet.of(EDITOR, APPROVER, LEADER)),
        CLOSE_UNSHOWN((care, item) -> care.closeUnshown(List.of(item.key()), "Gỡ bài"), EnumSet.of(APPROVER, LEADER)),
        SHOW((care, item) -> care.show(item.seen(), item.key()), EnumSet.of(EDITOR)),
        CAPTION((care, item) -> care.caption(item.seen(), bytes("WEBVTT")), EnumSet.of(EDITOR)),
        REOPEN((care, item) -> care.reopen(item.seen()), EnumSet.of(EDITOR, APPROVER, LEADER)),
        DELETE((care, item) -> care.delete(item.seen()), EnumSet.of(EDITOR)),
        USES((care, item) -> care.uses(item), EnumSet.of(CONTRIBUTOR, EDITOR, APPROVER, LEADER));

        private final BiConsumer<MediaCare, MediaItem> doIt;
        private final Set<Role> roles;

        Deed(BiConsumer<MediaCare, MediaItem> doIt, Set<Role> roles) {
            this.doIt = doIt;
            this.roles = roles;
        }
    }

    @BeforeEach
    void walk(@Autowired Articles pieces) {
        steps = new MediaSteps(items, folder);
        articles = new ArticleSteps(pieces, writing, publishing);
    }

    @ParameterizedTest
    @EnumSource(Deed.class)
    void isDoneByWhoMay(Deed deed) {
        var item = steps.added("cang.jpg", 31);
        for (var role : Role.values()) {
            assertThat(isDone(deed, role, item)).as("%s by %s", deed, role).isEqualTo(deed.roles.contains(role));
        }
    }

    /** In a transaction that leaves nothing behind; whoever may, and only not now, counts as one who may. */
    private boolean isDone(Deed deed, Role role, MediaItem item) {
        return new TransactionTemplate(transactions).execute(transaction -> {
            transaction.setRollbackOnly();
            try {
                as("thu", role.name(), () -> deed.doIt.accept(care, item));
                return true;
            } catch (AccessDeniedException e) {
                return false;
            } catch (NotNow notNow) {
                return true;
            }
        });
    }

    @Test
    void aClosedFileIsFetchedByNobodyAndShownNowhereUntilItIsOpenedAgain() {
        var item = steps.added("cang.jpg", 32);
        var piece = published("Bài có ảnh sẽ đóng", "Trước.\n\n![](media:%s)\n\nSau.".formatted(item.key()), List.of());

        as("leader", Roles.LEADER, () -> care.close(item.seen(), "Ảnh có trẻ em"));

        assertThat(picture(item)).hasStatus(404);
        assertThat(page(piece)).contains("Trước.", "Sau.").doesNotContain(item.key());
        assertThatThrownBy(() -> as("editor", Roles.EDITOR, () -> care.close(item.seen(), "Lần nữa")))
                .isInstanceOf(OptimisticLockingFailureException.class);

        as("editor", Roles.EDITOR, () -> care.reopen(steps.again(item).seen()));

        assertThat(picture(item)).hasStatusOk();
        assertThat(page(piece)).contains(item.key());
    }

    @Test
    void aWithdrawnPieceTakesAlongOnlyWhatNothingElseShows() {
        var own = steps.added("rieng.jpg", 33);
        var shared = steps.added("chung.jpg", 34);
        var text = "![](media:%s)\n\n![](media:%s)".formatted(own.key(), shared.key());
        var withdrawn = published("Bài bị gỡ với ảnh", text, List.of());
        published("Bài giữ ảnh chung", "Nội dung.", List.of(shared.key()));

        as("approver", Roles.APPROVER, () -> published.withdrawWithFiles(articles.seen(withdrawn), "Sai người", ""));

        assertThat(picture(own)).hasStatus(404);
        assertThat(picture(shared)).hasStatusOk();
        assertThat(steps.again(own).isClosed()).isTrue();
    }

    @Test
    void aClosedAttachmentIsNotOffered() {
        var item = steps.added("kem.jpg", 35);
        var piece = published("Bài kèm ảnh", "Nội dung.", List.of(item.key()));
        assertThat(page(piece)).contains(item.path());

        as("editor", Roles.EDITOR, () -> care.close(item.seen(), "Hết hạn"));

        assertThat(page(piece)).doesNotContain(item.path());
    }

    @Test
    void aPictureInThePlaceOfAVideoIsInUse() {
        var video = steps.video(36);
        var poster = steps.added("cang.jpg", 37);

        as("editor", Roles.EDITOR, () -> care.show(video.seen(), poster.key()));

        assertThat(as("editor", Roles.EDITOR, () -> care.uses(poster)))
                .containsExactly(new MediaUse("Hướng dẫn nộp hồ sơ", "thu-vien/" + video.id()));
        assertThatThrownBy(() -> as("editor", Roles.EDITOR, () -> care.delete(poster.seen())))
                .hasMessage("media.in-use");
        assertThat(page(published("Bài có video", "![](media:%s)".formatted(video.key()), List.of())))
                .contains("<video controls", "poster=\"/anh/%s/640.jpg\"".formatted(poster.key()));
    }

    @Test
    void captionsAreReadAndOnlyWebVttIsTaken() {
        var video = steps.video(38);

        assertThatThrownBy(() -> as("editor", Roles.EDITOR, () -> care.caption(video.seen(), bytes("1\n00:00"))))
                .hasMessage("media.problem.captions");
        as("editor", Roles.EDITOR, () -> care.caption(video.seen(), bytes("WEBVTT\n\n00:00.000 --> 00:02.000\nChào")));

        assertThat(web.get().uri(video.captionsPath())).hasStatusOk().hasContentType("text/vtt;charset=UTF-8");
        assertThat(steps.again(video).isCaptioned()).isTrue();

        as("editor", Roles.EDITOR, () -> care.close(steps.again(video).seen(), "Sai lời"));
        assertThat(web.get().uri(video.captionsPath())).hasStatus(404);
        assertThat(web.get().uri(video.path())).hasStatus(404);
    }

    @Test
    void aPieceWithAClosedFileIsNotSubmitted() {
        var item = steps.added("cang.jpg", 41);
        var piece = articles.written(new ArticleDraft(
                Shelf.NEWS,
                ArticleKind.SHORT,
                "Bài có ảnh đã đóng",
                "Tóm tắt",
                "![](media:%s)".formatted(item.key()),
                null,
                Set.of("cchc-b"),
                ""));
        as("editor", Roles.EDITOR, () -> care.close(item.seen(), "Hết hạn"));

        assertThatThrownBy(() -> as(ArticleSteps.EDITOR, Roles.EDITOR, () -> publishing.submit(articles.seen(piece))))
                .hasMessage("article.files.missing");
    }

    @Test
    void aWithdrawnPieceLeavesThePictureInThePlaceOfAnOpenVideo() {
        var video = steps.video(42);
        var poster = steps.added("cang.jpg", 43);
        as("editor", Roles.EDITOR, () -> care.show(video.seen(), poster.key()));
        var piece = published("Bài gỡ, ảnh còn là bìa", "![](media:%s)".formatted(poster.key()), List.of());

        as("approver", Roles.APPROVER, () -> published.withdrawWithFiles(articles.seen(piece), "Sai", ""));

        assertThat(steps.again(poster).isClosed()).isFalse();
    }

    @Test
    void onlyAVideoHasAPosterAndOnlyAPictureIsOne() {
        var picture = steps.added("cang.jpg", 39);
        var video = steps.video(40);

        assertThatThrownBy(() -> as("editor", Roles.EDITOR, () -> care.show(picture.seen(), picture.key())))
                .isInstanceOf(NotNow.class);
        assertThatThrownBy(() -> as("editor", Roles.EDITOR, () -> care.show(video.seen(), video.key())))
                .hasMessage("media.problem.type");
    }

    private MvcTestResult picture(MediaItem item) {
        return web.get().uri("/anh/%s/320.jpg".formatted(item.key())).exchange();
    }

    /** As readers find it once the change has been followed. */
    private String page(UUID id) {
        pages.clear();
        var path = articles.article(id).path();
        var content = web.get().uri(path).exchange().getResponse().getContentAsByteArray();
        return new String(content, StandardCharsets.UTF_8);
    }

    private UUID published(String title, String body, List<String> attachments) {
        return articles.published(new ArticleDraft(
                Shelf.NEWS,
                ArticleKind.SHORT,
                title,
                "Tóm tắt",
                body,
                null,
                Set.of("cchc-b"),
                "",
                new ArticleExtras("", Audience.EVERYONE, attachments, List.of(), List.of())));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
