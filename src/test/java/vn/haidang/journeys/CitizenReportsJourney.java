package vn.haidang.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import vn.haidang.staff.Role;

/** He reports from his phone, an officer answers, he reads the answer with code and secret; a leader lets all read it. */
class CitizenReportsJourney extends FeedbackJourney {

    private static final String STORY = "Bảng thủ tục treo cao, chữ nhỏ, ông Tư nhà tôi không đọc được";

    @Test
    void fromTheFormToTheAnswer() {
        var citizen = window(PHONE);
        citizen.navigate(address("/phan-anh"));
        look(citizen);

        fill(citizen, STORY);
        button(citizen, "Gửi phản ánh").click();
        assertThat(heading(citizen, "Biên nhận")).isVisible();
        look(citizen);
        assertThatOneSheetHolds(citizen);
        var code = citizen.locator(".receipt__code").innerText();
        var secret = citizen.locator(".secret").innerText();

        answer(code);

        citizen.navigate(address("/phan-anh/tra-cuu"));
        citizen.getByLabel("Mã trên biên nhận")
                .fill(code.toLowerCase(java.util.Locale.ROOT).replace("-", " "));
        button(citizen, "Xem tiến độ").click();
        assertThat(citizen.locator("main")).containsText("Đã trả lời");
        Assertions.assertThat(citizen.content()).doesNotContain("ông Tư", "Trần Văn Hải");
        look(citizen);

        citizen.getByLabel("Mã riêng trên biên nhận").fill("SAI2-SAI2");
        button(citizen, "Mở").click();
        assertThat(citizen.locator("#secret-error")).isVisible();
        citizen.getByLabel("Mã riêng trên biên nhận").fill(secret);
        button(citizen, "Mở").click();
        assertThat(citizen.getByText("Đã hạ bảng ngang tầm mắt")).isVisible();
        assertThat(citizen.getByText(STORY)).isVisible();
        look(citizen);

        release(code);

        citizen.navigate(address("/phan-anh/da-tra-loi"));
        assertThat(link(citizen, "Bảng niêm yết khó đọc")).isVisible();
        Assertions.assertThat(citizen.content()).doesNotContain("ông Tư", "Trần Văn Hải");
        look(citizen);
    }

    @Test
    void anOfficerAsksAndAnAnswerThatSettlesNothingIsLookedAtAgain() {
        var citizen = window(PHONE);
        citizen.navigate(address("/phan-anh"));
        fill(citizen, "Phiếu lấy số in mờ, đứng gần cũng không thấy quầy nào");
        button(citizen, "Gửi phản ánh").click();
        var code = citizen.locator(".receipt__code").innerText();
        var secret = citizen.locator(".secret").innerText();

        var officer = signedIn(PHONE, Role.CASE_OFFICER);
        open(officer, code, "Chưa xong");
        take(officer);
        say(officer, "Hỏi người gửi", "Câu hỏi", "Bảng ở tầng mấy?");
        assertThat(officer.locator(".state")).containsText("tạm dừng, chờ bổ sung");
        look(officer);

        unlock(citizen, code, secret);
        assertThat(citizen.getByText("Đang tạm dừng đếm ngày")).isVisible();
        citizen.getByLabel("Câu trả lời", new Page.GetByLabelOptions().setExact(true))
                .fill("Tầng một");
        look(citizen);
        button(citizen, "Gửi trả lời").click();
        assertThat(citizen.getByText("Đã gửi cho cán bộ")).isVisible();
        citizen.reload();
        assertThat(citizen.getByText("Tầng một")).hasCount(1);
        citizen.getByLabel("Điều muốn bổ sung").fill("Cạnh cửa sổ số hai");
        citizen.getByLabel("Ảnh hoặc tệp")
                .setInputFiles(new FilePayload("bang.pdf", "application/pdf", "%PDF-1.7\n%%EOF".getBytes(US_ASCII)));
        look(citizen);
        button(citizen, "Gửi thêm").click();
        assertThat(button(citizen, "Tải bang.pdf")).isVisible();
        button(citizen, "Đóng phần riêng").click();
        assertThat(citizen.getByLabel("Mã riêng trên biên nhận")).isVisible();

        var leader = signedIn(DESK, Role.LEADER);
        open(leader, code, "Chưa xong");
        say(leader, "Gia hạn", "Lý do", "Chờ khung kính mới");
        assertThat(leader.getByText("Chờ khung kính mới").first()).isVisible();

        officer.reload();
        officer.getByLabel("Câu trả lời").fill("Đã hạ bảng");
        button(officer, "Gửi câu trả lời").click();
        assertThat(officer.locator(".state")).containsText("Đã trả lời");

        unlock(citizen, code, secret);
        assertThat(heading(citizen, "Hạn mới sau gia hạn")).isVisible();
        citizen.getByLabel("Chưa hài lòng").check();
        button(citizen, "Gửi đánh giá").click();
        citizen.getByLabel("Điều gì chưa được giải quyết").fill("Chữ vẫn nhỏ");
        look(citizen);
        button(citizen, "Đề nghị xem lại").click();
        assertThat(citizen.getByText("Đã chuyển lại cho cán bộ")).isVisible();
        look(citizen);

        officer.reload();
        assertThat(officer.locator(".state")).containsText("Mở lại");
        assertThat(officer.getByText("Chữ vẫn nhỏ")).isVisible();
        look(officer);
    }

    @Test
    void twoOfficersWithTheSameCaseDoNotOverwriteEachOther() {
        var citizen = window(PHONE);
        citizen.navigate(address("/phan-anh"));
        fill(citizen, "Nhân viên trực trưa đi đâu không để lại bảng báo giờ");
        var first = signedIn(DESK, Role.CASE_OFFICER);
        first.navigate(address("/quan-tri/phan-anh"));
        button(citizen, "Gửi phản ánh").click();
        var code = citizen.locator(".receipt__code").innerText();
        assertThat(link(first, code)).isVisible();
        var second = signedIn(DESK, Role.CASE_OFFICER);
        open(second, code, "Chưa xong");
        link(first, code).click();
        assertThat(heading(first, code)).isVisible();
        take(first);
        assertThat(button(first, "Gửi câu trả lời")).isVisible();

        say(second, "Không nhận", "Lý do và nên gửi đi đâu", "Việc của tòa án");

        assertThat(second.getByText("Bản này vừa được lưu ở nơi khác")).isVisible();
        assertThat(second.getByLabel("Lý do và nên gửi đi đâu")).hasValue("Việc của tòa án");
        second.waitForTimeout(1500); // what was typed is kept when the typist pauses
        second.reload();
        assertThat(heading(second, "Chữ chưa gửi của anh chị")).isVisible();
        assertThat(second.getByText("Việc của tòa án")).isVisible();
        look(second);
        button(second, "Ghi chú nội bộ").click();
        assertThat(second.getByLabel("Chỉ cán bộ đọc")).isVisible();
        second.context().setOffline(true);
        second.getByLabel("Chỉ cán bộ đọc").fill("Gõ lúc mất mạng");
        second.close();
        second.context().setOffline(false);
        var back = second.context().newPage();
        open(back, code, "Chưa xong");
        assertThat(back.getByText("Gõ lúc mất mạng")).isVisible();
    }

    @Test
    void whatWasPromisedIsSettledWithProof() {
        var citizen = window(PHONE);
        citizen.navigate(address("/phan-anh"));
        fill(citizen, "Tờ khai mẫu dán ở cửa thiếu trang sau, photo lại cũng thiếu");
        button(citizen, "Gửi phản ánh").click();
        var code = citizen.locator(".receipt__code").innerText();
        answer(code);
        var officer = signedIn(PHONE, Role.CASE_OFFICER);
        open(officer, code, "Đã trả lời");

        button(officer, "Xác nhận đã giải quyết xong").click();
        officer.getByLabel("Đã làm gì").fill("Đã hạ bảng");
        var confirm = officer.getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Xác nhận đã giải quyết xong"));
        confirm.click();
        assertThat(officer.getByText("cần ảnh hoặc văn bản làm bằng chứng")).isVisible();
        look(officer);
        officer.locator("vaadin-upload input[type=file]")
                .setInputFiles(
                        new FilePayload("bien-ban.pdf", "application/pdf", "%PDF-1.7\n%%EOF".getBytes(US_ASCII)));
        officer.waitForFunction("document.querySelector('vaadin-upload').files[0]?.complete");
        confirm.click();

        assertThat(officer.locator(".state")).containsText("Đã giải quyết xong");
        assertThat(link(officer, "bien-ban.pdf")).isVisible();
        citizen.navigate(address("/phan-anh/theo-doi/" + code));
        assertThat(citizen.locator("main")).containsText("Đã giải quyết xong");
    }

    @Test
    void whatIsSentWithoutALineGoesOutByItselfWhenItIsBack() throws IOException {
        var citizen = window(PHONE);
        citizen.navigate(address("/phan-anh"));
        fill(citizen, "Ghế chờ gãy chân, bà cụ ngồi suýt ngã sáng nay");
        citizen.getByLabel("Ảnh hoặc tệp").setInputFiles(new FilePayload("cau-tau.png", "image/png", picture()));

        citizen.context().setOffline(true);
        button(citizen, "Gửi phản ánh").click();
        assertThat(citizen.getByText("Chưa gửi được vì mất mạng")).isVisible();
        assertThat(button(citizen, "Xóa khỏi máy này")).isVisible();
        look(citizen);
        citizen.context().setOffline(false);

        assertThat(heading(citizen, "Biên nhận")).isVisible();
        assertThat(citizen.getByText("Đã gửi 1 tệp.")).isVisible();
        var code = citizen.locator(".receipt__code").innerText();
        unlock(citizen, code, citizen.locator(".secret").innerText());
        assertThat(button(citizen, "Tải cau-tau.jpg")).isVisible();
        look(citizen);
        citizen.navigate(address("/"));
        assertThat(citizen.locator(".outbox")).hasCount(0);
    }

    @Test
    void whatWaitsOnThePhoneIsTriedOnAnyPageAndTakesNobodyElsewhere() {
        var citizen = window(PHONE);
        citizen.route("**/phan-anh", route -> {
            if (route.request().method().equals("POST")) {
                route.abort();
            } else {
                route.resume();
            }
        });
        citizen.navigate(address("/phan-anh"));
        fill(citizen, "Quạt trần khu tiếp dân kêu to, nói chuyện không nghe rõ");
        button(citizen, "Gửi phản ánh").click();
        assertThat(citizen.getByText("Chưa gửi được vì mất mạng")).isVisible();
        citizen.navigate(address("/phan-anh"));
        assertThat(citizen.getByText("Chưa gửi được vì mất mạng")).isVisible();
        citizen.getByLabel("Nội dung").fill("Đang viết chuyện khác");
        citizen.unroute("**/phan-anh");
        button(citizen, "Gửi lại ngay").click();
        assertThat(citizen.getByText("Đã gửi phản ánh, mã LS")).isVisible();
        assertThat(citizen.getByLabel("Nội dung")).hasValue("Đang viết chuyện khác");

        citizen.navigate(address("/tin-tuc"));

        assertThat(citizen.getByText("Đã gửi phản ánh, mã LS")).isVisible();
        look(citizen);
        link(citizen, "Mở biên nhận").click();
        assertThat(heading(citizen, "Biên nhận")).isVisible();
    }

    @Test
    void aMistakeComesBackFromTheOutboxWithEverythingTyped() throws IOException {
        var citizen = window(PHONE);
        citizen.navigate(address("/phan-anh"));
        citizen.getByLabel("Thủ tục hành chính").check();
        citizen.getByLabel("Nội dung").fill(STORY);
        citizen.getByLabel("Ảnh hoặc tệp").setInputFiles(new FilePayload("cau-tau.png", "image/png", picture()));
        button(citizen, "Gửi phản ánh").click();

        assertThat(citizen.locator("#fullName-error")).isVisible();
        assertThat(citizen.getByLabel("Nội dung")).hasValue(STORY);
        assertThat(citizen.getByLabel("Thủ tục hành chính")).isChecked();
        Assertions.assertThat(citizen.evaluate("document.querySelector('#attachments').files[0].name"))
                .isEqualTo("cau-tau.jpg");
        look(citizen);
    }

    /** Large enough to be made smaller on the phone. */
    private static byte[] picture() throws IOException {
        var picture = new BufferedImage(2600, 1200, BufferedImage.TYPE_INT_RGB);
        var random = new Random(7);
        for (var x = 0; x < picture.getWidth(); x++) {
            for (var y = 0; y < picture.getHeight(); y++) {
                picture.setRGB(x, y, x < 400 ? random.nextInt(0xffffff) : x * y);
            }
        }
        var out = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", out);
        return out.toByteArray();
    }

    @Test
    void whatIsHardToWriteIsSaid() {
        var citizen = window(PHONE);
        citizen.navigate(address("/phan-anh"));
        fill(citizen, "Nghe giúp lời ghi âm, tôi không quen gõ chữ");
        button(citizen, "Ghi âm bằng máy này").click();
        assertThat(citizen.getByText("Đang ghi, nhiều nhất 2 phút.")).isVisible();
        button(citizen, "Dừng ghi").click();
        assertThat(citizen.getByText("Đã ghi xong. Nghe lại bên dưới.")).isVisible();
        look(citizen);
        button(citizen, "Gửi phản ánh").click();

        assertThat(heading(citizen, "Biên nhận")).isVisible();
        assertThat(citizen.getByText("Đã gửi 1 tệp.")).isVisible();
        unlock(
                citizen,
                citizen.locator(".receipt__code").innerText(),
                citizen.locator(".secret").innerText());
        assertThat(button(citizen, "Tải loi-ghi-am.webm")).isVisible();
    }

    @Test
    void aDraftComesBackOnThisPhone() {
        var page = window(PHONE);
        page.navigate(address("/phan-anh"));
        page.getByLabel("Nội dung").fill("Viết dở khi mất mạng");
        assertThat(page.getByText("Đã giữ nháp trên máy này")).isVisible();

        page.reload();

        assertThat(page.getByLabel("Nội dung")).hasValue("Viết dở khi mất mạng");
    }

    /** What is printed right after sending. */
    private static void assertThatOneSheetHolds(Page citizen) {
        var paper = new String(citizen.pdf(new Page.PdfOptions().setPreferCSSPageSize(true)), ISO_8859_1);
        Assertions.assertThat(paper.split("/Type /Page\\b", -1)).hasSize(2);
    }

    private void answer(String code) {
        var officer = signedIn(PHONE, Role.CASE_OFFICER);
        open(officer, code, "Chưa xong");
        take(officer);
        look(officer);
        officer.getByLabel("Câu trả lời").click();
        officer.keyboard().insertText("Kính gửi bà con.\n\nĐã hạ bảng ngang tầm mắt và in lại chữ to");
        button(officer, "Gửi câu trả lời").click();
        assertThat(officer.locator(".state")).containsText("Đã trả lời");
        assertThat(officer.getByText("hạ bảng ngang tầm mắt").first()).isVisible();
    }

    /** No button is made anew under the finger, however soon after the last key it is pressed. */
    private static void masksWheneverItIsPressed(Page officer) {
        var question = officer.getByLabel("Việc được hỏi");
        for (var pause = 0; pause <= 300; pause += 60) {
            question.fill("");
            question.pressSequentially("Gọi 0912 345 678 lúc " + pause);
            officer.waitForTimeout(pause);
            button(officer, "Che tất cả").click();
            assertThat(question).not().hasValue(Pattern.compile("0912"));
        }
    }

    private void release(String code) {
        var officer = signedIn(PHONE, Role.CASE_OFFICER);
        open(officer, code, "Đã trả lời");
        officer.getByLabel("Tiêu đề").fill("Bảng niêm yết khó đọc");
        masksWheneverItIsPressed(officer);
        officer.getByLabel("Việc được hỏi").fill("Bảng treo cao, chữ nhỏ");
        officer.getByLabel("Câu trả lời công khai").fill("Đã hạ bảng, in lại chữ to");
        look(officer);
        button(officer, "Trình công khai").click();
        assertThat(heading(officer, "Đang chờ công khai")).isVisible();
        look(officer);
        var leader = signedIn(DESK, Role.LEADER);
        open(leader, code, "Chờ công khai");
        assertThat(leader.getByText("Bản gốc, chỉ cán bộ thấy")).isVisible();
        look(leader);
        button(leader, "Công khai").click();
        assertThat(leader.getByText("Đã công khai câu trả lời")).isVisible();
    }
}
