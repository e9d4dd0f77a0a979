package vn.haidang.measured;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.haidang.PortalTest;

/**
 * Why citizens get plain HTML: one procedure as our page and as a Vaadin route, on a slow phone (4G at 1.6 Mbit/s with
 * 150 ms, processor four times slower) and under load from one client with 16 connections on the same machine.
 */
@PortalTest
class PageAgainstVaadinCheck {

    private static final Duration LOAD = Duration.ofSeconds(6);
    private static final int CONNECTIONS = 16;

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
            var phone = onASlowPhone(way);
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

    private long perSecond(String path) throws InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Accept-Encoding", "gzip")
                .build();
        load(request, Duration.ofSeconds(2));
        return load(request, LOAD) / LOAD.toSeconds();
    }

    private static long load(HttpRequest request, Duration time) throws InterruptedException {
        var answers = new AtomicLong();
        var end = System.nanoTime() + time.toNanos();
        try (var client = HttpClient.newHttpClient();
                var senders = Executors.newFixedThreadPool(CONNECTIONS)) {
            for (var sender = 0; sender < CONNECTIONS; sender++) {
                senders.execute(() -> {
                    while (System.nanoTime() < end) {
                        answers.addAndGet(isGood(client, request) ? 1 : 0);
                    }
                });
            }
        }
        return answers.get();
    }

    private static boolean isGood(HttpClient client, HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private record Phone(long paint, long bytes, long requests) {}
}
