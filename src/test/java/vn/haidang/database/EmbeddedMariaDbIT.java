package vn.haidang.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
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
    void everyAccountHasAPasswordOrIsLocked() throws Exception {
        try (var keeper = keeper();
                var rows = keeper.createStatement().executeQuery("""
                        select user, host, json_value(priv, '$.authentication_string') as secret,
                            json_value(priv, '$.account_locked') as locked
                        from mysql.global_priv where json_value(priv, '$.is_role') is null and user <> 'PUBLIC'
                        """)) {
            var names = new ArrayList<String>();
            while (rows.next()) {
                names.add(rows.getString("user"));
                assertThat("true".equals(rows.getString("locked"))
                                || "1".equals(rows.getString("locked"))
                                || !String.valueOf(rows.getString("secret")).isEmpty()
                                        && rows.getString("secret") != null)
                        .as(rows.getString("user") + "@" + rows.getString("host"))
                        .isTrue();
            }
            assertThat(names).containsExactlyInAnyOrder("portal", "archivist", "keeper", "mariadb.sys");
        }
    }

    @Test
    void anotherUserOfTheMachineDoesNotGetIn() throws Exception {
        Assumptions.assumeTrue("root".equals(System.getProperty("user.name")), "only root can become somebody else");
        var port = URI.create(database.url().substring("jdbc:".length())).getPort();
        var client = folder.resolve(PackedServer.VERSION).resolve("bin/mariadb");
        var copy = Files.createTempFile("mariadb", "");
        Files.copy(client, copy, StandardCopyOption.REPLACE_EXISTING);
        Files.setPosixFilePermissions(copy, PosixFilePermissions.fromString("rwxr-xr-x"));
        for (var user : new String[] {"root", "portal", "archivist", "keeper", "mariadb.sys", "mysql", "nobody", ""}) {
            for (var host : new String[] {"127.0.0.1", "localhost", "::1"}) {
                var ended = new ProcessBuilder(
                                "setpriv",
                                "--reuid=65534",
                                "--regid=65534",
                                "--clear-groups",
                                copy.toString(),
                                "--no-defaults",
                                "--skip-ssl",
                                "--protocol=tcp",
                                "--host=" + host,
                                "--port=" + port,
                                "--user=" + user,
                                "--execute=select 1")
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .waitFor();
                assertThat(ended).as(user + "@" + host).isNotZero();
            }
            var socket = new ProcessBuilder(
                            "setpriv",
                            "--reuid=65534",
                            "--regid=65534",
                            "--clear-groups",
                            copy.toString(),
                            "--no-defaults",
                            "--socket=" + folder.resolve("s.sock"),
                            "--user=" + user,
                            "--execute=select 1")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
            assertThat(socket).as(user + " by the socket").isNotZero();
        }
        Files.delete(copy);
    }

    @Test
    void noStatementReadsOrWritesFiles() throws Exception {
        try (var keeper = keeper();
                var statement = keeper.createStatement()) {
            var rows = statement.executeQuery("select @@secure_file_priv, @@local_infile");
            rows.next();
            assertThat(rows.getString(1)).startsWith(folder.resolve("files").toString());
            assertThat(rows.getInt(2)).isZero();
            var file = statement.executeQuery("select load_file('/etc/passwd')");
            file.next();
            assertThat(file.getString(1)).isNull();
        }
        try (var connection = connection();
                var statement = connection.createStatement()) {
            Assertions.assertThatThrownBy(() -> statement.execute("select 1 into outfile '/tmp/out'"))
                    .isInstanceOf(SQLException.class);
            Assertions.assertThatThrownBy(() -> statement.executeQuery("select user from mysql.user"))
                    .isInstanceOf(SQLException.class);
        }
    }

    @Test
    void whatItWritesIsForItsOwnerOnly() throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                .isEqualTo("rwx------");
        try (var files = Files.walk(folder.resolve("data"))) {
            assertThat(files.filter(file -> {
                        try {
                            return Files.getPosixFilePermissions(file).stream()
                                    .anyMatch(it -> it.name().startsWith("OTHERS"));
                        } catch (IOException gone) {
                            return false;
                        }
                    }))
                    .isEmpty();
        }
    }

    private static Connection keeper() throws IOException, SQLException {
        return DriverManager.getConnection(
                database.url().replace("/portal?", "/mysql?"),
                "keeper",
                Files.readString(folder.resolve("keeper-password")));
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

    /** Else Ctrl-C, and TERM as a service manager sends it, would end the server before the last request. */
    @Test
    void aSignalToOurGroupIsForUsAlone() throws IOException {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/setsid")));

        assertThat(group(server().pid()))
                .isNotEqualTo(group(ProcessHandle.current().pid()));
    }

    /** Of processes, as Linux tells it: the third field behind the name. */
    private static String group(long pid) throws IOException {
        var said = Files.readString(Path.of("/proc/" + pid + "/stat"));
        return said.substring(said.lastIndexOf(')') + 2).split(" ", -1)[2];
    }

    private static ProcessHandle server() {
        return ProcessHandle.of(database.pid())
                .orElseThrow()
                .descendants()
                .filter(it -> it.info().command().orElse("").endsWith("mariadbd"))
                .findFirst()
                .orElseThrow();
    }

    private static void kill() throws InterruptedException {
        var server = server();
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
