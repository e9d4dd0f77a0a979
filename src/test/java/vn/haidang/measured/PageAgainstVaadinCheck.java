package vn.haidang.measured;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.haidang.PortalTest;

/**
 * Why citizens get plain HTML: one procedure as our page and as a Vaadin route, on a slow phone (4G at 1.6 Mbit/s with
 * 150 ms, processor four times slower; the median of three, after one that warms up) and under load from 16 connections on the same machine.
 */
@PortalTest
class PageAgainstVaadinCheck {

    @LocalServerPort
    int port;

    @Autowired
    Clock clock;

    @Test
    void theSamePageInThreeWays() throws Exception {
        var lines = new ArrayList<String>();
        lines.add("measured " + clock.instant());
        lines.add("%-36s %10s %10s %9s %12s".formatted("way", "paint ms", "bytes", "requests", "first HTML/s"));
        for (var way : List.of("/thu-tuc/" + ProcedureRoute.CODE, "/quan-tri/do-thu?html", "/quan-tri/do-thu")) {
            onASlowPhone(way);
            var phone = List.of(onASlowPhone(way), onASlowPhone(way), onASlowPhone(way)).stream()
                    .sorted(Comparator.comparing(Phone::paint))
                    .toList()
                    .get(1);
            lines.add("%-36s %10d %10d %9d %12d"
                    .formatted(way, phone.paint(), phone.bytes(), phone.requests(), perSecond(way)));
        }
        lines.forEach(System.out::println);
        Files.createDirectories(Path.of("target/check"));
        Files.write(Path.of("target/check/page-against-vaadin.txt"), lines);
        assertThat(lines).hasSize(5);
    }

    private Phone onASlowPhone(String path) {
        try (var playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")))) {
            var browser = playwright
                    .chromium()
                    .launch(new LaunchOptions()
                            .setExecutablePath(Path.of(
                                    Objects.requireNonNullElse(System.getenv("PORTAL_BROWSER"), "/usr/bin/chromium")))
                            .setArgs(List.of("--no-sandbox")));
            var page = browser.newContext(new Browser.NewContextOptions().setViewportSize(360, 740))
                    .newPage();
            var devtools = page.context().newCDPSession(page);
            var bytes = new AtomicLong();
            var requests = new AtomicLong();
            devtools.send("Network.enable");
            devtools.send("Network.emulateNetworkConditions", conditions());
            var slow = new JsonObject();
            slow.addProperty("rate", 4);
            devtools.send("Emulation.setCPUThrottlingRate", slow);
            devtools.on(
                    "Network.loadingFinished",
                    event -> bytes.addAndGet(event.get("encodedDataLength").getAsLong()));
            page.onRequest(request -> requests.incrementAndGet());
            page.navigate("http://localhost:" + port + path);
            page.getByText("Giấy chứng sinh").first().waitFor();
            page.waitForTimeout(3000);
            var paint = page.evaluate("performance.getEntriesByName('first-contentful-paint')[0].startTime");
            return new Phone(((Number) paint).longValue(), bytes.get(), requests.get());
        }
    }

    private static JsonObject conditions() {
        var conditions = new JsonObject();
        conditions.addProperty("offline", false);
        conditions.addProperty("latency", 150);
        conditions.addProperty("downloadThroughput", 1_600_000 / 8);
        conditions.addProperty("uploadThroughput", 750_000 / 8);
        return conditions;
    }

    /** By wrk, which is faster than the server; the first seconds warm the code up. */
    private long perSecond(String path) throws Exception {
        wrk(path, "3s");
        var rate = Pattern.compile("Requests/sec:\\s+([0-9.]+)").matcher(wrk(path, "8s"));
        assertThat(rate.find()).isTrue();
        return Math.round(Double.parseDouble(rate.group(1)));
    }

    private String wrk(String path, String time) throws Exception {
        var wrk = new ProcessBuilder(
                        "wrk",
                        "-t1",
                        "-c16",
                        "-d" + time,
                        "-H",
                        "Accept-Encoding: gzip",
                        "http://localhost:" + port + path)
                .redirectErrorStream(true)
                .start();
        return new String(wrk.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private record Phone(long paint, long bytes, long requests) {}
}
