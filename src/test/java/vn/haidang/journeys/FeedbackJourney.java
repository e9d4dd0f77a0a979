package vn.haidang.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** The steps that stories of reports share. */
abstract class FeedbackJourney extends Journey {

    private static final Pattern CHOSEN = Pattern.compile("[?]loc=");

    static void fill(Page page, String story) {
        page.getByLabel("Thủ tục hành chính").check();
        page.getByLabel("Nội dung").fill(story);
        page.getByLabel("Nơi xảy ra").selectOption("trung-tam");
        page.getByLabel("Họ và tên").fill("Trần Văn Hải");
        page.getByLabel("Nơi ở").fill("Khu An Vĩnh");
        page.getByLabel("Điện thoại", new Page.GetByLabelOptions().setExact(true))
                .fill("0912 345 678");
        page.getByLabel("Được, nhưng giấu tên tôi").check();
    }

    static void take(Page officer) {
        officer.getByLabel("Đơn vị xử lý").click();
        officer.getByText("Trung tâm Phục vụ hành chính công").last().click();
        button(officer, "Nhận việc này").click();
    }

    static void say(Page page, String deed, String label, String words) {
        button(page, deed).click();
        page.getByLabel(label).fill(words);
        page.getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(deed))
                .click();
    }

    void unlock(Page citizen, String code, String secret) {
        citizen.navigate(address("/phan-anh/theo-doi/" + code));
        citizen.getByLabel("Mã riêng trên biên nhận").fill(secret);
        button(citizen, "Mở").click();
    }

    void open(Page page, String code, String queue) {
        page.navigate(address("/quan-tri/phan-anh"));
        if (!queue.equals("Chưa xong")) {
            page.getByLabel("Đang xem").click();
            page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(queue))
                    .click();
            assertThat(page).hasURL(CHOSEN);
        }
        link(page, code).click();
        assertThat(heading(page, code)).isVisible();
        look(page);
    }
}
