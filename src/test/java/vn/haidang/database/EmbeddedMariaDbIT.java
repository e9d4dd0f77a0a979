package vn.haidang.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedMariaDbIT {

    @TempDir
    static Path folder;

    static EmbeddedMariaDb database;

    @BeforeAll
    static void start() {
        database = new EmbeddedMariaDb(folder);
    }

    @AfterAll
    static void stop() throws IOException {
        database.close();
    }

    @Test
    void whatWasCommittedSurvivesTheDeathOfTheServer() throws Exception {
        try (var connection = connection();
                var statement = connection.createStatement()) {
            statement.execute("create table kept (id int primary key)");
            statement.execute("insert into kept values (1), (2), (3)");
        }

        kill();

        assertThat(countAfterRestart()).isEqualTo(3);
    }

    @Test
    void thePasswordIsForItsOwnerOnly() throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("password"))))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("init.sql"))))
                .isEqualTo("rw-------");
    }

    @Test
    void theServerListensOnTheLoopbackAddressOnly() {
        assertThat(database.url()).startsWith("jdbc:mariadb://127.0.0.1:");
    }

    @Test
    void aSecondProcessOnTheSameHomeIsRefusedInOneSentence(@TempDir Path home) throws IOException {
        try (var lock = new HomeLock(home)) {
            assertThatExceptionOfType(CannotStart.class)
                    .isThrownBy(() -> new HomeLock(home))
                    .withMessage(
                            "Another portal is running on %s: stop it, or set PORTAL_HOME to another folder.", home);
            assertThat(lock).isNotNull();
        }
        new HomeLock(home).close();
    }

    private static void kill() throws InterruptedException {
        var server = ProcessHandle.of(database.pid())
                .orElseThrow()
                .descendants()
                .filter(it -> it.info().command().orElse("").endsWith("mariadbd"))
                .findFirst()
                .orElseThrow();
        server.destroyForcibly();
        while (server.isAlive()) {
            Thread.sleep(Duration.ofMillis(20));
        }
    }

    private static int countAfterRestart() throws InterruptedException {
        for (var attempt = 0; attempt < 200; attempt++) {
            try (var connection = connection();
                    var rows = connection.createStatement().executeQuery("select count(*) from kept")) {
                rows.next();
                return rows.getInt(1);
            } catch (SQLException notYet) {
                Thread.sleep(Duration.ofMillis(100));
            }
        }
        throw new AssertionError("The server did not come back");
    }

    private static Connection connection() throws SQLException {
        return DriverManager.getConnection(database.url(), database.user(), database.passwordOfUser());
    }
}
