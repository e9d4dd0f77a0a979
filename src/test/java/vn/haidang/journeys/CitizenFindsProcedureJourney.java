package vn.haidang.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** She types without marks on a phone, finds what to bring and when it is ready, and goes on to the national portal. */
class CitizenFindsProcedureJourney extends Journey {

    @Test
    void fromTheHomePageToTheNationalPortal() {
        var page = window(PHONE);
        page.navigate(address("/"));
        look(page);

        page.getByLabel("Tìm thủ tục").fill("giay doc than");
        page.keyboard().press("Enter");
        assertThat(page.locator("article.item h2").first()).containsText("xác nhận tình trạng hôn nhân");
        assertThat(page.locator("mark").first()).isVisible();
        look(page);

        page.locator("article.item h2 a").first().click();
        assertThat(heading(page, "Mang theo gì")).isVisible();
        assertThat(heading(page, "Nộp hôm nay, trả kết quả")).isVisible();
        look(page);

        assertThat(link(page, "Nộp trực tuyến").first())
                .hasAttribute("href", Pattern.compile("https://dichvucong\\.gov\\.vn/.*"));
    }

    @Test
    void namesAreOfferedWhileSomebodyTypesWithoutMarks() {
        var page = window(PHONE);
        page.navigate(address("/"));

        page.getByLabel("Tìm thủ tục").pressSequentially("giay doc th");
        var names = page.getByRole(AriaRole.OPTION);
        assertThat(names.first()).hasText("giấy độc thân");
        look(page);
        page.keyboard().press("ArrowDown");
        assertThat(page.getByLabel("Tìm thủ tục")).hasValue("giấy độc thân");
        page.keyboard().press("Escape");
        assertThat(names).hasCount(0);
        assertThat(page.getByLabel("Tìm thủ tục")).hasValue("giay doc th");

        page.getByLabel("Tìm thủ tục").press("a");
        page.getByLabel("Tìm thủ tục").press("n");
        names.first().click();
        assertThat(page.locator("article.item h2").first()).containsText("xác nhận tình trạng hôn nhân");
    }

    @Test
    void theTicksStayOnThePhone() {
        var page = window(PHONE);
        page.navigate(address("/thu-tuc/1.001193"));

        page.locator(".ticks input").first().check();
        page.reload();

        assertThat(page.locator(".ticks input").first()).isChecked();
    }

    @Test
    void aSearchWithoutResultShowsWaysToGoOn() {
        var page = window(PHONE);
        page.navigate(address("/thu-tuc?q=zzzz+qqqq"));

        assertThat(page.getByRole(AriaRole.STATUS)).containsText("Không thấy thủ tục nào");
        assertThat(link(page, "Nhắn tên việc cần làm")).isVisible();
        look(page);
    }
}
