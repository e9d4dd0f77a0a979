package vn.haidang.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.haidang.staff.Role;

/** What becomes of a report inside the house. */
class StaffHandleCasesJourney extends FeedbackJourney {

    @Test
    void aLeaderSortsACaseAndHandsItToAnOfficerOnThePhone() {
        var code = reported("Máy bấm số hỏng ba hôm, bà con xếp hàng lộn xộn ngoài hiên");
        var name = nameFor(Role.CASE_OFFICER);
        var officer = signedIn(PHONE, Role.CASE_OFFICER, name);
        var leader = signedIn(PHONE, Role.LEADER);
        open(leader, code, "Chưa xong");

        button(leader, "Phân loại").click();
        choose(leader, "Đơn vị xử lý", "Trung tâm Phục vụ hành chính công");
        confirm(leader, "Phân loại");
        assertThat(leader.getByText("Chọn loại theo nghị định.")).isVisible();
        look(leader);
        choose(leader, "Loại theo nghị định", "Hành vi chậm trễ");
        confirm(leader, "Phân loại");
        assertThat(leader.locator(".state")).containsText("Đã phân loại");
        assertThat(leader.getByText("Hành vi chậm trễ, gây phiền hà").first()).isVisible();

        button(leader, "Giao cán bộ").click();
        look(leader);
        choose(leader, "Cán bộ", name);
        confirm(leader, "Giao cán bộ");
        assertThat(leader.locator(".state")).containsText("Đang xử lý");

        officer.navigate(address("/quan-tri"));
        assertThat(officer.getByText(code + ": lãnh đạo giao xử lý.")).isVisible();
    }

    @Test
    void whatLooksLikeADenunciationIsGoneForEverybodyButItsHandlers() {
        var code = reported("Cán bộ T. đòi tiền mới chịu nhận tờ khai của chị dâu tôi");
        var officer = signedIn(DESK, Role.CASE_OFFICER);
        open(officer, code, "Chưa xong");
        var caseAddress = officer.url();
        say(
                officer,
                "Có dấu hiệu tố cáo",
                "Vì sao. Sau đó chỉ người xử lý tố cáo đọc được việc này",
                "Nêu việc nhận tiền");

        assertThat(officer.getByText("Đã chuyển cho người xử lý tố cáo")).isVisible();
        officer.navigate(caseAddress);
        assertThat(heading(officer, code)).hasCount(0);
        var leader = signedIn(DESK, Role.LEADER);
        leader.navigate(caseAddress);
        assertThat(heading(leader, code)).hasCount(0);

        var handler = signedIn(PHONE, Role.DENUNCIATION_OFFICER);
        handler.navigate(caseAddress);
        assertThat(heading(handler, code)).isVisible();
        assertThat(handler.locator(".state")).containsText("Chỉ người xử lý tố cáo");
        assertThat(button(handler, "Giao cán bộ")).hasCount(0);
        look(handler);

        var outside = window(PHONE);
        outside.navigate(address("/phan-anh/theo-doi/" + code));
        assertThat(outside.locator("main")).not().containsText("tố cáo");
    }

    @Test
    void theQueueIsTheSameAfterACaseAReloadAndByABookmark() {
        var code = reported("Loa phường nói nhỏ quá, xóm cuối không nghe được gì");
        var officer = signedIn(DESK, Role.CASE_OFFICER);
        open(officer, code, "Chưa ai nhận");

        officer.goBack();
        assertThat(officer).hasURL(Pattern.compile("/quan-tri/phan-anh\\?loc=unassigned$"));
        assertThat(link(officer, code)).isVisible();
        officer.reload();
        assertThat(officer.getByLabel("Đang xem")).containsText("Chưa ai nhận");
        var bookmark = officer.url();
        officer.navigate(address("/quan-tri"));
        officer.navigate(bookmark);
        assertThat(officer.getByLabel("Đang xem")).containsText("Chưa ai nhận");
        assertThat(link(officer, code)).isVisible();
    }

    /** @return its code */
    private String reported(String story) {
        var citizen = window(PHONE);
        citizen.navigate(address("/phan-anh"));
        fill(citizen, story);
        button(citizen, "Gửi phản ánh").click();
        return citizen.locator(".receipt__code").innerText();
    }

    private static void choose(Page page, String label, String option) {
        page.getByRole(AriaRole.DIALOG).getByLabel(label).click();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(option))
                .click();
    }
}
