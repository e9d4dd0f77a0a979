package vn.haidang.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Where a MariaDB server of our own lives: its program, its data, the password of its user, its messages. */
final class MariaDbFolder {

    static final String DATABASE = "portal";
    static final String TRAIL_ENDING = "_trail";
    static final String TRAIL = DATABASE + TRAIL_ENDING;
    static final String USER = "portal";

    /** See {@link SecondAccount}. */
    static final String ARCHIVIST = "archivist";

    /** Looks after the server itself, never after what is in it. */
    private static final String KEEPER = "keeper";

    private static final String UPGRADED = ".upgraded";

    private final Path home;
    private final Path program;
    private final Path data;
    private final String password;
    private final String keeperPassword;
    private final String archivistPassword;

    /** Unpacks and installs what is not there yet. */
    MariaDbFolder(Path folder) throws IOException {
        home = PrivateFolder.created(folder.toAbsolutePath().normalize());
        program = home.resolve(PackedServer.VERSION);
        data = home.resolve("data");
        PackedServer.unpackInto(program);
        installOnce();
        password = readPassword("password");
        keeperPassword = readPassword("keeper-password");
        archivistPassword = readPassword("archivist-password");
    }

    String password() {
        return password;
    }

    String archivistPassword() {
        return archivistPassword;
    }

    /** The programs of the server, for a dump and its way back. */
    Path programs() {
        return program.resolve("bin");
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
                "--tmpdir=" + PrivateFolder.created(home.resolve("tmp")),
                "--port=" + port,
                "--bind-address=127.0.0.1",
                "--skip-ssl",
                // no statement reads or writes files, whatever an account may do
                "--secure-file-priv=" + PrivateFolder.created(home.resolve("files")),
                "--local-infile=OFF",
                "--skip-symbolic-links",
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
        return run(command, messages, Map.of());
    }

    private static Process run(List<String> command, Path messages, Map<String, String> environment)
            throws IOException {
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(messages.toFile()));
        // what the server makes is for its owner only
        process.environment().putAll(Map.of("UMASK", "0600", "UMASK_DIR", "0700"));
        process.environment().putAll(environment);
        return process.start();
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
        // any server that starts on this machine sweeps its temporary folder, so ours is our own
        var ownFolder =
                Map.of("TMPDIR", PrivateFolder.created(home.resolve("tmp")).toString());
        if (exitCode(run(command, messages, ownFolder)) != 0) {
            throw new CannotStart("The database could not be installed; " + messages + " says why.");
        }
        Files.writeString(home.resolve(UPGRADED), PackedServer.VERSION);
        Files.createFile(done);
    }

    private String readPassword(String name) throws IOException {
        var file = secret(name);
        if (Files.size(file) == 0) {
            Files.writeString(file, UUID.randomUUID().toString());
        }
        return Files.readString(file);
    }

    /**
     * The server makes accounts without a password when it is installed. At each start every account goes but the
     * server's own, which is locked, and ours, which have passwords: one for the portal's data, one for the trail and
     * for backups, one for looking after the server.
     */
    private Path writeInit() throws IOException {
        var init = secret("init.sql");
        Files.writeString(init, """
                CREATE DATABASE IF NOT EXISTS %1$s CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
                CREATE DATABASE IF NOT EXISTS %6$s CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
                DELETE FROM mysql.global_priv WHERE User NOT IN ('%2$s', '%4$s', '%7$s', 'mariadb.sys')
                    AND JSON_VALUE(Priv, '$.is_role') IS NULL AND User <> 'PUBLIC';
                DELETE FROM mysql.global_priv WHERE User IN ('%2$s', '%4$s', '%7$s') AND Host <> '127.0.0.1';
                DELETE FROM mysql.proxies_priv;
                FLUSH PRIVILEGES;
                CREATE USER IF NOT EXISTS %2$s@'127.0.0.1' IDENTIFIED BY '%3$s';
                ALTER USER %2$s@'127.0.0.1' IDENTIFIED BY '%3$s';
                GRANT ALL ON %1$s.* TO %2$s@'127.0.0.1';
                GRANT SELECT, INSERT ON %6$s.* TO %2$s@'127.0.0.1';
                CREATE USER IF NOT EXISTS %7$s@'127.0.0.1' IDENTIFIED BY '%8$s';
                ALTER USER %7$s@'127.0.0.1' IDENTIFIED BY '%8$s';
                GRANT ALL ON %1$s.* TO %7$s@'127.0.0.1';
                GRANT ALL ON %6$s.* TO %7$s@'127.0.0.1';
                CREATE USER IF NOT EXISTS %4$s@'127.0.0.1' IDENTIFIED BY '%5$s';
                ALTER USER %4$s@'127.0.0.1' IDENTIFIED BY '%5$s';
                GRANT ALL ON *.* TO %4$s@'127.0.0.1' WITH GRANT OPTION;
                """.formatted(
                        DATABASE, USER, password, KEEPER, keeperPassword, TRAIL, ARCHIVIST, archivistPassword));
        return init;
    }

    /** When another version of the server made the tables, they are looked at and rebuilt where this one asks for it. */
    void upgrade(int port) throws IOException {
        Path done = home.resolve(UPGRADED);
        if (Files.exists(done) && Files.readString(done).equals(PackedServer.VERSION)) {
            return;
        }
        var command = List.of(
                program + "/bin/mariadb-check",
                "--no-defaults",
                "--skip-ssl",
                "--host=127.0.0.1",
                "--port=" + port,
                "--user=" + KEEPER,
                "--all-databases",
                "--check-upgrade",
                "--auto-repair");
        if (exitCode(run(command, home.resolve("upgrade.log"), Map.of("MYSQL_PWD", keeperPassword))) != 0) {
            throw new CannotStart("The database could not be brought up to %s; %s says why."
                    .formatted(PackedServer.VERSION, home.resolve("upgrade.log")));
        }
        Files.writeString(done, PackedServer.VERSION);
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
