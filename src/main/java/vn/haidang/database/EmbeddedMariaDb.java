package vn.haidang.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A MariaDB server of our own, on the loopback address only. It dies with this process, however this process ends, and
 * is started again when it dies alone.
 */
final class EmbeddedMariaDb implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedMariaDb.class);
    private static final String DATABASE = "portal";
    private static final String USER = "portal";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** Keeps the server on a leash: when our end of the pipe closes, the shell sends it TERM. Ctrl-C is for us alone. */
    private static final String LEASH = """
            trap '' INT HUP
            exec 3<&0
            "$@" 3<&- </dev/null & server=$!
            { cat <&3 >/dev/null; kill -TERM $server; } 2>/dev/null & leash=$!
            exec 3<&-
            wait $server
            kill $leash 2>/dev/null
            """;

    private final Path home;
    private final Path program;
    private final Path data;
    private final String password;
    private final int port;
    private volatile Process server;
    private volatile boolean closing;

    EmbeddedMariaDb(Path folder) {
        try {
            home = Files.createDirectories(folder.toAbsolutePath().normalize());
            program = home.resolve(PackedServer.VERSION);
            data = home.resolve("data");
            PackedServer.unpackInto(program);
            installOnce();
            password = password();
            port = freePort();
            server = start();
        } catch (IOException e) {
            throw new CannotStart("The database in %s could not be started (%s).".formatted(folder, e.getMessage()), e);
        }
        awaitConnection();
        watch();
    }

    String url() {
        return "jdbc:mariadb://127.0.0.1:%d/%s?sslMode=disable".formatted(port, DATABASE);
    }

    String user() {
        return USER;
    }

    String passwordOfUser() {
        return password;
    }

    long pid() {
        return server.pid();
    }

    @Override
    public void close() throws IOException {
        closing = true;
        server.getOutputStream().close();
        try {
            if (!server.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                server.destroy();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            server.destroy();
        }
    }

    private void installOnce() throws IOException {
        Path done = home.resolve(".installed");
        if (Files.exists(done)) {
            return;
        }
        var command = new ArrayList<>(List.of(
                program + "/scripts/mariadb-install-db",
                "--no-defaults",
                "--basedir=" + program,
                "--datadir=" + data,
                "--auth-root-authentication-method=normal",
                "--skip-test-db",
                "--skip-name-resolve",
                "--force"));
        addUserWhenRoot(command);
        Path messages = home.resolve("install.log");
        if (exitCode(run(command, messages)) != 0) {
            throw new CannotStart("The database could not be installed; " + messages + " says why.");
        }
        Files.createFile(done);
    }

    private String password() throws IOException {
        Path file = home.resolve("password");
        if (!Files.exists(file)) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, UUID.randomUUID().toString());
        }
        return Files.readString(file);
    }

    private Process start() throws IOException {
        Path init = home.resolve("init.sql");
        if (!Files.exists(init)) {
            Files.createFile(init, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        Files.writeString(init, """
                CREATE DATABASE IF NOT EXISTS %1$s CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
                CREATE USER IF NOT EXISTS %2$s@'127.0.0.1' IDENTIFIED BY '%3$s';
                ALTER USER %2$s@'127.0.0.1' IDENTIFIED BY '%3$s';
                GRANT ALL ON %1$s.* TO %2$s@'127.0.0.1';
                """.formatted(DATABASE, USER, password));
        var command = new ArrayList<>(List.of("/bin/sh", "-c", LEASH, "mariadb-leash"));
        command.addAll(serverCommand(init));
        addUserWhenRoot(command);
        return run(command, home.resolve("server.log"));
    }

    private List<String> serverCommand(Path init) throws IOException {
        return List.of(
                program + "/bin/mariadbd",
                "--no-defaults",
                "--basedir=" + program,
                "--datadir=" + data,
                "--tmpdir=" + Files.createDirectories(home.resolve("tmp")),
                "--port=" + port,
                "--bind-address=127.0.0.1",
                "--skip-ssl",
                "--skip-name-resolve",
                "--socket=" + home.resolve("s.sock"),
                "--pid-file=" + home.resolve("mariadbd.pid"),
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_uca1400_ai_ci",
                "--default-time-zone=+00:00",
                "--innodb-snapshot-isolation=ON",
                "--performance-schema=OFF",
                "--innodb-buffer-pool-size=128M",
                "--innodb-log-file-size=48M",
                "--max-allowed-packet=64M",
                "--init-file=" + init);
    }

    private void awaitConnection() {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!answers()) {
            if (!server.isAlive() || System.nanoTime() > end) {
                server.destroy();
                throw new CannotStart("The database did not start; " + home.resolve("server.log") + " says why.");
            }
            pause();
        }
    }

    private boolean answers() {
        try (var connection = DriverManager.getConnection(url(), USER, password)) {
            return connection.isValid(1);
        } catch (SQLException notYet) {
            return false;
        }
    }

    /** What was committed is on the disk; the pool of connections finds the new server at the same port. */
    private void watch() {
        server.onExit().thenAccept(dead -> {
            if (!closing) {
                log.warn("The database ended by itself (code {}), starting it again", dead.exitValue());
                restart();
            }
        });
    }

    private void restart() {
        try {
            server = start();
            awaitConnection();
            watch();
            log.warn("The database is back");
        } catch (IOException | CannotStart e) {
            log.error("The database could not be started again: {}", e.getMessage());
        }
    }

    private static int exitCode(Process process) {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while installing the database", e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(Duration.ofMillis(50));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the database starts", e);
        }
    }

    private static Process run(List<String> command, Path messages) throws IOException {
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(messages.toFile()))
                .start();
    }

    private static void addUserWhenRoot(List<String> command) {
        if ("root".equals(System.getProperty("user.name"))) {
            command.add("--user=root");
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
