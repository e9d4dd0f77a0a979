package vn.haidang.news;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.haidang.SignedIn.as;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.transaction.support.TransactionTemplate;
import vn.haidang.PortalTest;
import vn.haidang.publication.EditorialDesk;
import vn.haidang.search.ChangeFollower;
import vn.haidang.search.SearchIndex;
import vn.haidang.search.SearchRequest;
import vn.haidang.search.SearchResult;
import vn.haidang.staff.Roles;
import vn.haidang.text.NotNow;

@PortalTest
class ArticlesIT {

    private static final ArticleFilter NEWS = ArticleFilter.of(Shelf.NEWS);

    @Autowired
    Articles articles;

    @Autowired
    ArticleWriting writing;

    @Autowired
    EditorialDesk publishing;

    @Autowired
    SearchIndex search;

    @Autowired
    ChangeFollower follower;

    @Autowired
    TransactionTemplate transaction;

    private ArticleSteps steps;

    @Autowired
    void walk(Articles articles, ArticleWriting writing, EditorialDesk publishing) {
        steps = new ArticleSteps(articles, writing, publishing);
    }

    @Test
    void aTitleIsTakenInWhicheverSpelling() {
        var id = steps.written(ArticleSteps.draft("Tập huấn tổ công nghệ số Hoà Bình"));
        as(ArticleSteps.EDITOR, Roles.EDITOR, () -> publishing.submit(steps.seen(id)));
        as("minh", Roles.APPROVER, () -> publishing.publish(steps.seen(id)));

        as(ArticleSteps.EDITOR, Roles.EDITOR, () -> {
            assertThat(articles.titled(" TẬP HUẤN TỔ CÔNG NGHỆ SỐ HÒA BÌNH", null))
                    .isPresent();
            assertThat(articles.titled("Tập huấn tổ công nghệ số Hoà Bình", id)).isEmpty();
            assertThat(articles.titled("Tập huấn tổ công nghệ số Hoá Bình", null))
                    .isEmpty();
        });
    }

    @Test
    void aPieceIsPublicOnlyAfterASecondPersonHasPublishedIt() {
        var id = steps.written(ArticleSteps.draft("Lịch cắt điện Bến Đình"));
        as(ArticleSteps.EDITOR, Roles.EDITOR, () -> publishing.submit(steps.seen(id)));
        assertThat(found("cat dien ben dinh")).doesNotContain("Lịch cắt điện Bến Đình");

        as("minh", Roles.APPROVER, () -> publishing.publish(steps.seen(id)));

        assertThat(found("cat dien ben dinh")).first().isEqualTo("Lịch cắt điện Bến Đình");
        assertThat(articles.published(Shelf.NEWS, "lich-cat-dien-ben-dinh")).isPresent();
    }

    @Test
    void aWithdrawnPieceIsGoneFromPagesAndSearch() {
        var id = steps.published(ArticleSteps.draft("Thông báo tàu nghỉ chạy"));

        as("minh", Roles.APPROVER, () -> publishing.withdraw(steps.seen(id), "Sai ngày", ""));

        assertThat(found("tau nghi chay")).doesNotContain("Thông báo tàu nghỉ chạy");
        assertThat(articles.published(Shelf.NEWS, "thong-bao-tau-nghi-chay")).isEmpty();
    }

    @Test
    void whatIsRolledBackIsNeverFound() {
        var id = steps.written(ArticleSteps.draft("Tin không bao giờ có"));
        as(ArticleSteps.EDITOR, Roles.EDITOR, () -> publishing.submit(steps.seen(id)));

        as(
                "minh",
                Roles.APPROVER,
                () -> transaction.executeWithoutResult(status -> {
                    publishing.publish(steps.seen(id));
                    status.setRollbackOnly();
                }));

        assertThat(found("khong bao gio co")).doesNotContain("Tin không bao giờ có");
    }

    @Test
    void nobodyPublishesTheirOwnPieceEvenWithBothRoles() {
        var id = steps.written(ArticleSteps.draft("Tự viết tự đăng"));
        as(ArticleSteps.EDITOR, Roles.EDITOR, () -> publishing.submit(steps.seen(id)));

        assertThatExceptionOfType(NotNow.class)
                .isThrownBy(() -> as(ArticleSteps.EDITOR, Roles.APPROVER, () -> publishing.publish(steps.seen(id))));
    }

    @Test
    void withoutTheRoleNothingIsDone() {
        var draft = ArticleSteps.draft("Không được phép");

        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> as("tam", Roles.CASE_OFFICER, () -> writing.draft(draft)));
        assertThatExceptionOfType(AuthenticationCredentialsNotFoundException.class)
                .isThrownBy(() -> writing.draft(draft));
    }

    @Test
    void twoPiecesOfTheSameTitleHaveTwoAddresses() {
        steps.published(ArticleSteps.draft("Họp thôn"));
        steps.published(ArticleSteps.draft("Họp thôn"));

        assertThat(articles.published(Shelf.NEWS, "hop-thon")).isPresent();
        assertThat(articles.published(Shelf.NEWS, "hop-thon-2")).isPresent();
    }

    @Test
    void pagesGoOnWhereTheLastOneEnded() {
        var first = articles.page(NEWS, null, 5);
        var second = articles.page(NEWS, first.getLast().key(), 5);
        var both = articles.page(NEWS, null, 10);

        assertThat(both)
                .containsExactlyElementsOf(java.util.stream.Stream.concat(first.stream(), second.stream())
                        .toList());
    }

    @Test
    void aTreeHoldsThePiecesOfItsTopics() {
        assertThat(articles.page(ArticleFilter.about(Shelf.NEWS, "CCHC"), null, 50))
                .isNotEmpty()
                .allSatisfy(article -> assertThat(article.trees()).contains("CCHC"));
    }

    private List<String> found(String query) {
        follower.catchUp();
        return search.find(SearchRequest.kind("article", query, 5)).hits().stream()
                .map(SearchResult.Hit::plainTitle)
                .toList();
    }
}
