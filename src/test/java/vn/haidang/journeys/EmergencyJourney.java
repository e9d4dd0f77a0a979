package vn.haidang.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.haidang.pages.Banners;
import vn.haidang.staff.Role;

/** What cannot wait: a banner above every page, and a piece that goes out before the second person is there. */
class EmergencyJourney extends Journey {

    private static final String WARNING = "Bão số 13: tàu thuyền về bến trước 15 giờ hôm nay";

    @Autowired
    JdbcClient sql;

    @Autowired
    Banners banners;

    /** No other story wants a storm above its pages. */
    @AfterEach
    void clearTheSky() {
        sql.sql("update banners set ended_by = 'test'").update();
        banners.forget();
    }

    @Test
    void oneWritesTheBannerAnotherLetsItOutAndItStandsAbovePagesThatWereKept() {
        var citizen = window(PHONE);
        citizen.navigate(address("/tin-tuc"));
        assertThat(citizen.getByText(WARNING)).hasCount(0);

        var editor = signedIn(PHONE, Role.EDITOR);
        editor.navigate(address("/quan-tri/thong-bao-khan"));
        editor.getByLabel("Nội dung").fill(WARNING);
        button(editor, "Gửi người thứ hai").click();
        assertThat(editor.getByText(WARNING)).isVisible();
        assertThat(button(editor, "Cho hiện")).hasCount(0);
        look(editor);
        citizen.reload();
        assertThat(citizen.getByText(WARNING)).hasCount(0);

        var approver = signedIn(DESK, Role.APPROVER);
        approver.navigate(address("/quan-tri/thong-bao-khan"));
        button(approver, "Cho hiện").click();
        look(approver);
        shownOn(citizen, "/tin-tuc");
        look(citizen);
        citizen.navigate(address("/thu-tuc/1.001193"));
        assertThat(citizen.getByText(WARNING)).isVisible();

        button(approver, "Gỡ xuống").click();
        citizen.waitForCondition(() -> {
            citizen.reload();
            return citizen.getByText(WARNING).count() == 0;
        });
    }

    @Test
    void aPieceGoesOutAloneAndOwesItsApprovalUntilTheSecondPersonGivesIt() {
        var title = "Cấm biển từ 15 giờ " + System.nanoTime();
        var writer = signedIn(PHONE, Role.EDITOR);
        writer.navigate(address("/quan-tri/bai-viet/moi"));
        writer.getByLabel("Tiêu đề").fill(title);
        writer.getByLabel("Sapo").fill("Tàu thuyền không ra khơi.");
        writer.getByLabel("Nội dung").fill("Gọi đồn biên phòng khi cần giúp.");
        chooseTopic(writer);
        button(writer, "Lưu nháp").click();
        writer.waitForURL(url -> !url.endsWith("/moi"));

        var alone = signedIn(PHONE, Role.APPROVER);
        alone.navigate(writer.url());
        button(alone, "Đăng khẩn").click();
        alone.getByLabel("Lý do").fill("Bão vào trong đêm");
        look(alone);
        confirm(alone, "Đăng khẩn");
        assertThat(alone.locator(".state")).containsText("Đã đăng");
        assertThat(button(alone, "Duyệt sau")).isDisabled();
        look(alone);

        var leader = signedIn(DESK, Role.LEADER);
        assertThat(leader.getByText("Bài đăng khẩn chờ duyệt sau")).isVisible();
        look(leader);
        leader.navigate(writer.url());
        button(leader, "Duyệt sau").click();
        assertThat(leader.getByText("Đã duyệt sau").first()).isVisible();
        assertThat(button(leader, "Duyệt sau")).hasCount(0);
    }

    private void shownOn(Page citizen, String path) {
        citizen.waitForCondition(() -> {
            citizen.navigate(address(path));
            return citizen.getByText(WARNING).count() == 1;
        });
    }
}
