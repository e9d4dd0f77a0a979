package vn.haidang.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import vn.haidang.Portal;

/** The portal on a MariaDB server that is not ours: Debian's mariadb-server, started for this check on a port of its own. */
class ExternalDatabaseCheck {

    private static final Path SERVER = Path.of("/usr/sbin/mariadbd");
    private static final int PORT = 33_961;
    private static final String URL = "jdbc:mariadb://127.0.0.1:" + PORT + "/portal?sslMode=disable";

    @TempDir
    Path folder;

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
                var port = java.util.Objects.requireNonNull(((WebServerApplicationContext) portal).getWebServer())
                        .getPort();
                var home = HttpClient.newHttpClient()
                        .send(
                                HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/"))
                                        .build(),
                                BodyHandlers.ofString());

                assertThat(home.statusCode()).isEqualTo(200);
                assertThat(home.body()).contains("Bà con cần làm giấy tờ gì?");
                assertThat(portal.getBeansOfType(EmbeddedMariaDb.class)).isEmpty();
            }
            assertThat(refusal(URL.replace("/portal?", "/latin?")))
                    .contains("ALTER DATABASE `latin` CHARACTER SET utf8mb4");
            assertThat(refusal(URL.replace("/portal?", "/nirgends?"))).contains("does not serve the account portal");
        } finally {
            server.destroy();
            server.waitFor();
        }
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
