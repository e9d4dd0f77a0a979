package vn.haidang.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.haidang.media.SamplePictures;
import vn.haidang.staff.Role;

/** A picture is handed in on a phone, used in one article and again in another, and is then not deleted by mistake. */
class EditorUsesPicturesJourney extends Journey {

    private static final String WORDS = "Bến cảng An Hải lúc sáng sớm";

    @TempDir
    Path folder;

    @Test
    void fromThePhoneToTwoArticles() {
        var file = SamplePictures.jpeg(folder, "IMG_0042.jpg", 1200, 800, 4242);
        var editor = signedIn(PHONE, Role.EDITOR);
        var first = newArticle(editor, "Cảng cá buổi sáng " + System.nanoTime());
        editor.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Chèn ảnh hoặc tệp"))
                .click();
        look(editor);
        button(editor, "Thêm tệp").click();
        editor.locator("vaadin-upload input[type=file]").setInputFiles(file);
        editor.getByLabel("Ảnh này cho thấy gì").fill("IMG 0042");
        button(editor, "Đưa vào kho").click();
        assertThat(editor.getByText("Đây là tên tệp").first()).isVisible();
        look(editor);
        editor.getByLabel("Ảnh này cho thấy gì").fill(WORDS);
        button(editor, "Đưa vào kho").click();
        assertThat(editor.getByLabel("Nội dung"))
                .hasValue(Pattern.compile("!\\[" + WORDS + "]\\(media:[0-9a-f]{16}\\)"));
        assertThat(editor.locator(".preview img")).isVisible();
        look(editor);
        button(editor, "Lưu nháp").click();
        assertThat(said(editor, "Đã lưu")).isVisible();

        var other = signedIn(DESK, Role.EDITOR);
        newArticle(other, "Tàu về bến " + System.nanoTime());
        other.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Chèn ảnh hoặc tệp"))
                .click();
        other.getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(WORDS))
                .click();
        assertThat(other.locator(".preview img")).isVisible();
        button(other, "Gửi duyệt").click();
        assertThat(other.getByText("Bài đang chờ người duyệt")).isVisible();

        var approver = signedIn(PHONE, Role.APPROVER);
        approver.navigate(other.url());
        assertThat(approver.locator(".preview img")).isVisible();
        button(approver, "Đăng").click();
        var shown = link(approver, "Xem trên trang công khai").last().getAttribute("href");
        var citizen = window(PHONE);
        citizen.navigate(address(shown));
        var picture = citizen.locator(".prose img");
        assertThat(picture).hasAttribute("alt", WORDS);
        picture.scrollIntoViewIfNeeded();
        citizen.waitForFunction("document.querySelector('.prose img').naturalWidth > 0");
        Assertions.assertThat(String.valueOf(picture.evaluate("it => it.currentSrc")))
                .endsWith(".webp");
        look(citizen);

        other.navigate(address("/quan-tri/thu-vien"));
        look(other);
        link(other, WORDS).first().click();
        assertThat(heading(other, "Đang dùng ở")).isVisible();
        assertThat(other.getByText("Cảng cá buổi sáng")).isVisible();
        assertThat(button(other, "Xoá khỏi kho")).isDisabled();
        look(other);
        Assertions.assertThat(first).isNotEmpty();
    }

    @Test
    void buttonsKeysAndPasteWriteTheMarks() {
        var editor = signedIn(DESK, Role.EDITOR);
        editor.navigate(address("/quan-tri/bai-viet/moi"));
        var text = editor.getByLabel("Nội dung");
        text.click();
        editor.keyboard().type("nhớ mang căn cước");
        editor.keyboard().press("Control+a");
        editor.keyboard().press("Control+b");
        assertThat(text).hasValue("**nhớ mang căn cước**");
        editor.keyboard().press("Control+End");
        paste(editor, "<h1>Lịch</h1><p class=MsoNormal>Thứ <b>Hai</b><o:p></o:p></p><script>alert(1)</script>");
        assertThat(text).hasValue("**nhớ mang căn cước**\n\n## Lịch\n\nThứ **Hai**\n\n");
        assertThat(editor.locator(".editor-pasted")).isEmpty();
        paste(
                editor,
                "<table><tr><td>Phí</td><td>Hạn</td></tr><tr><td colspan=2>Miễn phí <u>hẳn</u></td></tr></table>");
        assertThat(editor.locator(".editor-pasted li")).containsText(new String[] {"Bảng có ô gộp", "Gạch chân"});
        look(editor);
        button(editor, "Đã xem").click();
        assertThat(editor.locator(".editor-pasted")).isEmpty();
        editor.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Chèn liên kết"))
                .click();
        editor.getByLabel("Tìm bài, thủ tục").fill("dang ky khai sinh");
        editor.locator(".choice").first().click();
        assertThat(text).hasValue(Pattern.compile("\\[Đăng ký khai sinh]\\(/thu-tuc/1\\.001193\\)$"));
        editor.keyboard().press("Control+End");
        editor.keyboard().type(" và [trang cũ](/tin-tuc/khong-co-bai-nay)");
        assertThat(editor.getByText("Liên kết không dẫn tới trang nào: /tin-tuc/khong-co-bai-nay"))
                .isVisible();
        look(editor);
    }

    private static void paste(Page editor, String html) {
        editor.evaluate("""
                html => {
                  const field = document.querySelector('vaadin-text-area.editor-text');
                  const data = new DataTransfer();
                  data.setData('text/html', html);
                  field.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
                }""", html);
    }

    private String newArticle(Page editor, String title) {
        editor.navigate(address("/quan-tri/bai-viet/moi"));
        editor.getByLabel("Tiêu đề").fill(title);
        editor.getByLabel("Sapo").fill("Tóm tắt.");
        chooseTopic(editor);
        return title;
    }
}
