package vn.haidang.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vn.haidang.database.DatabasePrograms;
import vn.haidang.database.Schemas;
import vn.haidang.database.SecondAccount;

/** MariaDB's own programs: both schemas out in one snapshot, while everything goes on, and each back in. */
final class DumpProcess {

    private static final Pattern ADDRESS = Pattern.compile("//([^/:,]+)(?::(\\d+))?");

    private final DatabasePrograms programs;
    private final SecondAccount account;
    private final Schemas schemas;

    DumpProcess(DatabasePrograms programs, SecondAccount account, Schemas schemas) {
        this.programs = programs;
        this.account = account;
        this.schemas = schemas;
    }

    /**
     * @param parts opens the place for the words of a schema, the portal's first
     * @return rows by table
     */
    Map<String, Long> dump(Parts parts) throws IOException {
        var command = command(programs.dump());
        command.addAll(List.of(
                "--single-transaction",
                "--hex-blob",
                "--skip-comments",
                "--skip-add-locks",
                "--no-autocommit",
                "--default-character-set=utf8mb4",
                "--max-allowed-packet=64M",
                "--databases",
                schemas.portal(),
                schemas.trail()));
        var messages = Files.createTempFile("haidang-dump", ".log");
        try {
            var process = start(command, messages);
            process.getOutputStream().close();
            var lines = new DumpLines(schemas, parts);
            lines.read(process.getInputStream());
            require(process, messages);
            return lines.rows();
        } finally {
            Files.delete(messages);
        }
    }

    /** @param schema that has no table of these */
    void load(String schema, Path words) throws IOException {
        var command = command(programs.client());
        command.addAll(List.of("--default-character-set=utf8mb4", "--max-allowed-packet=64M", schema));
        var messages = Files.createTempFile("haidang-load", ".log");
        try {
            var process = start(command, messages);
            try (var in = process.getOutputStream()) {
                Files.copy(words, in);
            } catch (IOException ended) {
                require(process, messages);
                throw ended;
            }
            require(process, messages);
        } finally {
            Files.delete(messages);
        }
    }

    private List<String> command(String program) {
        var address = ADDRESS.matcher(account.url());
        if (!address.find()) {
            throw new IllegalStateException("No server in " + account.url());
        }
        var command = new ArrayList<>(List.of(
                program,
                "--no-defaults",
                "--protocol=tcp",
                "--host=" + address.group(1),
                "--port=" + (address.group(2) == null ? "3306" : address.group(2)),
                "--user=" + account.username()));
        if (account.url().contains("sslMode=disable")) {
            command.add("--skip-ssl");
        }
        return command;
    }

    private Process start(List<String> command, Path messages) throws IOException {
        var process = new ProcessBuilder(command).redirectError(messages.toFile());
        process.environment().put("MYSQL_PWD", account.password());
        try {
            return process.start();
        } catch (IOException missing) {
            throw new BackupRefused(
                    "%s is not on this machine: install MariaDB's client programs (on Debian: mariadb-client)."
                            .formatted(command.getFirst()),
                    missing);
        }
    }

    private static void require(Process process, Path messages) throws IOException {
        try {
            var code = process.waitFor();
            if (code != 0) {
                throw new BackupRefused("The database said: %s"
                        .formatted(Files.readString(messages, DumpLines.BYTES).strip()));
            }
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted", e);
        }
    }

    interface Parts {
        OutputStream open(String name) throws IOException;
    }
}
