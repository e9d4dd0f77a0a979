package vn.haidang.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A dump of an earlier build, put into a database folder that a portal opens afterwards. */
public final class OldDatabase {

    private static final Pattern PORT = Pattern.compile(":(\\d+)/");

    private OldDatabase() {}

    public static void restore(Path folder, Path dump) throws IOException, InterruptedException {
        try (var database = new EmbeddedMariaDb(folder)) {
            var port = PORT.matcher(database.url());
            if (!port.find()) {
                throw new AssertionError("No port in " + database.url());
            }
            var command = new ArrayList<>(List.of(
                    folder.resolve(PackedServer.VERSION).resolve("bin/mariadb").toString(),
                    "--no-defaults",
                    "--skip-ssl",
                    "--host=127.0.0.1",
                    "--port=" + port.group(1),
                    "--user=" + database.user(),
                    MariaDbFolder.DATABASE));
            var client =
                    new ProcessBuilder(command).redirectInput(dump.toFile()).inheritIO();
            client.redirectInput(dump.toFile());
            client.environment().put("MYSQL_PWD", database.passwordOfUser());
            var ended = client.start().waitFor();
            if (ended != 0) {
                throw new AssertionError("The dump could not be read: " + ended);
            }
        }
        Files.delete(dump);
    }
}
