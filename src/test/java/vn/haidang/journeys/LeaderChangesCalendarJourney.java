package vn.haidang.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.haidang.feedback.CitizenDesk;
import vn.haidang.feedback.Reports;
import vn.haidang.staff.Role;

/** A storm closes the offices: the leader sees first which cases move, then they do, and whoever waits can see why. */
class LeaderChangesCalendarJourney extends Journey {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/yyyy");

    @Autowired
    CitizenDesk desk;

    @Test
    void aStormClosureMovesOpenCasesAfterADryRun() {
        var feedback = desk.receipt(desk.receive(Reports.about("Chờ qua bão"), List.of()))
                .orElseThrow()
                .feedback();
        var due = java.util.Objects.requireNonNull(feedback.dueOn());
        var leader = signedIn(DESK, Role.LEADER);
        leader.navigate(address("/quan-tri/lich-lam-viec"));
        look(leader);

        enter(leader, due);
        button(leader, "Xem trước").click();
        assertThat(link(leader, feedback.code())).isVisible();
        assertThat(leader.getByText("Muộn hơn").first()).isVisible();
        look(leader);
        leader.getByLabel("Lý do").fill("Chủ tịch cho nghỉ tránh bão");
        button(leader, "Áp dụng").click();
        assertThat(leader.getByText("Đã áp dụng")).isVisible();

        var citizen = window(PHONE);
        citizen.navigate(address("/phan-anh/theo-doi/" + feedback.code()));
        assertThat(citizen.getByText("Hạn tính lại theo lịch làm việc")).isVisible();
        assertThat(citizen.locator(".due")).containsText("Bão số 14");
        look(citizen);

        takeBack(leader, due);
        leader.navigate(address("/quan-tri/thoi-han"));
        assertThat(leader.getByText("Chủ tịch cho nghỉ tránh bão")).isVisible();
        look(leader);
    }

    private static void enter(Page leader, LocalDate day) {
        button(leader, "Thêm ngày").click();
        var date = dialog(leader).getByLabel("Ngày", new Locator.GetByLabelOptions().setExact(true));
        date.fill(DAY.format(day));
        date.press("Enter");
        leader.getByLabel("Tên ngày").fill("Bão số 14");
        leader.getByLabel("Văn bản căn cứ").fill("Công điện của tỉnh");
    }

    private static void takeBack(Page leader, LocalDate day) {
        leader.getByLabel("Năm", new Page.GetByLabelOptions().setExact(true)).click();
        leader.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(Integer.toString(day.getYear())))
                .click();
        button(leader, "Bỏ ngày " + DateTimeFormatter.ofPattern("dd/MM/yyyy").format(day))
                .click();
        button(leader, "Xem trước").click();
        leader.getByLabel("Lý do").fill("Bão không vào");
        button(leader, "Áp dụng").click();
        assertThat(leader.getByText("Đã áp dụng").last()).isVisible();
    }

    private static Locator dialog(Page page) {
        return page.getByRole(AriaRole.DIALOG);
    }
}
