package vn.haidang.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What goes wrong in a machine room, done to a portal of its own: each with what people met meanwhile, in
 * target/check/faults.txt.
 */
class FaultsCheck {

    private static final Duration START = Duration.ofSeconds(120);
    private static final Duration AWAY = Duration.ofSeconds(20);
    private static final Duration ANSWERED_WITHIN = Duration.ofSeconds(5);
    private static final Pattern READY = Pattern.compile("Ready\\s+http://localhost:(\\d+)");
    private static final Path REPORT = Path.of("target/check/faults.txt");

    @TempDir
    Path home;

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private @Nullable Process running;
    private String address = "";

    @BeforeEach
    void start() throws Exception {
        running = portal();
        address = awaitReady();
    }

    @AfterEach
    void stop() throws InterruptedException {
        var portal = portalProcess();
        portal.descendants().forEach(ProcessHandle::destroyForcibly);
        portal.destroyForcibly();
        portal.waitFor(20, TimeUnit.SECONDS);
    }

    @Test
    void theDatabaseIsAway() throws Exception {
        assertThat(get("/").statusCode()).isEqualTo(200);
        signal("STOP");
        var end = System.nanoTime() + AWAY.toNanos();
        Thread.sleep(1000);
        try {
            assertThat(get("/").statusCode()).as("a kept page").isEqualTo(200);
            assertThat(get("/tim-kiem?q=khai+sinh").statusCode()).as("search").isEqualTo(200);
            var form = timed(() -> get("/phan-anh"));
            assertThat(form.answer().statusCode()).as("the form").isEqualTo(200);
            var unknown = timed(() -> get("/khong-co-trang-nay"));
            assertThat(unknown.answer().statusCode()).isEqualTo(503);
            assertThat(unknown.answer().headers().firstValue("Retry-After")).isPresent();
            assertThat(unknown.answer().body()).contains("Cổng đang tạm nghỉ");
            var sent = timed(() -> send("Viết lúc cơ sở dữ liệu đi vắng"));
            assertThat(sent.answer().statusCode()).isEqualTo(503);
            assertThat(sent.answer().body()).contains("Viết lúc cơ sở dữ liệu đi vắng", "chưa gửi được");
            var request = timed(() -> post(
                    "/quyen-rieng-tu/yeu-cau",
                    "kind=access&fullName=Lan&contact=0912345678&words=" + encoded("Cho tôi xem điều đã ghi")));
            assertThat(request.answer().statusCode()).isEqualTo(503);
            assertThat(request.answer().body()).contains("Cho tôi xem điều đã ghi", "Gửi lại");
            for (var answer : List.of(form, unknown, sent, request)) {
                assertThat(answer.took()).isLessThan(ANSWERED_WITHIN);
            }
            while (System.nanoTime() < end) {
                Thread.sleep(200);
            }
            report(
                    "database away %d s: kept page, search, form 200; unknown page 503 in %d ms; form sent: 503 with its words in %d ms; data request: 503 with its words in %d ms"
                            .formatted(
                                    AWAY.toSeconds(),
                                    unknown.took().toMillis(),
                                    sent.took().toMillis(),
                                    request.took().toMillis()));
        } finally {
            signal("CONT");
        }
        within(Duration.ofSeconds(30), () -> send("Viết khi đã về").statusCode() == 303);
    }

    @Test
    void theDatabaseIsKilled() throws Exception {
        signal("KILL");
        var took = within(
                Duration.ofSeconds(60), () -> send("Sau khi cơ sở dữ liệu chết").statusCode() == 303);
        report("database killed: reports are taken again after %d ms".formatted(took.toMillis()));
    }

    @Test
    void theIndexIsDamagedWhileItIsUsed() throws Exception {
        assertThat(hits()).isPositive();
        for (var file : indexFiles()) {
            try (var content = new RandomAccessFile(file.toFile(), "rw")) {
                content.setLength(content.length() / 2);
            }
        }
        var seen = get("/tim-kiem?q=khai+tu+ket+hon+le+phi");
        assertThat(seen.statusCode()).as("no page of the server's own").isEqualTo(200);
        var took = within(
                Duration.ofSeconds(60),
                () -> hits() > 0 && !get("/tim-kiem?q=khai+sinh").body().contains("Kết quả có thể thiếu"));
        report("index cut in half while running: search right again after %d ms, without a hand"
                .formatted(took.toMillis()));
    }

    @Test
    void theIndexIsDamagedAtTheStart() throws Exception {
        var before = hits();
        stop();
        for (var file : indexFiles()) {
            var bytes = Files.readAllBytes(file);
            if (bytes.length > 0) {
                bytes[bytes.length / 2] ^= 0x55;
                Files.write(file, bytes);
            }
        }
        start();
        assertThat(hits()).isEqualTo(before);
        report("a byte of every file of the index changed before a start: %d hits before and after".formatted(before));
    }

    @Test
    void theServiceIsStoppedUnderLoad() throws Exception {
        var accepted = new ArrayList<String>();
        var senders = new ArrayList<Thread>();
        for (var sender = 0; sender < 4; sender++) {
            senders.add(Thread.ofVirtual().start(() -> {
                while (portalProcess().isAlive()) {
                    try {
                        var answer = send("Gửi lúc dừng " + UUID.randomUUID());
                        if (answer.statusCode() == 303) {
                            synchronized (accepted) {
                                accepted.add(
                                        answer.headers().firstValue("Location").orElseThrow());
                            }
                        }
                    } catch (Exception stopped) {
                        return;
                    }
                }
            }));
        }
        Thread.sleep(2000);
        var begun = System.nanoTime();
        portalProcess().destroy();
        assertThat(portalProcess().waitFor(15, TimeUnit.SECONDS)).isTrue();
        var took = Duration.ofNanos(System.nanoTime() - begun);
        for (var sender : senders) {
            sender.join();
        }
        start();
        for (var receipt : accepted) {
            assertThat(get(receipt.replaceFirst("^https?://[^/]+", "")).statusCode())
                    .isEqualTo(200);
        }
        assertThat(took).isLessThan(Duration.ofSeconds(12));
        report("TERM under load: ended after %d ms, %d reports accepted before, none lost"
                .formatted(took.toMillis(), accepted.size()));
    }

    private int hits() throws Exception {
        var found = Pattern.compile("(\\d+) kết quả")
                .matcher(get("/tim-kiem?q=khai+sinh").body());
        return found.find() ? Integer.parseInt(found.group(1)) : 0;
    }

    private List<Path> indexFiles() throws IOException {
        try (var files = Files.walk(home.resolve("home/search"))) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().contains("/index-"))
                    .filter(file -> !file.endsWith("write.lock"))
                    .toList();
        }
    }

    /** To the database server alone. */
    private void signal(String name) throws Exception {
        var server = portalProcess()
                .descendants()
                .filter(it -> it.info().command().orElse("").endsWith("mariadbd"))
                .findFirst()
                .orElseThrow();
        new ProcessBuilder("kill", "-" + name, Long.toString(server.pid()))
                .start()
                .waitFor();
    }

    private HttpResponse<String> send(String story) throws Exception {
        return post(
                "/phan-anh",
                "kind=other&fullName=Lan&address=An+Hai&phone=0912345678&publication=private&clientId=%s&content=%s"
                        .formatted(UUID.randomUUID(), encoded(story)));
    }

    private HttpResponse<String> post(String path, String body) throws Exception {
        return http.send(
                HttpRequest.newBuilder(URI.create(address + path))
                        .timeout(Duration.ofSeconds(30))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpResponse<String> get(String path) throws Exception {
        return http.send(
                HttpRequest.newBuilder(URI.create(address + path))
                        .timeout(Duration.ofSeconds(30))
                        .build(),
                BodyHandlers.ofString());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static Timed timed(Asked asked) throws Exception {
        var begun = System.nanoTime();
        var answer = asked.answer();
        return new Timed(answer, Duration.ofNanos(System.nanoTime() - begun));
    }

    private static Duration within(Duration most, Condition condition) throws Exception {
        var begun = System.nanoTime();
        while (!holds(condition)) {
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(most);
            Thread.sleep(200);
        }
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    private static boolean holds(Condition condition) throws Exception {
        try {
            return condition.holds();
        } catch (IOException notYet) {
            return false;
        }
    }

    private static synchronized void report(String line) throws IOException {
        Files.createDirectories(Objects.requireNonNull(REPORT.getParent()));
        Files.writeString(
                REPORT,
                "Fault: " + line + "\n",
                java.nio.file.StandardOpenOption.CREATE,
                java.nio.file.StandardOpenOption.APPEND);
    }

    private Process portal() throws IOException {
        return new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Xmx512m",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        "vn.haidang.Portal",
                        "--portal.home=" + home.resolve("home"),
                        "--portal.content=file:" + Path.of("content").toAbsolutePath() + "/",
                        "--server.port=0",
                        "--portal.feedback.reports-per-hour=1000000",
                        "--portal.feedback.reports-per-hour-at-most=1000000",
                        "--portal.feedback.reports-per-hour-in-all=1000000")
                .redirectErrorStream(true)
                .redirectOutput(home.resolve("portal.out").toFile())
                .start();
    }

    private String awaitReady() throws Exception {
        var log = home.resolve("portal.out");
        var end = System.nanoTime() + START.toNanos();
        while (System.nanoTime() < end && portalProcess().isAlive()) {
            var ready = READY.matcher(Files.readString(log));
            if (ready.find()) {
                return "http://localhost:" + ready.group(1);
            }
            Thread.sleep(100);
        }
        throw new AssertionError("The portal did not start:\n" + Files.readString(log));
    }

    private Process portalProcess() {
        return Objects.requireNonNull(running);
    }

    private record Timed(HttpResponse<String> answer, Duration took) {}

    private interface Asked {
        HttpResponse<String> answer() throws Exception;
    }

    private interface Condition {
        boolean holds() throws Exception;
    }
}
