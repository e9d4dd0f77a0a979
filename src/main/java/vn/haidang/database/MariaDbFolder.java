package vn.haidang.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Where a MariaDB server of our own lives: its program, its data, the password of its user, its messages. */
final class MariaDbFolder {

    static final String DATABASE = "portal";
    static final String USER = "portal";

    private final Path home;
    private final Path program;
    private final Path data;
    private final String password;

    /** Unpacks and installs what is not there yet. */
    MariaDbFolder(Path folder) throws IOException {
        home = Files.createDirectories(folder.toAbsolutePath().normalize());
        program = home.resolve(PackedServer.VERSION);
        data = home.resolve("data");
        PackedServer.unpackInto(program);
        installOnce();
        password = readPassword();
    }

    String password() {
        return password;
    }

    Path serverLog() {
        return home.resolve("server.log");
    }

    /** The command of the server; its user and database are there as soon as it answers. */
    List<String> server(int port) throws IOException {
        var command = new ArrayList<>(List.of(
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
                "--init-file=" + writeInit()));
        addUserWhenRoot(command);
        return command;
    }

    /** @param messages where what it says goes */
    static Process run(List<String> command, Path messages) throws IOException {
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(messages.toFile()))
                .start();
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

    private String readPassword() throws IOException {
        var file = secret("password");
        if (Files.size(file) == 0) {
            Files.writeString(file, UUID.randomUUID().toString());
        }
        return Files.readString(file);
    }

    private Path writeInit() throws IOException {
        var init = secret("init.sql");
        Files.writeString(init, """
                CREATE DATABASE IF NOT EXISTS %1$s CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
                CREATE USER IF NOT EXISTS %2$s@'127.0.0.1' IDENTIFIED BY '%3$s';
                ALTER USER %2$s@'127.0.0.1' IDENTIFIED BY '%3$s';
                GRANT ALL ON %1$s.* TO %2$s@'127.0.0.1';
                """.formatted(DATABASE, USER, password));
        return init;
    }

    /** A file that only its owner reads. */
    private Path secret(String name) throws IOException {
        var file = home.resolve(name);
        if (!Files.exists(file)) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        return file;
    }

    private static int exitCode(Process process) {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while installing the database", e);
        }
    }

    private static void addUserWhenRoot(List<String> command) {
        if ("root".equals(System.getProperty("user.name"))) {
            command.add("--user=root");
        }
    }
}
