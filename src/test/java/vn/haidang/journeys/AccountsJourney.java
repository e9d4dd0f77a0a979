package vn.haidang.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.security.InvalidKeyException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import vn.haidang.staff.Role;

/** An administrator opens an account; its person signs in, enrols a telephone, loses it, and is helped. */
class AccountsJourney extends Journey {

    private static final String OWN = "ghe xanh tren bai cat vang";
    private final String name = "hoa." + UUID.randomUUID();

    @Test
    void fromTheFirstPasswordToTheSecondFactorItsLossAndTheEnd() {
        var administrator = signedIn(DESK, Role.ADMIN);
        var first = opened(administrator);

        var person = window(PHONE);
        changesTheFirstPassword(person, first);
        var secret = enrols(person);
        var recovery = recoveryCode(person);
        signsInWithTheTelephone(person, secret);
        signOut(person);
        signIn(person, OWN, recovery);
        assertThat(heading(person, "Việc hôm nay")).isVisible();

        losesEverything(administrator);
        signIn(person, OWN, "");
        assertThat(heading(person, "Việc hôm nay")).isVisible();

        isLocked(administrator);
        person.waitForTimeout(1200); // a session is believed for a second
        person.navigate(address("/quan-tri/bai-viet"));
        assertThat(button(person, "Đăng nhập")).isVisible();
        fill(person, OWN, "");
        assertThat(person.getByText("Chưa đăng nhập được lúc này")).isVisible();
    }

    @Test
    void theAdministratorSeesWhatIsMissingBeforeTheFirstCitizen() {
        var administrator = signedIn(PHONE, Role.ADMIN);
        administrator.navigate(address("/quan-tri/truoc-khi-mo"));
        assertThat(heading(administrator, "Trước khi mở cổng")).isVisible();
        assertThat(administrator.getByText("Số đường dây nóng").first()).isVisible();
        look(administrator);
        for (var path : new String[] {"co-quan", "don-vi", "chu-de", "noi-xay-ra"}) {
            administrator.navigate(address("/quan-tri/" + path));
            assertThat(administrator.locator("h1").first()).isVisible();
            look(administrator);
        }
        var place = "Xóm Đèn " + UUID.randomUUID();
        button(administrator, "Thêm nơi xảy ra: Nơi xảy ra").click();
        assertThat(administrator.getByLabel("Tên nơi xảy ra")).isFocused();
        look(administrator);
        administrator.keyboard().type("…");
        administrator.keyboard().press("Enter");
        assertThat(administrator.getByText("Ghi tên nơi xảy ra bằng chữ")).isVisible();
        administrator.getByLabel("Tên nơi xảy ra").fill(place);
        administrator.keyboard().press("Enter");
        assertThat(button(administrator, "Sửa " + place)).isFocused();
        Assertions.assertThat(
                        administrator.navigate(address("/quan-tri/khong-co")).status())
                .isEqualTo(404);
        assertThat(heading(administrator, "Không có trang này")).isVisible();
        var citizen = window(PHONE);
        citizen.navigate(address("/phan-anh"));
        assertThat(citizen.locator("select option").filter(new Locator.FilterOptions().setHasText(place)))
                .hasCount(1);
    }

    private String opened(Page administrator) {
        administrator.navigate(address("/quan-tri/tai-khoan"));
        assertThat(heading(administrator, "Cần xem")).isVisible();
        look(administrator);
        administrator
                .getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("Bộ lọc có sẵn"))
                .getByText("Dùng chung")
                .click();
        administrator.waitForURL(url -> url.endsWith("loc=dung-chung"));
        administrator.reload();
        assertThat(administrator.locator(".chip[aria-current]")).containsText("Dùng chung");
        link(administrator, "Mở tài khoản").click();
        administrator.getByLabel("Họ và tên").fill("Hoa");
        button(administrator, "Mở tài khoản").click();
        assertThat(administrator.getByText("Ghi đủ họ và tên")).isVisible();
        look(administrator);
        administrator.getByLabel("Họ và tên").fill("Trần Thị Hoa");
        administrator.getByLabel("Tên đăng nhập").fill(name);
        administrator.locator("vaadin-select").click();
        administrator.locator("vaadin-select-item").getByText("Phòng Kinh tế").click();
        administrator.getByLabel("Phụ trách đơn vị").check();
        administrator.getByLabel("Biên tập viên").check();
        administrator.getByLabel("Cán bộ xử lý").check();
        button(administrator, "Mở tài khoản").click();
        assertThat(heading(administrator, "Mật khẩu lần đầu của " + name)).isVisible();
        assertThat(administrator).hasTitle("Trần Thị Hoa");
        assertThat(administrator.locator("vaadin-select")).containsText("Phòng Kinh tế");
        assertThat(administrator.getByLabel("Phụ trách đơn vị")).isChecked();
        look(administrator);
        var first = administrator.locator(".first-password").innerText();
        link(administrator, "‹ Tài khoản").click();
        assertThat(administrator.getByText("Chưa chép lại mà rời trang")).isVisible();
        button(administrator, "Thôi").click();
        button(administrator, "Đã ghi lại, ẩn đi").click();
        assertThat(administrator.locator(".first-password")).hasCount(0);
        return first;
    }

    private void changesTheFirstPassword(Page person, String first) {
        signIn(person, first, "");
        assertThat(heading(person, "Đổi mật khẩu")).isVisible();
        assertThat(person.getByText("Đây là mật khẩu lần đầu")).isVisible();
        look(person);
        person.getByLabel("Mật khẩu đang dùng").fill(first);
        change(person, "matkhau123456789");
        assertThat(person.getByText("Mật khẩu này dễ đoán")).isVisible();
        change(person, OWN);
        assertThat(person.getByText("Đã đổi mật khẩu. Đăng nhập lại")).isVisible();
        signIn(person, OWN, "");
        assertThat(heading(person, "Việc hôm nay")).isVisible();
    }

    private static void change(Page person, String wished) {
        person.getByLabel("Mật khẩu mới", new Page.GetByLabelOptions().setExact(true))
                .fill(wished);
        person.getByLabel("Gõ lại mật khẩu mới").fill(wished);
        person.keyboard().press("Enter");
    }

    private byte[] enrols(Page person) {
        person.navigate(address("/quan-tri/xac-thuc-hai-lop"));
        look(person);
        person.getByLabel("Mật khẩu đang dùng").fill("sai");
        button(person, "Tiếp tục").click();
        assertThat(person.getByText("Mật khẩu đang dùng không đúng").first()).isVisible();
        person.getByLabel("Mật khẩu đang dùng").fill(OWN);
        button(person, "Tiếp tục").click();
        assertThat(person.getByAltText("Mã QR")).isVisible();
        look(person);
        var secret = new Base32()
                .decode(person.locator(".first-password").innerText().replace(" ", ""));
        person.getByLabel("6 số trên điện thoại").fill("000000");
        button(person, "Xác nhận").click();
        assertThat(person.getByText("Mã chưa đúng")).isVisible();
        person.getByLabel("6 số trên điện thoại").fill(code(secret, 0));
        button(person, "Xác nhận").click();
        assertThat(heading(person, "Cất mã dự phòng")).isVisible();
        look(person);
        return secret;
    }

    private static String recoveryCode(Page person) {
        var codes = person.locator(".recovery-codes code");
        Assertions.assertThat(codes.count()).isEqualTo(10);
        return codes.first().innerText();
    }

    private void signsInWithTheTelephone(Page person, byte[] secret) {
        button(person, "Đã cất xong").click();
        assertThat(person.getByText("Còn 10 mã dự phòng")).isVisible();
        signOut(person);
        signIn(person, OWN, "");
        assertThat(person.getByText("Không đăng nhập được")).isVisible();
        look(person);
        type(person, OWN, code(secret, 1));
        person.getByLabel("Mã xác thực").press("Enter");
        assertThat(heading(person, "Việc hôm nay")).isVisible();
    }

    private void losesEverything(Page administrator) {
        administrator.navigate(address("/quan-tri/tai-khoan"));
        link(administrator, "Trần Thị Hoa").first().click();
        button(administrator, "Gỡ xác thực hai lớp").click();
        assertThat(button(administrator, "Thôi")).isFocused();
        look(administrator);
        confirmDeed(administrator, "Gỡ xác thực hai lớp");
        assertThat(administrator.getByText("Đã gỡ xác thực hai lớp")).isVisible();
    }

    private void isLocked(Page administrator) {
        button(administrator, "Khóa tài khoản").click();
        confirmDeed(administrator, "Khóa tài khoản");
        assertThat(button(administrator, "Mở khóa")).isVisible();
        administrator.navigate(address("/quan-tri/tai-khoan?loc=da-khoa"));
        assertThat(link(administrator, "Trần Thị Hoa").first()).isVisible();
    }

    private static void confirmDeed(Page page, String deed) {
        page.getByRole(AriaRole.ALERTDIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(deed))
                .click();
    }

    private void signOut(Page person) {
        button(person, "Thoát").click();
        person.waitForURL(url -> url.contains("dang-nhap"));
    }

    private void signIn(Page person, String password, String code) {
        person.navigate(address("/quan-tri/dang-nhap"));
        fill(person, password, code);
    }

    private void fill(Page person, String password, String code) {
        type(person, password, code);
        button(person, "Đăng nhập").click();
    }

    private void type(Page person, String password, String code) {
        person.locator("input[name=username]").fill(name);
        person.locator("input[name=password]").fill(password);
        person.getByLabel("Mã xác thực").fill(code);
    }

    /** @param steps of 30 seconds from now */
    private static String code(byte[] secret, int steps) {
        try {
            var codes = new TimeBasedOneTimePasswordGenerator();
            return codes.generateOneTimePasswordString(
                    new SecretKeySpec(secret, codes.getAlgorithm()),
                    Instant.now().plus(Duration.ofSeconds(30L * steps)));
        } catch (InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }
}
