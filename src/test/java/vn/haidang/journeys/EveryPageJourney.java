package vn.haidang.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.haidang.staff.Role;

/** Every kind of page, at every width and choice of display that people have. */
class EveryPageJourney extends Journey {

    private static final List<String> PAGES = List.of(
            "/",
            "/tin-tuc",
            "/chu-de",
            "/chu-de/cchc-b",
            "/tin-tuc/ho-so-2025-46-ho-so-qua-han",
            "/thu-tuc",
            "/thu-tuc?q=khai+sinh",
            "/thu-tuc/viec/sinh-con",
            "/tinh-han",
            "/thu-tuc/1.001193",
            "/phan-anh",
            "/phan-anh/tra-cuu",
            "/phan-anh/da-tra-loi",
            "/quyen-rieng-tu/yeu-cau",
            "/duong-day-nong",
            "/huong-dan",
            "/huong-dan/nop-ho-so-truc-tuyen",
            "/khau-hieu",
            "/ap-phich",
            "/ap-phich/ba-khong",
            "/van-ban",
            "/van-ban/quyet-dinh-29-2026-qd-ttg",
            "/en",
            "/en/guides/file-an-application-online",
            "/gioi-thieu",
            "/hien-thi",
            "/tim-kiem?q=vneid",
            "/khong-co");

    /** The same templates in another state, or with other words: once is enough, where it is hardest. */
    private static final List<String> STATES = List.of(
            "/tin-tuc?thang=2026-11",
            "/thu-tuc?q=zzzz+qqqq",
            "/thu-tuc/1.001193/phien-ban/1",
            "/tinh-han?from=x&count=5&unit=working_day",
            "/phan-anh/tra-cuu?ma=LS26-2222",
            "/phan-anh/da-tra-loi?q=zzzz",
            "/van-ban?loai=law",
            "/en/news",
            "/en/guides",
            "/tim-kiem?q=zzzz",
            "/quyen-rieng-tu",
            "/tiep-can",
            "/bao-mat",
            "/don-vi/pvhcc");

    /** What a width can break is the width, what a theme can break are its colours. */
    @ParameterizedTest(name = "{0} px, {1}: {2}")
    @CsvSource({
        "360, '', EVERYTHING",
        "1280, '', WIDTH",
        "320, text-largest, WIDTH",
        "360, theme-dark, COLOURS",
        "360, contrast, COLOURS"
    })
    void isUsable(int width, String display, LookFor what) {
        var page = window(width);
        if (!display.isEmpty()) {
            page.context().addCookies(List.of(new Cookie("display", display).setUrl(address("/"))));
        }
        visit(page, PAGES, what);
        if (display.equals("text-largest")) {
            visit(page, STATES, LookFor.EVERYTHING);
        }
    }

    private void visit(Page page, List<String> paths, LookFor what) {
        for (var path : paths) {
            page.navigate(address(path));
            switch (what) {
                case EVERYTHING -> look(page);
                case WIDTH -> fits(page);
                case COLOURS -> {
                    fits(page);
                    Assertions.assertThat(Barriers.ofColours(page)).as(path).isEmpty();
                }
            }
        }
    }

    enum LookFor {
        EVERYTHING,
        WIDTH,
        COLOURS
    }

    @Test
    void largeLettersWorkWithOneTapAndStay() {
        var page = window(PHONE);
        page.navigate(address("/tin-tuc"));

        page.getByText("Chữ to").click();
        assertThat(page.locator("html")).hasClass("text-large");
        page.navigate(address("/thu-tuc"));

        assertThat(page.locator("html")).hasClass("text-large");
        assertThat(page.getByText("Chữ vừa")).isVisible();
    }

    @Test
    void theOfficeIsUsableOnAPhone() {
        for (var role : List.of(Role.EDITOR, Role.CASE_OFFICER, Role.DENUNCIATION_OFFICER, Role.LEADER, Role.ADMIN)) {
            var page = signedIn(PHONE, role);
            look(page);
            visible(role).forEach(path -> {
                Assertions.assertThat(
                                page.navigate(address("/quan-tri/" + path)).ok())
                        .as(path)
                        .isTrue();
                assertThat(page.locator("h1").first()).isVisible();
                look(page);
            });
        }
    }

    private static List<String> visible(Role role) {
        return switch (role) {
            case EDITOR ->
                List.of(
                        "bai-viet",
                        "bai-viet/moi",
                        "bang-bien-tap",
                        "lich-bien-tap",
                        "thu-vien",
                        "van-ban",
                        "thong-bao-khan",
                        "khau-hieu",
                        "thu-tuc",
                        "thu-tuc/1.001193",
                        "thu-tuc-viet/1.001193",
                        "dia-chi-truc-tuyen",
                        "ke-hoach",
                        "duong-day-nong",
                        "doi-mat-khau");
            case CASE_OFFICER -> List.of("phan-anh", "phan-anh-nhan", "mau-tra-loi");
            case DENUNCIATION_OFFICER -> List.of("phan-anh");
            case LEADER -> List.of("phan-anh", "ke-hoach", "thoi-han", "lich-lam-viec", "du-lieu-ca-nhan", "nhat-ky");
            default -> List.of("tai-khoan", "nhat-ky", "nhat-ky?ve=khong-co-gi", "van-hanh");
        };
    }
}
