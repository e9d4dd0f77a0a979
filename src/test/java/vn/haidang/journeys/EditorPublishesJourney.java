package vn.haidang.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.haidang.staff.Role;

/** An editor writes and cannot publish alone; an approver publishes; a citizen reads it and finds it by search. */
class EditorPublishesJourney extends Journey {

    private static final String TITLE = "Mở lớp dạy cài VNeID tại Đảo Bé";

    @Test
    void fromTheDraftToTheReader() {
        var editor = signedIn(PHONE, Role.EDITOR);
        look(editor);
        editor.navigate(address("/quan-tri/bai-viet"));
        look(editor);
        button(editor, "Viết bài mới").click();
        editor.getByLabel("Tiêu đề").fill(TITLE);
        editor.getByLabel("Sapo").fill("Lớp miễn phí cho người lớn tuổi.");
        editor.getByLabel("Nội dung").fill("## Mang theo gì\n\n- Điện thoại\n- Căn cước");
        assertThat(heading(editor, "Mang theo gì")).isVisible();
        look(editor);
        button(editor, "Gửi duyệt").click();
        assertThat(editor.getByText("Bài đang chờ người duyệt")).isVisible();
        assertThat(button(editor, "Đăng")).hasCount(0);
        editor.waitForURL(url -> !url.endsWith("/moi"));
        var address = editor.url();

        var approver = signedIn(DESK, Role.APPROVER);
        approver.navigate(address);
        look(approver);
        button(approver, "Đăng").click();
        assertThat(link(approver, "Xem trên trang công khai").last()).isVisible();

        var citizen = window(PHONE);
        citizen.navigate(address("/tim-kiem?q=lop+day+cai+vneid+dao+be"));
        link(citizen, TITLE).click();
        assertThat(heading(citizen, TITLE)).isVisible();
        assertThat(citizen.getByText("Lớp miễn phí cho người lớn tuổi.")).isVisible();
        look(citizen);

        citizen.navigate(address("/tin-tuc"));
        assertThat(link(citizen, TITLE)).isVisible();
    }
}
