package vn.haidang.news;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static vn.haidang.SignedIn.as;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.haidang.PortalTest;
import vn.haidang.pages.MovedAddresses;
import vn.haidang.publication.PieceRef;
import vn.haidang.publication.PieceVersions;
import vn.haidang.publication.Previews;
import vn.haidang.publication.SeenPiece;
import vn.haidang.publication.SideBuffers;
import vn.haidang.staff.Roles;

/** What becomes of an article between its first draft and its end. */
@PortalTest
class ArticleLifeIT {

    @Autowired
    Articles articles;

    @Autowired
    ArticleWriting writing;

    @Autowired
    ArticlePublishing publishing;

    @Autowired
    ArticleRepository repository;

    @Autowired
    PieceVersions versions;

    @Autowired
    SideBuffers buffers;

    @Autowired
    Previews previews;

    @Autowired
    MovedAddresses moved;

    @Autowired
    JdbcClient sql;

    @Test
    void whatReadersWouldMissIsSaidBeforeReview() {
        var id = as(
                "lan",
                Roles.EDITOR,
                () -> writing.draft(new ArticleDraft(
                        Shelf.NEWS, ArticleKind.SHORT, "Chưa xong", "Sapo", " ", null, Set.of("cchc-b"), "")));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> as("lan", Roles.EDITOR, () -> writing.submit(seen(id), "")))
                .withMessage("article.body.missing");
    }

    @Test
    void theSecondOfTwoEditorsIsToldAndLosesNothing() {
        var id = written("Hai người cùng sửa");
        var opened = seen(id);
        as("lan", Roles.EDITOR, () -> buffers.put(ref(id), draft("Lan viết").fields()));
        assertThat(as("minh", Roles.EDITOR, () -> buffers.others(ref(id)))).containsExactly("lan");
        as("lan", Roles.EDITOR, () -> writing.revise(opened, draft("Lan viết"), ""));
        as("minh", Roles.EDITOR, () -> buffers.put(ref(id), draft("Minh viết").fields()));

        assertThatExceptionOfType(OptimisticLockingFailureException.class)
                .isThrownBy(() -> as("minh", Roles.EDITOR, () -> writing.revise(opened, draft("Minh viết"), "")));

        assertThat(articles(id).title()).isEqualTo("Lan viết");
        assertThat(as("minh", Roles.EDITOR, () -> buffers.find(ref(id)))
                        .orElseThrow()
                        .fields())
                .containsEntry("article.title", "Minh viết");
        assertThat(as("lan", Roles.EDITOR, () -> buffers.find(ref(id)))).isEmpty();
    }

    @Test
    void everyNamedSaveIsAVersionThatCanBeComparedAndBroughtBack() {
        var id = written("Lịch tiêm phòng");
        as("lan", Roles.EDITOR, () -> writing.revise(seen(id), draft("Lịch tiêm phòng tháng 12"), "Thêm tháng"));
        as("lan", Roles.EDITOR, () -> writing.revise(seen(id), draft("Lịch tiêm phòng tháng 12"), "Không đổi gì"));

        as("lan", Roles.EDITOR, () -> {
            assertThat(versions.all(ref(id))).extracting(it -> it.note()).containsExactly("Thêm tháng", "");
            assertThat(versions.compare(ref(id), 1, 2))
                    .extracting(change -> change.field())
                    .containsExactly("article.title", "article.body");
            assertThat(ArticleDraft.of(versions.fields(ref(id), 1))).isEqualTo(draft("Lịch tiêm phòng"));
        });
    }

    @Test
    void readersGoOnReadingWhileARevisionIsWrittenAndAreToldWhatChanged() {
        var id = published("Giá vé tàu 250.000 đồng");
        var address = articles(id).slug();
        var revision = as("lan", Roles.EDITOR, () -> writing.startRevision(seen(id)));
        as("lan", Roles.EDITOR, () -> writing.revise(seen(revision), draft("Giá vé tàu 260.000 đồng"), ""));
        assertThat(articles.published(Shelf.NEWS, address).orElseThrow().title())
                .isEqualTo("Giá vé tàu 250.000 đồng");
        as("lan", Roles.EDITOR, () -> writing.submit(seen(revision), "Giá vé đúng là 260.000 đồng"));

        as("minh", Roles.APPROVER, () -> publishing.publish(seen(revision)));

        var shown = articles.published(Shelf.NEWS, address).orElseThrow();
        assertThat(shown.title()).isEqualTo("Giá vé tàu 260.000 đồng");
        assertThat(shown.corrections()).extracting(Correction::note).containsExactly("Giá vé đúng là 260.000 đồng");
        assertThat(shown.updatedAt()).isNotNull();
        assertThat(repository.findById(revision)).isEmpty();
        assertThat(as("lan", Roles.EDITOR, () -> versions.all(ref(id)))).hasSize(2);
    }

    @Test
    void aRevisionOfWhatWasWithdrawnReplacesNothing() {
        var id = published("Sắp gỡ");
        var revision = as("lan", Roles.EDITOR, () -> writing.startRevision(seen(id)));
        as("lan", Roles.EDITOR, () -> writing.submit(seen(revision), ""));
        as("hanh", Roles.LEADER, () -> publishing.withdraw(seen(id), "Sai", "Có số liệu sai"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> as("minh", Roles.APPROVER, () -> publishing.publish(seen(revision))))
                .withMessage("article.revision.original-gone");
        assertThat(articles.withdrawn(Shelf.NEWS, articles(id).slug())
                        .orElseThrow()
                        .note())
                .isEqualTo("Có số liệu sai");
    }

    @Test
    void anEmergencyGoesOutAloneAndIsOwedAnApproval() {
        var id = written("Cấm biển từ 17 giờ");
        var owed = as("hanh", Roles.LEADER, () -> articles.owedApprovals());

        as("lan", Roles.APPROVER, () -> publishing.publishInEmergency(seen(id), "Bão vào gần"));

        assertThat(articles.published(Shelf.NEWS, "cam-bien-tu-17-gio")).isPresent();
        assertThat(as("hanh", Roles.LEADER, () -> articles.owedApprovals())).isEqualTo(owed + 1);
        assertThatIllegalStateException()
                .isThrownBy(() -> as("lan", Roles.APPROVER, () -> publishing.approveAfterwards(seen(id))));
        as("minh", Roles.APPROVER, () -> publishing.approveAfterwards(seen(id)));
        assertThat(as("hanh", Roles.LEADER, () -> articles.owedApprovals())).isEqualTo(owed);
    }

    @Test
    void aMovedAddressLeadsOnAlsoAfterTheSecondMoveAndBack() {
        var id = published("Địa chỉ cũ " + UUID.randomUUID().toString().substring(0, 8));
        var first = articles(id).path();
        move(id, "dia-chi-hai");
        move(id, "dia-chi-ba");

        assertThat(moved.find(first)).contains("/tin-tuc/dia-chi-ba");
        assertThat(moved.find("/tin-tuc/dia-chi-hai")).contains("/tin-tuc/dia-chi-ba");
        move(id, "dia-chi-hai");
        assertThat(moved.find("/tin-tuc/dia-chi-hai")).isEmpty();
        assertThat(moved.find(first)).contains("/tin-tuc/dia-chi-hai");
    }

    @Test
    void aPreviewLinkOpensUntilItIsOver() {
        var id = written("Chưa ai được đọc");
        var link = as("lan", Roles.EDITOR, () -> previews.offer(ref(id))).path();
        var token = link.substring(link.lastIndexOf('/') + 1);

        assertThat(articles.previewed(token).orElseThrow().title()).isEqualTo("Chưa ai được đọc");
        assertThat(articles.previewed(token + "x")).isEmpty();
        sql.sql("update piece_previews set until = now() - interval 1 second where piece_id = ?")
                .param(id.toString())
                .update();
        assertThat(articles.previewed(token)).isEmpty();
    }

    private void move(UUID id, String wished) {
        as("minh", Roles.APPROVER, () -> publishing.move(seen(id), wished));
    }

    private Article articles(UUID id) {
        return repository.findById(id).orElseThrow();
    }

    private SeenPiece seen(UUID id) {
        return articles(id).seen();
    }

    private static PieceRef ref(UUID id) {
        return new PieceRef(Articles.KIND, id);
    }

    private UUID published(String title) {
        var id = written(title);
        as("lan", Roles.EDITOR, () -> writing.submit(seen(id), ""));
        as("minh", Roles.APPROVER, () -> publishing.publish(seen(id)));
        return id;
    }

    private UUID written(String title) {
        return as("lan", Roles.EDITOR, () -> writing.draft(draft(title)));
    }

    private static ArticleDraft draft(String title) {
        return new ArticleDraft(
                Shelf.NEWS, ArticleKind.SHORT, title, "Tóm tắt", "Nội dung " + title, null, Set.of("cchc-b"), "");
    }
}
