package vn.haidang.news;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.haidang.SignedIn.as;
import static vn.haidang.news.ArticleSteps.APPROVER;
import static vn.haidang.news.ArticleSteps.EDITOR;
import static vn.haidang.news.ArticleSteps.draft;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.haidang.PortalTest;
import vn.haidang.pages.MovedAddresses;
import vn.haidang.publication.EditorialDesk;
import vn.haidang.publication.PieceVersions;
import vn.haidang.publication.PublicationStatus;
import vn.haidang.publication.Schedules;
import vn.haidang.publication.SideBuffers;
import vn.haidang.staff.Roles;
import vn.haidang.text.NotNow;
import vn.haidang.text.WrongInput;

/** What becomes of an article between its first draft and its end. */
@PortalTest
class ArticleLifeIT {

    @Autowired
    PublishedArticles published;

    @Autowired
    Articles articles;

    @Autowired
    ArticleWriting writing;

    @Autowired
    ArticleVariants variants;

    @Autowired
    EditorialDesk publishing;

    @Autowired
    ArticleRepository repository;

    @Autowired
    PieceVersions versions;

    @Autowired
    SideBuffers buffers;

    @Autowired
    ArticlePreviews previews;

    @Autowired
    Schedules schedules;

    @Autowired
    MovedAddresses moved;

    @Autowired
    JdbcClient sql;

    private ArticleSteps steps;

    @Autowired
    void walk(Articles articles, ArticleWriting writing, EditorialDesk publishing) {
        steps = new ArticleSteps(articles, writing, publishing);
    }

    @Test
    void whatReadersWouldMissIsSaidBeforeReview() {
        var id = as(
                EDITOR,
                Roles.EDITOR,
                () -> writing.draft(new ArticleDraft(
                        Shelf.NEWS, ArticleKind.SHORT, "Chưa xong", "Sapo", " ", null, Set.of("cchc-b"), "")));

        assertThatExceptionOfType(WrongInput.class)
                .isThrownBy(() -> as(EDITOR, Roles.EDITOR, () -> publishing.submit(steps.seen(id))))
                .withMessage("article.body.missing");
    }

    @Test
    void theSecondOfTwoEditorsIsToldAndLosesNothing() {
        var id = steps.written(draft("Hai người cùng sửa"));
        var opened = steps.seen(id);
        as(
                EDITOR,
                Roles.EDITOR,
                () -> buffers.put(Article.ref(id), "", 0, draft("Lan viết").fields()));
        assertThat(as("minh", Roles.EDITOR, () -> buffers.others(Article.ref(id))))
                .containsExactly(EDITOR);
        as(EDITOR, Roles.EDITOR, () -> writing.revise(opened, draft("Lan viết"), ""));
        as(
                "minh",
                Roles.EDITOR,
                () -> buffers.put(Article.ref(id), "", 0, draft("Minh viết").fields()));

        assertThatExceptionOfType(OptimisticLockingFailureException.class)
                .isThrownBy(() -> as("minh", Roles.EDITOR, () -> writing.revise(opened, draft("Minh viết"), "")));

        assertThat(steps.article(id).title()).isEqualTo("Lan viết");
        assertThat(as("minh", Roles.EDITOR, () -> buffers.find(Article.ref(id)))
                        .orElseThrow()
                        .fields())
                .containsEntry("article.title", "Minh viết");
        as(
                EDITOR,
                Roles.EDITOR,
                () -> buffers.put(
                        Article.ref(id), "other", 0, draft("Cửa sổ khác").fields()));
        as(EDITOR, Roles.EDITOR, () -> buffers.drop(Article.ref(id), ""));
        assertThat(as(EDITOR, Roles.EDITOR, () -> buffers.find(Article.ref(id)))
                        .orElseThrow()
                        .fields())
                .as("what was typed in another window stays")
                .containsEntry("article.title", "Cửa sổ khác");
    }

    @Test
    void everyNamedSaveIsAVersionThatCanBeComparedAndBroughtBack() {
        var id = steps.written(draft("Lịch tiêm phòng"));
        as(EDITOR, Roles.EDITOR, () -> writing.revise(steps.seen(id), draft("Lịch tiêm phòng tháng 12"), "Thêm tháng"));
        as(
                EDITOR,
                Roles.EDITOR,
                () -> writing.revise(steps.seen(id), draft("Lịch tiêm phòng tháng 12"), "Không đổi gì"));

        as(EDITOR, Roles.EDITOR, () -> {
            assertThat(versions.all(Article.ref(id)))
                    .extracting(it -> it.note())
                    .containsExactly("Thêm tháng", "");
            assertThat(versions.compare(Article.ref(id), 1, 2, UnaryOperator.identity()))
                    .extracting(change -> change.field())
                    .containsExactly("article.title", "article.body");
            assertThat(ArticleDraft.of(versions.fields(Article.ref(id), 1))).isEqualTo(draft("Lịch tiêm phòng"));
        });
    }

    @Test
    void readersGoOnReadingWhileARevisionIsWrittenAndAreToldWhatChanged() {
        var id = steps.published(draft("Giá vé tàu 250.000 đồng"));
        var address = steps.article(id).slug();
        var revision = as(EDITOR, Roles.EDITOR, () -> variants.startRevision(steps.seen(id)));
        as(EDITOR, Roles.EDITOR, () -> {
            var draft = draft("Giá vé tàu 260.000 đồng");
            writing.revise(steps.seen(revision), draft, "", "Giá vé đúng là 260.000 đồng");
        });
        assertThat(articles.published(Shelf.NEWS, address).orElseThrow().title())
                .isEqualTo("Giá vé tàu 250.000 đồng");
        as(EDITOR, Roles.EDITOR, () -> publishing.submit(steps.seen(revision)));

        as(APPROVER, Roles.APPROVER, () -> publishing.publish(steps.seen(revision)));

        var shown = articles.published(Shelf.NEWS, address).orElseThrow();
        assertThat(shown.title()).isEqualTo("Giá vé tàu 260.000 đồng");
        assertThat(shown.corrections()).extracting(Correction::note).containsExactly("Giá vé đúng là 260.000 đồng");
        assertThat(shown.updatedAt()).isNotNull();
        assertThat(repository.findById(revision)).isEmpty();
        assertThat(as(EDITOR, Roles.EDITOR, () -> versions.all(Article.ref(id))))
                .hasSize(2);
    }

    @Test
    void aRevisionOfWhatWasWithdrawnReplacesNothing() {
        var id = steps.published(draft("Sắp gỡ"));
        var revision = as(EDITOR, Roles.EDITOR, () -> variants.startRevision(steps.seen(id)));
        as(EDITOR, Roles.EDITOR, () -> publishing.submit(steps.seen(revision)));
        as("hanh", Roles.LEADER, () -> publishing.withdraw(steps.seen(id), "Sai", "Có số liệu sai"));

        as(EDITOR, Roles.EDITOR, () -> publishing.submit(steps.seen(revision)));

        assertThatExceptionOfType(WrongInput.class)
                .isThrownBy(() -> as(APPROVER, Roles.APPROVER, () -> publishing.publish(steps.seen(revision))))
                .withMessage("article.revision.original-gone");
        assertThat(articles.withdrawn(Shelf.NEWS, steps.article(id).slug())
                        .orElseThrow()
                        .note())
                .isEqualTo("Có số liệu sai");
    }

    @Test
    void anEmergencyGoesOutAloneAndIsOwedAnApproval() {
        var id = steps.written(draft("Cấm biển từ 17 giờ"));
        var owed = as("hanh", Roles.LEADER, () -> articles.owedApprovals());

        as(EDITOR, Roles.APPROVER, () -> publishing.publishInEmergency(steps.seen(id), "Bão vào gần"));

        assertThat(articles.published(Shelf.NEWS, "cam-bien-tu-17-gio")).isPresent();
        assertThat(as("hanh", Roles.LEADER, () -> articles.owedApprovals())).isEqualTo(owed + 1);
        assertThatExceptionOfType(NotNow.class)
                .isThrownBy(() -> as(EDITOR, Roles.APPROVER, () -> publishing.approveAfterwards(steps.seen(id))));
        as(APPROVER, Roles.APPROVER, () -> publishing.approveAfterwards(steps.seen(id)));
        assertThat(as("hanh", Roles.LEADER, () -> articles.owedApprovals())).isEqualTo(owed);
    }

    @Test
    void aMovedAddressLeadsOnAlsoAfterTheSecondMoveAndBack() {
        var id = steps.published(
                draft("Địa chỉ cũ " + UUID.randomUUID().toString().substring(0, 8)));
        var first = steps.article(id).path();
        move(id, "dia-chi-hai");
        move(id, "dia-chi-ba");

        assertThat(moved.find(first)).contains("/tin-tuc/dia-chi-ba");
        assertThat(moved.find("/tin-tuc/dia-chi-hai")).contains("/tin-tuc/dia-chi-ba");
        move(id, "dia-chi-hai");
        assertThat(moved.find("/tin-tuc/dia-chi-hai")).isEmpty();
        assertThat(moved.find(first)).contains("/tin-tuc/dia-chi-hai");
    }

    @Test
    void anAddressThatLeadsOnIsNotGivenToAnotherPiece() {
        var title = "Cùng một tên " + UUID.randomUUID().toString().substring(0, 8);
        var id = steps.published(draft(title));
        var first = steps.article(id).path();
        move(id, "ten-moi-" + UUID.randomUUID().toString().substring(0, 8));

        var second = steps.published(draft(title));

        assertThat(steps.article(second).path()).isEqualTo(first + "-2");
        assertThat(moved.find(first)).contains(steps.article(id).path());
    }

    @Test
    void standingPagesAreNeitherBegunNorMovedNorWithdrawn() {
        var page = articles.published(Shelf.PAGE, "gioi-thieu").orElseThrow();

        assertThatThrownBy(() -> as(EDITOR, Roles.EDITOR, () -> writing.draft(page.draft())))
                .hasMessage("article.shelf.standing");
        assertThatThrownBy(() -> move(page.id(), "trang-khac")).isInstanceOf(NotNow.class);
        assertThatThrownBy(() -> as(APPROVER, Roles.APPROVER, () -> publishing.withdraw(page.seen(), "Thử", "")))
                .isInstanceOf(NotNow.class);
    }

    @Test
    void aPreviewLinkOpensUntilItIsOver() {
        var id = steps.written(draft("Chưa ai được đọc"));
        var link = as(EDITOR, Roles.EDITOR, () -> previews.offer(id)).path();
        var token = link.substring(link.lastIndexOf('/') + 1);

        assertThat(previews.open(token).orElseThrow().title()).isEqualTo("Chưa ai được đọc");
        assertThat(previews.open(token + "x")).isEmpty();
        sql.sql("update piece_previews set until = now() - interval 1 second where piece_id = ?")
                .param(id.toString())
                .update();
        assertThat(previews.open(token)).isEmpty();
    }

    private void move(UUID id, String wished) {
        as(APPROVER, Roles.APPROVER, () -> published.move(steps.seen(id), wished));
    }

    @Test
    void whatIsWithdrawnIsClosedForPreviewLinksToo() {
        var id = steps.published(draft("Có tên người tố giác"));
        var link = as(EDITOR, Roles.EDITOR, () -> previews.offer(id)).path();

        as("hanh", Roles.LEADER, () -> publishing.withdraw(steps.seen(id), "Lộ tên", ""));

        assertThat(previews.open(link.substring(link.lastIndexOf('/') + 1))).isEmpty();
    }

    @Test
    void aWithdrawalEndsThePreviewsOfItsOpenRevisionToo() {
        var id = steps.published(draft("Tên người còn trong bản sửa"));
        var revision = as(EDITOR, Roles.EDITOR, () -> variants.startRevision(steps.seen(id)));
        var link = as(EDITOR, Roles.EDITOR, () -> previews.offer(revision)).path();

        as("hanh", Roles.LEADER, () -> publishing.withdraw(steps.seen(id), "Lộ tên", ""));

        assertThat(previews.open(link.substring(link.lastIndexOf('/') + 1))).isEmpty();
    }

    @Test
    void aWithdrawalHoldsBackWhatWasOnItsWayBesideIt() {
        var original = steps.published(draft("Bài sắp bị gỡ"));
        var variant = as(EDITOR, Roles.EDITOR, () -> variants.startTranslation(steps.seen(original)));
        var english = new ArticleDraft(
                Shelf.EN_NEWS, ArticleKind.SHORT, "About to go", "Summary", "Text", null, Set.of("cchc-b"), "");
        as(EDITOR, Roles.EDITOR, () -> writing.revise(steps.seen(variant), english, ""));
        as(EDITOR, Roles.EDITOR, () -> publishing.submit(steps.seen(variant)));
        var tomorrow = Instant.now().plus(Duration.ofDays(1));
        as(APPROVER, Roles.APPROVER, () -> publishing.schedule(steps.seen(variant), tomorrow));

        as("hanh", Roles.LEADER, () -> publishing.withdraw(steps.seen(original), "Lộ tên", ""));

        assertThat(steps.article(variant).publication().status()).isEqualTo(PublicationStatus.DRAFT);
        assertThat(as(APPROVER, Roles.APPROVER, () -> schedules.dueAt(Article.ref(variant))))
                .isEmpty();
        as(EDITOR, Roles.EDITOR, () -> publishing.submit(steps.seen(variant)));
        assertThatExceptionOfType(WrongInput.class)
                .isThrownBy(() -> as(APPROVER, Roles.APPROVER, () -> publishing.publish(steps.seen(variant))))
                .withMessage("article.translation.original-gone");
    }

    @Test
    void whatGoesOutAgainAfterAWithdrawalSaysSoAndOvertakesItsOldRevision() {
        var id = steps.published(draft("Số liệu quý ba"));
        as(EDITOR, Roles.EDITOR, () -> variants.startRevision(steps.seen(id)));
        as("hanh", Roles.LEADER, () -> publishing.withdraw(steps.seen(id), "Sai số", ""));
        as(EDITOR, Roles.EDITOR, () -> publishing.takeUp(steps.seen(id)));
        as(EDITOR, Roles.EDITOR, () -> writing.revise(steps.seen(id), draft("Số liệu quý ba"), "Đã sửa"));
        as(EDITOR, Roles.EDITOR, () -> publishing.submit(steps.seen(id)));

        as(APPROVER, Roles.APPROVER, () -> publishing.publish(steps.seen(id)));

        var again = steps.article(id);
        assertThat(again.updatedAt()).isAfter(again.publication().publishedAt());
        assertThat(as(EDITOR, Roles.EDITOR, () -> articles.revisionOf(id))).isEmpty();
    }

    @Test
    void whoeverLetAPieceOutAloneDoesNotSettleTheDebtByApprovingAChange() {
        var id = steps.written(draft("Cấm biển từ chiều nay"));
        as(APPROVER, Roles.APPROVER, () -> publishing.publishInEmergency(steps.seen(id), "Bão"));
        var revision = as("lan", Roles.EDITOR, () -> variants.startRevision(steps.seen(id)));
        as("lan", Roles.EDITOR, () -> publishing.submit(steps.seen(revision)));

        assertThatExceptionOfType(WrongInput.class)
                .isThrownBy(() -> as(APPROVER, Roles.APPROVER, () -> publishing.publish(steps.seen(revision))))
                .withMessage("article.revision.original-owes");

        as("minh", Roles.APPROVER, () -> publishing.publish(steps.seen(revision)));
        assertThat(steps.article(id).publication().owesApproval()).isFalse();
    }

    @Test
    void untilItIsPublicAPieceGoesByTheTitleThatItHasNow() {
        var id = steps.written(draft("Bài thử"));
        as(EDITOR, Roles.EDITOR, () -> writing.revise(steps.seen(id), draft("Lịch tàu đi Sa Kỳ"), ""));
        as(EDITOR, Roles.EDITOR, () -> publishing.submit(steps.seen(id)));

        assertThat(steps.article(id).path()).isEqualTo("/tin-tuc/lich-tau-di-sa-ky");

        as(APPROVER, Roles.APPROVER, () -> publishing.publish(steps.seen(id)));
        var revision = as(EDITOR, Roles.EDITOR, () -> variants.startRevision(steps.seen(id)));
        as(EDITOR, Roles.EDITOR, () -> writing.revise(steps.seen(revision), draft("Lịch tàu mới"), ""));
        as(EDITOR, Roles.EDITOR, () -> publishing.submit(steps.seen(revision)));
        as(APPROVER, Roles.APPROVER, () -> publishing.publish(steps.seen(revision)));
        assertThat(steps.article(id).path()).isEqualTo("/tin-tuc/lich-tau-di-sa-ky");
    }

    @Test
    void aDraftThatChangesItsShelfGetsAFreeAddressThere() {
        var guide = ArticleSteps.draft("Cấp lại thẻ căn cước").on(Shelf.GUIDE);
        steps.published(guide);
        var draft = steps.written(ArticleSteps.draft("Cấp lại thẻ căn cước"));

        as(EDITOR, Roles.EDITOR, () -> writing.revise(steps.seen(draft), guide, ""));

        assertThat(steps.article(draft).path()).isEqualTo("/huong-dan/cap-lai-the-can-cuoc-2");
    }

    @Test
    void wordsThatAreTooLongToBeKeptAreRefusedByTheFacade() {
        var id = steps.published(draft("Lý do dài"));

        assertThatExceptionOfType(WrongInput.class)
                .isThrownBy(() ->
                        as(APPROVER, Roles.APPROVER, () -> publishing.withdraw(steps.seen(id), "x".repeat(501), "")))
                .withMessage("reason.long");
        assertThatExceptionOfType(WrongInput.class)
                .isThrownBy(() ->
                        as(APPROVER, Roles.APPROVER, () -> publishing.withdraw(steps.seen(id), "Sai", "x".repeat(301))))
                .withMessage("reason.long");
    }
}
