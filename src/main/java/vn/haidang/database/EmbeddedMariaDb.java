package vn.haidang.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A MariaDB server of our own, on the loopback address only. It dies with this process, however this process ends, and
 * is started again when it dies alone.
 */
final class EmbeddedMariaDb implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedMariaDb.class);
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

    /** A signal to the group of our process is for us: the server is needed until the last request has been answered. */
    private static final Path OWN_SESSION = Path.of("/usr/bin/setsid");

    private final MariaDbFolder folder;
    private final int port;
    private volatile Process server;
    private volatile boolean closing;

    EmbeddedMariaDb(Path home) {
        try {
            folder = new MariaDbFolder(home);
            port = freePort();
            server = start();
        } catch (IOException e) {
            throw new CannotStart("The database in %s could not be started (%s).".formatted(home, e.getMessage()), e);
        }
        awaitConnection();
        watch();
        upgrade(home);
    }

    String url() {
        return "jdbc:mariadb://127.0.0.1:%d/%s?sslMode=disable".formatted(port, MariaDbFolder.DATABASE);
    }

    String user() {
        return MariaDbFolder.USER;
    }

    String passwordOfUser() {
        return folder.password();
    }

    SecondAccount secondAccount() {
        return new SecondAccount(url(), MariaDbFolder.ARCHIVIST, folder.archivistPassword());
    }

    DatabasePrograms programs() {
        return DatabasePrograms.in(folder.programs());
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

    private void upgrade(Path home) {
        try {
            folder.upgrade(port);
        } catch (IOException e) {
            throw new CannotStart("The database in %s could not be upgraded (%s).".formatted(home, e.getMessage()), e);
        }
    }

    private Process start() throws IOException {
        var command = new ArrayList<String>();
        if (Files.isExecutable(OWN_SESSION)) {
            command.add(OWN_SESSION.toString());
        }
        command.addAll(List.of("/bin/sh", "-c", LEASH, "mariadb-leash"));
        command.addAll(folder.server(port));
        return MariaDbFolder.run(command, folder.serverLog());
    }

    private void awaitConnection() {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!answers()) {
            if (!server.isAlive() || System.nanoTime() > end) {
                server.destroy();
                throw new CannotStart("The database did not start; " + folder.serverLog() + " says why.");
            }
            pause();
        }
    }

    private boolean answers() {
        try (var connection = DriverManager.getConnection(url(), MariaDbFolder.USER, folder.password())) {
            return connection.isValid(1);
        } catch (SQLException notYet) {
            return false;
        }
    }

    /** What was committed is on the disk; the pool of connections finds the new server at the same port. */
    private void watch() {
        server.onExit().thenAccept(dead -> {
            if (!closing && !isEnding()) {
                log.warn("The database ended by itself (code {}), starting it again", dead.exitValue());
                restart();
            }
        });
    }

    /** Whether this process has been told to end, as the server may have been at the same moment. */
    private static boolean isEnding() {
        var hook = new Thread(() -> {});
        try {
            Runtime.getRuntime().addShutdownHook(hook);
            Runtime.getRuntime().removeShutdownHook(hook);
            return false;
        } catch (IllegalStateException ending) {
            return true;
        }
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

    private static void pause() {
        try {
            Thread.sleep(Duration.ofMillis(50));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the database starts", e);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
