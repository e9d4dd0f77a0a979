package vn.haidang.attack;

import java.io.IOException;
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
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.haidang.Portal;

/** A portal in a process of its own, on a home of its own, for what cannot be done to the one that all tests share. */
final class PortalProcess {

    static final Duration START = Duration.ofSeconds(120);

    private static final Pattern READY = Pattern.compile("Ready\\s+http://localhost:(\\d+)");

    private final Path home;
    private final Path log;
    private final String main;
    private final List<String> settings;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private @Nullable Process running;
    private String address = "";

    PortalProcess(Path home, String... settings) {
        this(Portal.class, home, settings);
    }

    /** @param main starts it */
    PortalProcess(Class<?> main, Path home, String... settings) {
        this.home = home;
        this.log = home.resolveSibling(home.getFileName() + ".out");
        this.main = main.getName();
        this.settings = List.of(settings);
    }

    void start() throws Exception {
        running = java(
                        log,
                        Map.of(),
                        List.of(
                                main,
                                "--portal.home=" + home,
                                "--portal.content=file:" + Path.of("content").toAbsolutePath() + "/",
                                "--server.port=0",
                                "--portal.feedback.reports-per-hour=1000000",
                                "--portal.feedback.reports-per-hour-at-most=1000000",
                                "--portal.feedback.reports-per-hour-in-all=1000000"),
                        settings)
                .start();
        address = awaitReady();
    }

    /** A command beside it, as {@code bin/portal} starts it; what it says is in {@link #said}. */
    Process command(String... words) throws IOException {
        return java(said(), Map.of("PORTAL_HOME", home.toString()), List.of(Portal.class.getName()), List.of(words))
                .start();
    }

    Path said() {
        return home.resolveSibling(home.getFileName() + ".said");
    }

    private static ProcessBuilder java(
            Path output, Map<String, String> environment, List<String> main, List<String> more) {
        var line = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx512m",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))));
        line.addAll(main);
        line.addAll(more);
        var builder = new ProcessBuilder(line).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().putAll(environment);
        return builder;
    }

    private String awaitReady() throws Exception {
        var end = System.nanoTime() + START.toNanos();
        while (System.nanoTime() < end && isRunning()) {
            var ready = READY.matcher(log());
            if (ready.find()) {
                return "http://localhost:" + ready.group(1);
            }
            Thread.sleep(100);
        }
        throw new AssertionError("The portal did not start:\n" + log());
    }

    String log() throws IOException {
        return Files.readString(log);
    }

    boolean isRunning() {
        return running != null && running.isAlive();
    }

    /** TERM, as a supervisor sends it. */
    Duration terminate() throws InterruptedException {
        var process = Objects.requireNonNull(running);
        var begun = System.nanoTime();
        process.destroy();
        if (!process.waitFor(15, TimeUnit.SECONDS)) {
            throw new AssertionError("It did not end within 15 seconds of TERM");
        }
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    /** With everything that it has started. */
    void kill() throws InterruptedException {
        if (running != null) {
            var started = running.descendants().toList();
            started.forEach(ProcessHandle::destroyForcibly);
            running.destroyForcibly();
            running.waitFor(20, TimeUnit.SECONDS);
            for (var one : started) {
                one.onExit().completeOnTimeout(one, 20, TimeUnit.SECONDS).join();
            }
        }
    }

    /** To the database server alone. */
    void signalDatabase(String name) throws Exception {
        var server = Objects.requireNonNull(running)
                .descendants()
                .filter(it -> it.info().command().orElse("").endsWith("mariadbd"))
                .findFirst()
                .orElseThrow();
        new ProcessBuilder("kill", "-" + name, Long.toString(server.pid()))
                .start()
                .waitFor();
    }

    HttpResponse<String> send(String story) throws Exception {
        return post(
                "/phan-anh",
                "kind=other&fullName=Lan&address=An+Hai&phone=0912345678&publication=private&clientId=%s&content=%s"
                        .formatted(UUID.randomUUID(), encoded(story)));
    }

    /** Sends a report, which must be taken. @return the path of its receipt */
    String taken(String story) throws Exception {
        var answer = send(story);
        if (answer.statusCode() != 303) {
            throw new AssertionError("A report was not taken: " + answer.statusCode());
        }
        return receipt(answer);
    }

    static String receipt(HttpResponse<String> taken) {
        return taken.headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]+", "");
    }

    HttpResponse<String> post(String path, String body) throws Exception {
        return http.send(
                HttpRequest.newBuilder(URI.create(address + path))
                        .timeout(Duration.ofSeconds(30))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    HttpResponse<String> get(String path) throws Exception {
        return http.send(
                HttpRequest.newBuilder(URI.create(address + path))
                        .timeout(Duration.ofSeconds(30))
                        .build(),
                BodyHandlers.ofString());
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
