package vn.haidang.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import vn.haidang.Portal;
import vn.haidang.attack.FaultReport;

/** The portal on a MariaDB server that is not ours: Debian's mariadb-server, started for this check on a port of its own. */
class ExternalDatabaseCheck {

    private static final Path SERVER = Path.of("/usr/sbin/mariadbd");
    private static final int PORT = 33_961;
    private static final String URL = "jdbc:mariadb://127.0.0.1:" + PORT + "/portal?sslMode=disable";

    @TempDir
    Path folder;

    private final HttpClient http = HttpClient.newHttpClient();
    private String address = "";

    @Test
    void thePortalRunsOnIt() throws Exception {
        assumeTrue(Files.isExecutable(SERVER), SERVER + " is not here: nothing was checked");
        var server = start();
        try {
            awaitDatabase();
            try (var portal = new SpringApplicationBuilder(Portal.class)
                    .run(
                            "--spring.datasource.url=" + URL,
                            "--spring.datasource.username=portal",
                            "--spring.datasource.password=mat-khau-thu",
                            "--portal.database.second-username=archivist",
                            "--portal.database.second-password=mat-khau-hai",
                            "--portal.home=" + folder.resolve("home"),
                            "--server.port=0")) {
                address = "http://localhost:"
                        + Objects.requireNonNull(((WebServerApplicationContext) portal).getWebServer())
                                .getPort();

                assertThat(get("/").body()).contains("Bà con cần làm giấy tờ gì?");
                assertThat(portal.getBeansOfType(EmbeddedMariaDb.class)).isEmpty();

                var receipts = new ArrayList<>(List.of(receipt("Trước khi máy chủ khởi động lại")));
                stop(server);
                assertThat(get("/").statusCode()).isEqualTo(200);
                assertThat(send("Khi máy chủ tắt").statusCode()).isEqualTo(503);
                server = start();
                var begun = System.nanoTime();
                receipts.add(receipt("Sau khi máy chủ khởi động lại"));
                for (var receipt : receipts) {
                    assertThat(get(receipt).statusCode()).isEqualTo(200);
                }
                FaultReport.add("external server restarted: reports are taken and receipts open %d ms after its start"
                        .formatted(Duration.ofNanos(System.nanoTime() - begun).toMillis()));
            }
            assertThat(refusal(URL.replace("/portal?", "/latin?")))
                    .contains("ALTER DATABASE `latin` CHARACTER SET utf8mb4");
            assertThat(refusal(URL.replace("/portal?", "/nirgends?"))).contains("does not serve the account portal");
        } finally {
            stop(server);
        }
    }

    private static void stop(Process server) throws InterruptedException {
        server.destroy();
        server.waitFor();
    }

    private HttpResponse<String> get(String path) throws Exception {
        return http.send(HttpRequest.newBuilder(URI.create(address + path)).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> send(String story) throws Exception {
        var body = "kind=other&fullName=Lan&address=An+Hai&phone=0912345678&publication=private&clientId=%s&content=%s"
                .formatted(UUID.randomUUID(), URLEncoder.encode(story, StandardCharsets.UTF_8));
        return http.send(
                HttpRequest.newBuilder(URI.create(address + "/phan-anh"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    /** Sends a report until it is taken, for a minute at most. @return the path of its receipt */
    private String receipt(String story) throws Exception {
        var end = System.nanoTime() + Duration.ofMinutes(1).toNanos();
        while (System.nanoTime() < end) {
            var answer = send(story);
            if (answer.statusCode() == 303) {
                return answer.headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]+", "");
            }
            Thread.sleep(Duration.ofMillis(200));
        }
        throw new AssertionError("No report was taken within a minute");
    }

    /** The sentence with which a start ends before a table is made. */
    private static String refusal(String url) {
        var schemas = new Schemas(url.replaceAll(".*/|\\?.*", ""), "portal_trail");
        var portal = new JdbcConnectionDetails() {
            @Override
            public String getUsername() {
                return "portal";
            }

            @Override
            public String getPassword() {
                return "mat-khau-thu";
            }

            @Override
            public String getJdbcUrl() {
                return url;
            }
        };
        var second = new SecondAccount(url, "archivist", "mat-khau-hai");
        var refused = org.junit.jupiter.api.Assertions.assertThrows(
                CannotStart.class, () -> new ServerCheck(portal, second, schemas, Clock.systemUTC()).run());
        return String.valueOf(refused.getMessage());
    }

    private Process start() throws Exception {
        var data = folder.resolve("data").toString();
        run(
                        "/usr/bin/mariadb-install-db",
                        "--no-defaults",
                        "--datadir=" + data,
                        "--auth-root-authentication-method=normal",
                        "--skip-test-db",
                        "--user=" + System.getProperty("user.name"))
                .waitFor();
        var init = Files.writeString(folder.resolve("init.sql"), """
                CREATE DATABASE IF NOT EXISTS portal CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
                CREATE DATABASE IF NOT EXISTS portal_trail CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
                CREATE USER IF NOT EXISTS portal@'127.0.0.1' IDENTIFIED BY 'mat-khau-thu';
                CREATE USER IF NOT EXISTS archivist@'127.0.0.1' IDENTIFIED BY 'mat-khau-hai';
                GRANT ALL ON portal.* TO portal@'127.0.0.1';
                GRANT SELECT, INSERT ON portal_trail.* TO portal@'127.0.0.1';
                GRANT ALL ON portal.* TO archivist@'127.0.0.1';
                GRANT ALL ON portal_trail.* TO archivist@'127.0.0.1';
                CREATE DATABASE IF NOT EXISTS latin CHARACTER SET latin1;
                GRANT ALL ON latin.* TO portal@'127.0.0.1';
                """);
        return run(
                SERVER.toString(),
                "--no-defaults",
                "--datadir=" + data,
                "--port=" + PORT,
                "--bind-address=127.0.0.1",
                "--socket=" + folder.resolve("s"),
                "--pid-file=" + folder.resolve("p"),
                "--default-time-zone=+00:00",
                "--init-file=" + init,
                "--user=" + System.getProperty("user.name"));
    }

    private Process run(String... command) throws Exception {
        return new ProcessBuilder(List.of(command))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
    }

    private static void awaitDatabase() throws InterruptedException {
        for (var attempt = 0; attempt < 200; attempt++) {
            try (var connection = DriverManager.getConnection(URL, "portal", "mat-khau-thu")) {
                assertThat(connection.isValid(1)).isTrue();
                return;
            } catch (SQLException notYet) {
                Thread.sleep(Duration.ofMillis(100));
            }
        }
        throw new AssertionError("Debian's server did not start");
    }
}
