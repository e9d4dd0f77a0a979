package vn.haidang.feedback;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A portal of its own that is killed in the middle of receiving reports, as often as asked. What it had accepted before
 * must be there afterwards, and sending again what got no answer must give one case each.
 */
class KilledPortal {

    private static final int SENDERS = 4;
    private static final Duration START = Duration.ofSeconds(120);
    private static final Pattern READY = Pattern.compile("Ready\\s+http://localhost:(\\d+)");
    private static final Pattern TOKEN = Pattern.compile("\"token\":\"([^\"]+)\"");

    private final Path home;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final Random random = new Random(7);

    /** Accepted: client id to token of the receipt. */
    private final Map<String, String> accepted = new ConcurrentHashMap<>();

    private final Set<String> looked = new HashSet<>();
    private final List<String> lost = new ArrayList<>();
    private final List<String> doubled = new ArrayList<>();
    private @Nullable Process running;
    private String address = "";

    KilledPortal(Path home) {
        this.home = home;
    }

    /** @return what happened, in a sentence */
    String killedTimes(int times) throws Exception {
        start();
        for (var kill = 0; kill < times; kill++) {
            var unanswered = sendUntilKilled();
            start();
            recover(unanswered);
        }
        look(accepted);
        kill();
        return "%d kills, %d reports accepted, %d lost, %d doubled"
                .formatted(times, accepted.size(), lost.size(), doubled.size());
    }

    List<String> lost() {
        return lost;
    }

    List<String> doubled() {
        return doubled;
    }

    int accepted() {
        return accepted.size();
    }

    /** @return client ids of what got no answer */
    private List<String> sendUntilKilled() throws InterruptedException {
        var unanswered = ConcurrentHashMap.<String>newKeySet();
        var senders = new ArrayList<Thread>();
        for (var sender = 0; sender < SENDERS; sender++) {
            senders.add(Thread.ofVirtual().start(() -> {
                while (portal().isAlive()) {
                    var clientId = UUID.randomUUID().toString();
                    unanswered.add(clientId);
                    if (send(clientId)) {
                        unanswered.remove(clientId);
                    }
                }
            }));
        }
        Thread.sleep(300 + random.nextInt(1200));
        kill();
        for (var sender : senders) {
            sender.join();
        }
        return List.copyOf(unanswered);
    }

    /** Looks at the reports of this round; those of all rounds are looked at once more at the end. */
    private void recover(List<String> unanswered) {
        unanswered.forEach(clientId -> {
            if (!send(clientId)) {
                lost.add("not accepted after the restart: " + clientId);
            }
        });
        var round = new HashMap<>(accepted);
        round.keySet().removeAll(looked);
        look(round);
        looked.addAll(round.keySet());
    }

    private void look(Map<String, String> reports) {
        reports.forEach((clientId, token) -> {
            if (status("/phan-anh/bien-nhan/" + token) != 200) {
                lost.add(token);
            }
            if (!send(clientId)) {
                lost.add(clientId);
            }
        });
    }

    /** @return whether there was an answer; the same report must always have the same receipt */
    private boolean send(String clientId) {
        try {
            var answer = http.send(
                    HttpRequest.newBuilder(URI.create(address + "/phan-anh"))
                            .timeout(Duration.ofSeconds(10))
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(HttpRequest.BodyPublishers.ofString(body(clientId)))
                            .build(),
                    BodyHandlers.ofString());
            var token = TOKEN.matcher(answer.body());
            if (answer.statusCode() != 200 || !token.find()) {
                return false;
            }
            var before = accepted.putIfAbsent(clientId, token.group(1));
            if (before != null && !before.equals(token.group(1))) {
                doubled.add(clientId);
            }
            return true;
        } catch (IOException killed) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static String body(String clientId) {
        return Map.of(
                        "outbox", "1",
                        "clientId", clientId,
                        "kind", "other",
                        "content", "Gửi lúc máy chủ bị tắt ngang " + clientId,
                        "fullName", "Lan",
                        "address", "An Hải",
                        "phone", "0912345678",
                        "publication", "redacted")
                .entrySet()
                .stream()
                .sorted(Map.Entry.comparingByKey())
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private int status(String path) {
        try {
            return http.send(HttpRequest.newBuilder(URI.create(address + path)).build(), BodyHandlers.discarding())
                    .statusCode();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void start() throws Exception {
        Files.createDirectories(home);
        var log = home.resolve("portal.log");
        Files.deleteIfExists(log);
        var portal = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Xmx512m",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        "vn.haidang.Portal",
                        "--portal.home=" + home,
                        "--portal.content=file:" + Path.of("content").toAbsolutePath() + "/",
                        "--server.port=0",
                        "--portal.feedback.reports-per-hour=1000000",
                        "--portal.feedback.reports-per-hour-at-most=1000000",
                        "--portal.feedback.reports-per-hour-in-all=1000000")
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        running = portal;
        var end = System.nanoTime() + START.toNanos();
        while (System.nanoTime() < end && portal.isAlive()) {
            var ready = READY.matcher(Files.exists(log) ? Files.readString(log) : "");
            if (ready.find()) {
                address = "http://localhost:" + ready.group(1);
                return;
            }
            Thread.sleep(100);
        }
        throw new AssertionError("The portal did not start again:\n" + Files.readString(log));
    }

    /** The whole family at once, as when the power goes. */
    private void kill() throws InterruptedException {
        var portal = portal();
        portal.descendants().forEach(ProcessHandle::destroyForcibly);
        portal.destroyForcibly();
        portal.waitFor(20, TimeUnit.SECONDS);
    }

    private Process portal() {
        return Objects.requireNonNull(running);
    }
}
