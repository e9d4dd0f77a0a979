package vn.haidang.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.haidang.staff.Role;

/** Procedures come in by hand on a phone and by file at a desk; nothing is public before an approver has said so. */
class StaffKeepsProceduresJourney extends Journey {

    private static final String NAME = "Xác nhận ngư dân mất ngư cụ do bão";

    @TempDir
    Path folder;

    @Test
    void aProcedureIsWrittenOnAPhoneAndPublishedByAnother() {
        var editor = signedIn(PHONE, Role.EDITOR);
        editor.navigate(address("/quan-tri/thu-tuc-viet"));
        look(editor);
        button(editor, "Lưu, chờ duyệt").click();
        var wrong = editor.getByText("Mã gồm một số, dấu chấm và sáu số, như 1.001193");
        assertThat(wrong.first()).isVisible(); // screen readers may get it a third time, for a moment
        assertThat(wrong.nth(1)).isVisible();

        editor.getByLabel("Mã thủ tục").fill("9.400001");
        editor.getByLabel("Tên thủ tục").fill(NAME);
        editor.getByLabel("Lĩnh vực").fill("Thủy sản");
        editor.getByLabel("Lĩnh vực").press("Enter");
        editor.getByLabel("Công dân Việt Nam").check();
        button(editor, "Thêm trường hợp").click();
        button(editor, "Thêm giấy tờ").click();
        editor.getByLabel("Tên giấy tờ").fill("Đơn trình bày, có thôn xác nhận");
        button(editor, "Thêm cách nộp").click();
        editor.getByLabel("Thời hạn, con số").fill("3");
        statement(editor, "Các bước").fill("1. Báo với thôn.\n2. Nộp đơn tại Trung tâm.");
        button(editor, "Xem còn thiếu gì").click();
        assertThat(editor.getByText("Còn thiếu, chưa đăng được: cơ quan giải quyết"))
                .isVisible();
        statement(editor, "Cơ quan giải quyết").fill("Ủy ban nhân dân đặc khu Lý Sơn");
        button(editor, "Lưu, chờ duyệt").click();
        assertThat(heading(editor, NAME)).isVisible();
        look(editor);

        var approver = signedIn(DESK, Role.APPROVER);
        approver.navigate(address("/quan-tri/thu-tuc/9.400001"));
        look(approver);
        decide(approver, "Đăng bản này", "Đã đối chiếu với quyết định");
        assertThat(link(approver, "Xem trên trang công khai")).isVisible();

        var citizen = window(PHONE);
        citizen.navigate(address("/thu-tuc/9.400001"));
        assertThat(heading(citizen, NAME)).isVisible();
        assertThat(citizen.getByText("3 ngày làm việc").first()).isVisible();
        look(citizen);

        decide(approver, "Bãi bỏ", "Gộp vào thủ tục khai sinh");
        assertThat(approver.getByText("Đã bãi bỏ từ")).isVisible();
        citizen.navigate(address("/thu-tuc/9.400001"));
        assertThat(citizen.getByText("Gộp vào thủ tục khai sinh")).isVisible();
        look(citizen);
    }

    @Test
    void aFileIsLookedAtAndOneRecordOfItPublished() throws IOException {
        var approver = signedIn(DESK, Role.APPROVER);
        approver.navigate(address("/quan-tri/thu-tuc-nhap"));
        handIn(approver, "khong-phai-json.json", "đây không phải JSON");
        approver.getByText("Không nhận: 1").click();
        assertThat(button(approver, "Đưa vào và công bố")).hasCount(0);

        approver.navigate(address("/quan-tri/thu-tuc-nhap"));
        handIn(approver, "mot-ban-ghi.jsonl", """
                {"ma_thu_tuc":"9.400002","ten_thu_tuc":"Cho thuê bến neo thuyền","linh_vuc":"Thủy sản","cap_thuc_hien":"Cấp xã"}
                """);
        approver.getByText("Mới: 1").click();
        look(approver);
        decide(approver, "Đăng bản này", "Đã đối chiếu");
        assertThat(approver.getByText("Đã xong")).isVisible();

        var citizen = window(PHONE);
        citizen.navigate(address("/thu-tuc/9.400002"));
        assertThat(heading(citizen, "Cho thuê bến neo thuyền")).isVisible();
    }

    private void handIn(Page page, String name, String text) throws IOException {
        page.locator("input[type=file]").setInputFiles(Files.writeString(folder.resolve(name), text));
    }

    private static void decide(Page page, String deed, String reason) {
        button(page, deed).click();
        page.getByLabel("Lý do").fill(reason);
        page.getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(deed))
                .click();
    }

    private static Locator statement(Page page, String label) {
        return page.locator("textarea[aria-label='" + label + "']");
    }
}
