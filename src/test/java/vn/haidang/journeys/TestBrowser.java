package vn.haidang.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** One Chromium for all stories of a test process. It ends with the process, which is its parent. */
final class TestBrowser {

    private static final Browser BROWSER = launched();

    private TestBrowser() {}

    static Browser get() {
        return BROWSER;
    }

    private static Browser launched() {
        var playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        return playwright
                .chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(Path.of(
                                Objects.requireNonNullElse(System.getenv("PORTAL_BROWSER"), "/usr/bin/chromium")))
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--use-fake-device-for-media-stream",
                                "--use-fake-ui-for-media-stream")));
    }
}
