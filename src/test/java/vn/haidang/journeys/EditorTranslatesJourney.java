package vn.haidang.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.haidang.news.ArticleSteps;
import vn.haidang.news.ArticleWriting;
import vn.haidang.news.Articles;
import vn.haidang.publication.EditorialDesk;
import vn.haidang.staff.Role;

/** A public piece gets an English variant, which a second person lets out; readers go from one to the other. */
class EditorTranslatesJourney extends Journey {

    @Autowired
    Articles articles;

    @Autowired
    ArticleWriting writing;

    @Autowired
    EditorialDesk publishing;

    @Test
    void fromTheVietnamesePieceToItsEnglishReaders() {
        var number = System.nanoTime();
        var vietnamese = "Tàu cao tốc thêm chuyến " + number;
        var english = "More speed boats from Sa Kỳ " + number;
        var steps = new ArticleSteps(articles, writing, publishing);
        var original = steps.published(ArticleSteps.draft(vietnamese));

        var editor = signedIn(DESK, Role.EDITOR);
        editor.navigate(address("/quan-tri/bai-viet/" + original));
        button(editor, "Viết bản tiếng Anh").click();
        assertThat(link(editor, "Bài tiếng Việt của bản này")).isVisible();
        button(editor, "Gửi duyệt").click();
        assertThat(editor.getByText("còn chữ tiếng Việt").first()).isVisible();
        editor.getByLabel("Tiêu đề").fill(english);
        editor.getByLabel("Sapo").fill("Four crossings a day.");
        editor.getByLabel("Nội dung").fill("Tickets are sold at the pier.");
        look(editor);
        button(editor, "Gửi duyệt").click();
        assertThat(editor.getByText("Bài đang chờ người duyệt")).isVisible();

        var approver = signedIn(PHONE, Role.APPROVER);
        approver.navigate(editor.url());
        button(approver, "Đăng").click();
        assertThat(link(approver, "Xem trên trang công khai").last()).isVisible();

        var visitor = window(PHONE);
        visitor.navigate(address("/en/news"));
        link(visitor, english).click();
        assertThat(heading(visitor, english)).isVisible();
        assertThat(visitor.locator("html")).hasAttribute("lang", "en");
        look(visitor);
        link(visitor, "Đọc bằng tiếng Việt").first().click();
        assertThat(heading(visitor, vietnamese)).isVisible();
        link(visitor, "Read in English").first().click();
        assertThat(heading(visitor, english)).isVisible();
    }
}
