package vn.haidang.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static vn.haidang.SignedIn.as;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.haidang.news.ArticleSteps;
import vn.haidang.news.ArticleWriting;
import vn.haidang.news.Articles;
import vn.haidang.publication.DuePieces;
import vn.haidang.publication.EditorialDesk;
import vn.haidang.publication.Schedules;
import vn.haidang.staff.CurrentStaff;
import vn.haidang.staff.Role;
import vn.haidang.staff.Roles;
import vn.haidang.text.VietnameseDates;

/** An editor writes and cannot publish alone; an approver publishes; a citizen reads it and finds it by search. */
class EditorPublishesJourney extends Journey {

    private static final String TITLE = "Mở lớp dạy cài VNeID tại Đảo Bé";

    @Autowired
    DuePieces due;

    @Autowired
    JdbcClient sql;

    @Autowired
    Schedules schedules;

    @Autowired
    CurrentStaff current;

    @Autowired
    Articles articles;

    @Autowired
    ArticleWriting writing;

    @Autowired
    EditorialDesk publishing;

    @Test
    void fromTheDraftToTheReader() {
        var editor = signedIn(PHONE, Role.EDITOR);
        editor.navigate(address("/quan-tri/bai-viet"));
        look(editor);
        button(editor, "Viết bài mới").click();
        editor.getByLabel("Tiêu đề").fill(TITLE);
        editor.getByLabel("Sapo").fill("Lớp miễn phí cho người lớn tuổi.");
        editor.getByLabel("Nội dung").fill("## Mang theo gì\n\n- Điện thoại\n- Căn cước");
        assertThat(heading(editor, "Mang theo gì")).isVisible();
        look(editor);
        button(editor, "Gửi duyệt").click();
        assertThat(editor.getByText("Chọn ít nhất một chủ đề").first()).isVisible();
        look(editor);
        chooseTopic(editor);
        button(editor, "Gửi duyệt").click();
        assertThat(editor.getByText("Bài đang chờ người duyệt")).isVisible();
        assertThat(button(editor, "Đăng")).hasCount(0);
        editor.waitForURL(url -> !url.endsWith("/moi"));
        var address = editor.url();

        var approver = signedIn(DESK, Role.APPROVER);
        approver.navigate(address);
        button(approver, "Đăng").click();
        assertThat(link(approver, "Xem trên trang công khai").last()).isVisible();

        var citizen = window(PHONE);
        citizen.navigate(address("/tim-kiem?q=lop+day+cai+vneid+dao+be"));
        link(citizen, TITLE).click();
        assertThat(heading(citizen, TITLE)).isVisible();
        assertThat(citizen.getByText("Lớp miễn phí cho người lớn tuổi.")).isVisible();

        citizen.navigate(address("/tin-tuc"));
        assertThat(link(citizen, TITLE)).isVisible();
    }

    @Test
    void whatIsTypedAndNotSavedComesBackAndTheOtherEditorIsTold() {
        var title = "Lịch tàu tháng Chạp " + System.nanoTime();
        var first = signedIn(PHONE, Role.EDITOR);
        var address = written(first, title);
        first.getByLabel("Nội dung").fill("Gõ xong bấm lưu ngay.");
        button(first, "Lưu nháp").click();
        assertThat(said(first, "Đã lưu")).isVisible();
        assertThat(first.getByLabel("Nội dung")).hasValue("Gõ xong bấm lưu ngay.");
        first.getByLabel("Nội dung").click();
        first.keyboard().press("Control+End");
        first.keyboard().insertText("\n\nHai dòng\nvào một lúc.");
        button(first, "Lưu nháp").click();
        first.waitForTimeout(1500); // the word of the first saving is still there
        first.reload();
        assertThat(first.getByLabel("Nội dung")).hasValue("Gõ xong bấm lưu ngay.\n\nHai dòng\nvào một lúc.");
        first.getByLabel("Sapo").fill("Gõ dở khi mất mạng.");
        first.keyboard().press("Tab");
        first.waitForTimeout(1500);

        first.reload();
        assertThat(first.getByText("chưa lưu")).isVisible();
        look(first);
        button(first, "Lấy lại nội dung đó").click();
        assertThat(first.getByLabel("Sapo")).hasValue("Gõ dở khi mất mạng.");

        first.context().setOffline(true);
        first.getByLabel("Sapo").fill("Gõ rồi đóng trang khi mất mạng.");
        first.close();
        first.context().setOffline(false);
        first = first.context().newPage();
        first.navigate(address);
        button(first, "Lấy lại nội dung đó").click();
        assertThat(first.getByLabel("Sapo")).hasValue("Gõ rồi đóng trang khi mất mạng.");

        var second = signedIn(DESK, Role.EDITOR);
        second.navigate(address);
        assertThat(second.getByText("cũng đang sửa bài này")).isVisible();
        second.getByLabel("Sapo").fill("Người thứ hai sửa.");
        button(first, "Lưu nháp").click();
        assertThat(said(first, "Đã lưu")).isVisible();
        button(second, "Lưu nháp").click();
        assertThat(second.getByText("vừa lưu bài này. Chữ của anh chị còn đủ.")).isVisible();
        assertThat(second.getByRole(AriaRole.DIALOG).locator("ins").first()).containsText("Người thứ hai");
        look(second);
        second.setViewportSize(PHONE, 740);
        look(second);
        button(second, "Lưu bản ghép").click();
        assertThat(said(second, "Đã lưu")).isVisible();
        assertThat(second.getByLabel("Sapo")).hasValue("Người thứ hai sửa.");
        assertThat(second.getByText("Chữ gõ cùng lúc, giữ lại trước khi ghép").first())
                .isAttached();
    }

    @Test
    void whatIsPublishedIsChangedBesideItselfAndWithdrawnWithAWord() {
        var title = "Phí vệ sinh bãi tắm " + System.nanoTime();
        var editor = signedIn(DESK, Role.EDITOR);
        var address = written(editor, title);
        button(editor, "Gửi duyệt").click();
        var approver = signedIn(PHONE, Role.APPROVER);
        approver.navigate(address);
        button(approver, "Đăng").click();
        assertThat(button(approver, "Gỡ bài")).isVisible();
        look(approver);

        editor.navigate(address);
        button(editor, "Sửa bài").click();
        editor.getByLabel("Sapo").fill("Phí là 20.000 đồng.");
        editor.getByLabel("Báo cho người đọc").fill("Phí đúng là 20.000 đồng");
        look(editor);
        var revision = editor.url();
        Assertions.assertThat(revision).isNotEqualTo(address);
        button(editor, "Gửi duyệt").click();
        assertThat(editor.getByText("Bài đang chờ người duyệt")).isVisible();
        approver.navigate(revision);
        assertThat(heading(approver, "Các bản đã lưu")).isVisible();
        assertThat(approver.locator("ins").first()).containsText("20.000");
        look(approver);
        button(approver, "Đăng").click();
        var shown = link(approver, "Xem trên trang công khai").last().getAttribute("href");

        var citizen = window(PHONE);
        citizen.navigate(address(shown));
        assertThat(citizen.getByText("Phí đúng là 20.000 đồng")).isVisible();
        look(citizen);

        button(approver, "Gỡ bài").click();
        approver.getByLabel("Lý do gỡ").fill("Nghị quyết mới");
        approver.getByLabel("Báo cho người đọc").fill("Mức phí đã thay đổi");
        look(approver);
        confirm(approver, "Gỡ bài");
        assertThat(approver.locator(".state")).containsText("Đã gỡ");
        citizen.waitForCondition(
                () -> { // until the change has been followed
                    citizen.reload();
                    return heading(citizen, "Bài này đã được gỡ").isVisible();
                });
        assertThat(citizen.getByText("Mức phí đã thay đổi")).isVisible();
        look(citizen);
    }

    @Test
    void aPieceIsApprovedTodayAndGoesOutByItself() {
        var title = "Chợ phiên sáng mai " + System.nanoTime();
        var editor = signedIn(DESK, Role.EDITOR);
        var address = written(editor, title);
        button(editor, "Đường dẫn xem trước").click();
        button(editor, "Tạo đường dẫn").click();
        var preview = link(editor, "Mở bản xem trước").getAttribute("href");
        look(editor);
        editor.keyboard().press("Escape");
        var stranger = window(PHONE);
        stranger.navigate(address(preview));
        assertThat(heading(stranger, title)).isVisible();
        assertThat(stranger.getByText("Bản xem trước.")).isVisible();
        button(editor, "Gửi duyệt").click();

        var approver = signedIn(DESK, Role.APPROVER);
        approver.navigate(address);
        button(approver, "Duyệt, hẹn giờ đăng").click();
        look(approver);
        fillDay(approver, LocalDate.now(VietnameseDates.ZONE).plusDays(400));
        fillSeven(approver);
        confirm(approver, "Duyệt, hẹn giờ đăng");
        assertThat(approver.getByText("Chỉ hẹn trong vòng một năm")).isVisible();
        fillTomorrow(approver);
        confirm(approver, "Duyệt, hẹn giờ đăng");
        assertThat(approver.locator(".state")).containsText("Đã hẹn giờ");
        assertThat(approver.locator(".state")).containsText("07:00");
        onThePhoneItGetsAnotherTime(approver, address, title);

        becomes(approver, "Đã đăng");
    }

    @Test
    void whatCannotGoOutAtItsTimeSaysWhyToWhoeverWroteIt() {
        var editor = signedIn(PHONE, Role.EDITOR);
        var address = written(editor, "Lịch tiêm chủng " + System.nanoTime());
        button(editor, "Gửi duyệt").click();
        assertThat(editor.getByText("Bài đang chờ người duyệt")).isVisible();
        var name = nameFor(Role.APPROVER);
        var approver = signedIn(DESK, Role.APPROVER, name);
        approver.navigate(address);
        button(approver, "Duyệt, hẹn giờ đăng").click();
        fillTomorrow(approver);
        fillSeven(approver);
        confirm(approver, "Duyệt, hẹn giờ đăng");
        assertThat(approver.locator(".state")).containsText("Đã hẹn giờ");
        sql.sql("delete from staff_roles where staff_member_id = (select id from staff_members where username = ?)")
                .param(name)
                .update();

        sql.sql("update publication_schedule set due_at = now(3)").update();
        current.asSystem("schedule", due::publishAll);
        editor.reload();
        assertThat(editor.locator(".state")).containsText("Không đăng được");
        assertThat(editor.locator(".state")).containsText("người duyệt không còn quyền duyệt");
        look(editor);
        editor.navigate(address("/quan-tri"));
        assertThat(editor.getByText("Bài hẹn giờ không đăng được")).isVisible();
        look(editor);
        editor.navigate(address);
        button(editor, "Sửa lại từ đầu").click();
        assertThat(button(editor, "Gửi duyệt")).isVisible();
    }

    @Test
    void onTheDeskWhatWaitsIsDraggedToAnotherDay() {
        var title = "Lịch khám sức khỏe lưu động " + System.nanoTime();
        var tenth = LocalDate.now(VietnameseDates.ZONE).plusMonths(1).withDayOfMonth(10);
        var steps = new ArticleSteps(articles, writing, publishing);
        var piece = steps.submitted(ArticleSteps.draft(title));
        var due = tenth.atTime(7, 0).atZone(VietnameseDates.ZONE).toInstant();
        as("approver", Roles.APPROVER, () -> publishing.schedule(steps.seen(piece), due));

        var approver = signedIn(DESK, Role.APPROVER);
        approver.navigate(address("/quan-tri/lich-bien-tap"));
        button(approver, "Sau").click();
        var entry = approver.locator(".calendar-entry").filter(new Locator.FilterOptions().setHasText(title));
        var twelfth = approver.locator(".calendar-day")
                .filter(new Locator.FilterOptions().setHasText(" 12/" + tenth.getMonthValue()));
        var moved = twelfth.locator(".calendar-entry").filter(new Locator.FilterOptions().setHasText(title));
        approver.waitForCondition(() -> {
            entry.dragTo(twelfth);
            approver.waitForTimeout(700); // a page that has just come does not listen yet
            return moved.isVisible();
        });
        assertThat(moved).containsText("07:00");
        look(approver);
        approver.reload();
        button(approver, "Sau").click();
        assertThat(moved).isVisible();
    }

    private void onThePhoneItGetsAnotherTime(Page approver, String address, String title) {
        approver.setViewportSize(PHONE, 740);
        approver.navigate(address("/quan-tri/lich-bien-tap"));
        button(approver, "Xem theo tuần").click();
        if (LocalDate.now(VietnameseDates.ZONE).getDayOfWeek() == DayOfWeek.SUNDAY) {
            button(approver, "Sau").click();
        }
        look(approver);
        approver.locator(".calendar-entry")
                .filter(new Locator.FilterOptions().setHasText(title))
                .click();
        button(approver, "Đổi giờ đăng").click();
        var time = approver.getByRole(AriaRole.DIALOG).getByLabel("Ngày giờ đăng: giờ");
        time.fill("08:30");
        time.press("Tab");
        confirm(approver, "Đổi giờ đăng");
        assertThat(approver.locator(".calendar-entry").filter(new Locator.FilterOptions().setHasText(title)))
                .containsText("08:30");
        approver.navigate(address);
        assertThat(approver.locator(".state")).containsText("08:30");
    }

    private static void fillTomorrow(Page approver) {
        fillDay(approver, LocalDate.now(VietnameseDates.ZONE).plusDays(1));
    }

    private static void fillDay(Page approver, LocalDate wanted) {
        var day = approver.getByRole(AriaRole.DIALOG).locator("vaadin-date-picker input");
        day.fill("%d/%d/%d".formatted(wanted.getDayOfMonth(), wanted.getMonthValue(), wanted.getYear()));
        day.press("Enter");
    }

    private static void fillSeven(Page approver) {
        var time = approver.getByRole(AriaRole.DIALOG).getByLabel("Ngày giờ đăng: giờ");
        time.fill("07:00");
        time.press("Tab");
    }

    /** As soon as time has come for what is scheduled. */
    private void becomes(Page page, String state) {
        sql.sql("update publication_schedule set due_at = now(3)").update();
        page.waitForCondition(
                () -> sql.sql("select count(*) from publication_schedule where due_at <= now(3)")
                                .query(Long.class)
                                .single()
                        == 0,
                new Page.WaitForConditionOptions().setTimeout(60_000));
        page.waitForCondition(
                () -> {
                    page.reload();
                    return page.locator(".state").innerText().contains(state);
                },
                new Page.WaitForConditionOptions().setTimeout(60_000));
    }

    private String written(Page editor, String title) {
        editor.navigate(address("/quan-tri/bai-viet/moi"));
        editor.getByLabel("Tiêu đề").fill(title);
        editor.getByLabel("Sapo").fill("Tóm tắt.");
        editor.getByLabel("Nội dung").fill("Một đoạn.");
        chooseTopic(editor);
        button(editor, "Lưu nháp").click();
        editor.waitForURL(url -> !url.endsWith("/moi"));
        return editor.url();
    }
}
