package vn.haidang.news.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.haidang.AsStaff;
import vn.haidang.PortalTest;
import vn.haidang.SignedIn;
import vn.haidang.backoffice.RowLink;
import vn.haidang.news.Article;
import vn.haidang.news.ArticleDraft;
import vn.haidang.news.ArticleKind;
import vn.haidang.news.ArticleSteps;
import vn.haidang.news.ArticleWriting;
import vn.haidang.news.Articles;
import vn.haidang.news.Shelf;
import vn.haidang.publication.EditorialDesk;
import vn.haidang.publication.SideBuffers;
import vn.haidang.publication.Topics;
import vn.haidang.publication.admin.VersionBlock;
import vn.haidang.staff.Roles;
import vn.haidang.staff.Units;

@PortalTest
class ArticleViewsIT extends SpringBrowserlessTest {

    @Autowired
    EditorialDesk publishing;

    @Autowired
    Articles articles;

    @Autowired
    ArticleWriting writing;

    @Autowired
    SideBuffers buffers;

    @Autowired
    Units units;

    @Autowired
    Topics topics;

    @Test
    @AsStaff(roles = Roles.EDITOR)
    void theListShowsArticlesWithTheirState() {
        navigate(ArticleListView.class);

        assertThat(find(H1.class).single().getText()).isEqualTo("Bài viết");
        assertThat(find(RowLink.class).all()).hasSizeGreaterThan(20);
    }

    @Test
    @AsStaff(roles = Roles.EDITOR)
    void aDraftIsSavedAndAnEmptyTitleIsRefusedWithoutLosingTheText() {
        navigate(ArticleEditorView.class, ArticleEditorView.NEW);
        field("Nội dung", TextArea.class).setValue("Một đoạn dài đã gõ");

        press("Lưu nháp");
        assertThat(field("Nội dung", TextArea.class).getValue()).isEqualTo("Một đoạn dài đã gõ");
        field("Tiêu đề", TextField.class).setValue("Bài có tiêu đề");
        press("Lưu nháp");

        assertThat(articles.rows(null, "Bài có tiêu đề", null, 5)).hasSize(1);
    }

    @Test
    @AsStaff(
            name = "lan",
            roles = {Roles.EDITOR, Roles.APPROVER})
    void whoeverWroteAPieceIsToldThatSomebodyElsePublishesIt() {
        var id = writing.draft(new ArticleDraft(
                Shelf.NEWS, ArticleKind.SHORT, "Bài của Lan", "Sapo", "x", null, Set.of("cchc-b"), ""));
        publishing.submit(articles.withId(id).orElseThrow().seen());

        navigate(ArticleEditorView.class, id.toString());

        assertThat(find(Button.class).withText("Đăng").single().isEnabled()).isFalse();
        assertThat(find(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .anyMatch(text -> text.contains("một người khác duyệt"));
    }

    @Test
    @AsStaff(name = "minh", roles = Roles.APPROVER)
    void anApproverPublishesWhatSomebodyElseWrote() {
        var id = SignedIn.as("lan", Roles.EDITOR, () -> {
            var draft = writing.draft(new ArticleDraft(
                    Shelf.NEWS, ArticleKind.SHORT, "Bài chờ Minh", "Sapo", "x", null, Set.of("cchc-b"), ""));
            publishing.submit(articles.withId(draft).orElseThrow().seen());
            return draft;
        });

        navigate(ArticleEditorView.class, id.toString());
        press("Đăng");

        assertThat(articles.published(Shelf.NEWS, "bai-cho-minh")).isPresent();
    }

    @Test
    @AsStaff(name = "lan", roles = Roles.EDITOR)
    void nothingElseIsTypedBeforeItIsChosenWhatBecomesOfUnsavedWords() {
        var id = writing.draft(ArticleSteps.draft("Bài gõ dở"));
        var typed = ArticleSteps.draft("Bài gõ dở cả tiếng");
        buffers.put(Article.ref(id), "", 0, typed.fields());

        navigate(ArticleEditorView.class, id.toString());
        assertThat(field("Tiêu đề", TextField.class).isReadOnly()).isTrue();
        press("Lấy lại nội dung đó");

        assertThat(field("Tiêu đề", TextField.class).isReadOnly()).isFalse();
        assertThat(field("Tiêu đề", TextField.class).getValue()).isEqualTo("Bài gõ dở cả tiếng");
    }

    @Test
    @AsStaff(roles = Roles.EDITOR)
    void versionsAreComparedInTheWordsOfTheFormAndNotInCodes() {
        var id = writing.draft(ArticleSteps.draft("Đổi đơn vị và chủ đề", "cchc-b", "VP"));
        writing.revise(
                articles.withId(id).orElseThrow().seen(),
                ArticleSteps.draft("Đổi đơn vị và chủ đề", "cds-a", "PVHCC"),
                "");

        navigate(ArticleEditorView.class, id.toString());

        assertThat(find(VersionBlock.class).single().getElement().getTextRecursively())
                .contains(
                        units.withCode("PVHCC").orElseThrow().name(),
                        topics.withSlug("cds-a").orElseThrow().name())
                .doesNotContain("PVHCC", "cds-a", "cchc-b");
    }

    @Test
    @AsStaff(name = "lan", roles = Roles.EDITOR)
    void anOlderVersionDoesNotTakeThePlaceOfWordsThatWereNotSaved() {
        var id = writing.draft(ArticleSteps.draft("Bản đầu"));
        writing.revise(articles.withId(id).orElseThrow().seen(), ArticleSteps.draft("Bản sau"), "");
        navigate(ArticleEditorView.class, id.toString());

        field("Tiêu đề", TextField.class).setValue("Gõ mà chưa lưu");
        press("Lấy lại bản trước");
        assertThat(field("Tiêu đề", TextField.class).getValue()).isEqualTo("Gõ mà chưa lưu");

        field("Tiêu đề", TextField.class).setValue("Bản sau");
        press("Lấy lại bản trước");
        assertThat(field("Tiêu đề", TextField.class).getValue()).isEqualTo("Bản đầu");
    }

    private void press(String text) {
        test(find(Button.class).withText(text).single()).click();
    }

    private <T extends com.vaadin.flow.component.Component> T field(String label, Class<T> type) {
        return find(type).all().stream()
                .filter(it -> label.equals(it.getElement().getProperty("label")))
                .findFirst()
                .orElseThrow();
    }
}
