package vn.haidang.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.haidang.PortalTest;
import vn.haidang.media.SamplePictures;

/**
 * 400 connections that say a byte a second, and four clients that send what is heavy: big texts, big pictures, many
 * reports, many sign-ins. The home page answers all the while.
 */
@PortalTest
class UnderAttackCheck {

    private static final int SLOW = 400;
    private static final Duration LASTS = Duration.ofSeconds(40);
    private static final Duration MEDIAN = Duration.ofMillis(200);
    private static final Duration WORST = Duration.ofSeconds(2);
    private static final String FORM = "application/x-www-form-urlencoded";

    @LocalServerPort
    int port;

    @TempDir
    Path folder;

    private final AtomicBoolean isOver = new AtomicBoolean();
    private final AtomicInteger attacks = new AtomicInteger();
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    @Test
    void theHomePageAnswers() throws Exception {
        var picture = Files.readAllBytes(SamplePictures.jpeg(folder, "large.jpg", 7000, 6000, 3));
        var times = new ArrayList<Duration>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var slow = 0; slow < SLOW; slow++) {
                threads.submit(this::saySlowly);
            }
            threads.submit(() -> attack(() -> post(
                    "/phan-anh",
                    FORM,
                    ("kind=other&content=" + "%E1%BA%A3".repeat(20_000) + "&email=a%40" + ".".repeat(40_000))
                            .getBytes(StandardCharsets.US_ASCII))));
            threads.submit(
                    () -> attack(() -> post("/phan-anh", "multipart/form-data; boundary=x", withPicture(picture))));
            threads.submit(() -> attack(() -> post(
                    "/phan-anh",
                    FORM,
                    "kind=other&content=Gui+nhieu&fullName=Lan&address=An+Hai&phone=0912345678&publication=private"
                            .getBytes(StandardCharsets.US_ASCII))));
            threads.submit(() -> attack(() -> post(
                    "/quan-tri/dang-nhap", FORM, "username=admin&password=sai".getBytes(StandardCharsets.US_ASCII))));
            var end = System.nanoTime() + LASTS.toNanos();
            while (System.nanoTime() < end) {
                times.add(home());
                Thread.sleep(50);
            }
            isOver.set(true);
        }
        times.sort(null);
        var median = times.get(times.size() / 2);
        var worst = times.getLast();
        Files.createDirectories(Path.of("target/check"));
        Files.writeString(
                Path.of("target/check/under-attack.txt"),
                "Under attack: %d slow connections, %d heavy requests, home page asked %d times: median %d ms, worst %d ms%n"
                        .formatted(SLOW, attacks.get(), times.size(), median.toMillis(), worst.toMillis()));

        assertThat(attacks.get()).isGreaterThan(100);
        assertThat(median).isLessThan(MEDIAN);
        assertThat(worst).isLessThan(WORST);
    }

    private Duration home() throws IOException, InterruptedException {
        var start = System.nanoTime();
        var answer = http.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/"))
                        .timeout(Duration.ofSeconds(30))
                        .build(),
                BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).isEqualTo(200);
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private void saySlowly() {
        var request = "GET / HTTP/1.1\r\nHost: localhost\r\nX-Slow: ".getBytes(StandardCharsets.US_ASCII);
        while (!isOver.get()) {
            try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
                for (var at = 0; !isOver.get(); at++) {
                    socket.getOutputStream().write(at < request.length ? request[at] : 'x');
                    Thread.sleep(1000);
                }
            } catch (IOException cutOff) {
                // and comes again
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private void attack(Runnable once) {
        while (!isOver.get()) {
            once.run();
            attacks.incrementAndGet();
        }
    }

    private void post(String path, String type, byte[] body) {
        try {
            http.send(
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                            .header("Content-Type", type)
                            .header("Origin", "http://127.0.0.1:" + port)
                            .timeout(Duration.ofSeconds(60))
                            .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                            .build(),
                    BodyHandlers.discarding());
        } catch (IOException refused) {
            // goes on
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static byte[] withPicture(byte[] picture) {
        var head = List.of(
                                "kind=other",
                                "content=Anh lon",
                                "fullName=Lan",
                                "address=An Hai",
                                "phone=0912345678",
                                "publication=private")
                        .stream()
                        .map(field -> field.split("=", 2))
                        .map(field -> "--x\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                                .formatted(field[0], field[1]))
                        .reduce("", String::concat)
                + "--x\r\nContent-Disposition: form-data; name=\"attachments\"; filename=\"a.jpg\"\r\n"
                + "Content-Type: image/jpeg\r\n\r\n";
        var start = head.getBytes(StandardCharsets.US_ASCII);
        var end = "\r\n--x--\r\n".getBytes(StandardCharsets.US_ASCII);
        var body = new byte[start.length + picture.length + end.length];
        System.arraycopy(start, 0, body, 0, start.length);
        System.arraycopy(picture, 0, body, start.length, picture.length);
        System.arraycopy(end, 0, body, start.length + picture.length, end.length);
        return body;
    }
}
