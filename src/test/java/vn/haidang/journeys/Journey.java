package vn.haidang.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.haidang.SignedIn.as;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.haidang.PortalTest;
import vn.haidang.search.ChangeFollower;
import vn.haidang.staff.Accounts;
import vn.haidang.staff.OwnAccount;
import vn.haidang.staff.Role;
import vn.haidang.staff.Roles;

/** A story in a real browser. Every page that it visits is looked at for what all pages promise. */
@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class Journey {

    static final int PHONE = 360;
    static final int DESK = 1280;
    private static final String FIRST_PASSWORD = "mat khau lan dau 1";
    private static final String PASSWORD = "mot cau de nho cua toi";

    @LocalServerPort
    int port;

    @Autowired
    Accounts accounts;

    @Autowired
    OwnAccount own;

    @Autowired
    ChangeFollower changes;

    private final List<BrowserContext> contexts = new ArrayList<>();
    private final List<String> foreign = new ArrayList<>();

    @AfterEach
    void noPageAskedAnotherHost() {
        contexts.forEach(BrowserContext::close);
        contexts.clear();
        assertThat(foreign).as("requests to other hosts").isEmpty();
    }

    /** A browser window of this width, with nothing remembered. */
    Page window(int width) {
        var context = TestBrowser.get()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, 740)
                        .setLocale("vi-VN")
                        .setReducedMotion(ReducedMotion.REDUCE));
        contexts.add(context);
        var page = context.newPage();
        page.setDefaultTimeout(15_000);
        page.onRequest(request -> {
            if (!request.url().startsWith(site())
                    && !request.url().startsWith("data:")
                    && !request.url().startsWith("blob:")) {
                foreign.add(request.url());
            }
        });
        return page;
    }

    /** Of a page. Citizens see there what the staff has done before, as they do a moment later without our asking. */
    String address(String path) {
        if (!path.startsWith("/quan-tri")) {
            changes.catchUp();
        }
        return site() + path;
    }

    private String site() {
        return "http://localhost:" + port;
    }

    /** What every page promises: its language, nothing sideways, no barrier that axe can find. */
    void look(Page page) {
        fits(page);
        assertThat(Barriers.on(page)).as("axe on " + page.url()).isEmpty();
    }

    /** Its language, and nothing sideways. */
    void fits(Page page) {
        page.waitForFunction("document.title !== ''");
        assertThat(page.locator("html")).hasAttribute("lang", page.url().matches(".*[0-9]/en(/.*)?") ? "en" : "vi");
        var sideways = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(((Number) sideways).intValue())
                .as("sideways scroll of " + page.url())
                .isLessThanOrEqualTo(0);
    }

    /** Somebody new of the staff, signed in without the login page, which has a story of its own. */
    Page signedIn(int width, Role role) {
        return signedIn(width, role, nameFor(role));
    }

    static String nameFor(Role role) {
        return role.name().toLowerCase(java.util.Locale.ROOT) + "-" + UUID.randomUUID();
    }

    Page signedIn(int width, Role role, String name) {
        as("quan-tri", Roles.ADMIN, () -> accounts.add(name, name, null, Set.of(role), FIRST_PASSWORD));
        as(name, Roles.NEWCOMER, () -> own.changePassword(FIRST_PASSWORD, PASSWORD));
        var page = window(width);
        page.navigate(address(SignInDoor.PATH + "?name=" + name));
        assertThat(heading(page, "Việc hôm nay")).isVisible();
        return page;
    }

    static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** What came of a deed, in exactly these words: "Đã lưu" also stands in a heading. */
    static Locator said(Page page, String words) {
        return page.getByText(words, new Page.GetByTextOptions().setExact(true)).first();
    }

    static Locator link(Page page, String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
    }

    static Locator heading(Page page, String name) {
        return page.getByRole(
                AriaRole.HEADING, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** The list of topics may be drawn anew under the pointer, so a choice that did not arrive is made again. */
    static void chooseTopic(Page editor) {
        var topics = editor.getByLabel("Chủ đề");
        var chips = editor.locator("vaadin-multi-select-combo-box-chip[slot=chip]");
        editor.waitForCondition(() -> {
            if (chips.count() == 0) {
                var options = editor.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setSelected(false));
                if (!options.first().isVisible()) {
                    topics.click();
                }
                options.first().click();
                editor.waitForTimeout(700);
            }
            return chips.count() > 0;
        });
        topics.press("Tab");
    }

    static void confirm(Page page, String deed) {
        page.getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(deed))
                .click();
    }
}
