package vn.haidang.backup;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import vn.haidang.database.DatabasePrograms;
import vn.haidang.database.Schemas;
import vn.haidang.database.SecondAccount;

/** MariaDB's own programs: both schemas out in one snapshot, while everything goes on, and each back in. */
final class DumpProcess {

    /** Bytes as they are, whatever letters they mean. */
    private static final Charset BYTES = StandardCharsets.ISO_8859_1;

    private static final Pattern ADDRESS = Pattern.compile("//([^/:,]+)(?::(\\d+))?");
    private static final Pattern USE = Pattern.compile("USE `([^`]+)`;");
    private static final Pattern INSERT = Pattern.compile("INSERT INTO `([^`]+)` VALUES.*");

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
            var rows = copy(process.getInputStream(), parts);
            require(process, messages);
            return rows;
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

    private Map<String, Long> copy(InputStream from, Parts parts) throws IOException {
        var rows = new TreeMap<String, Long>();
        var lines = new BufferedReader(new InputStreamReader(from, BYTES), 1 << 16);
        var head = new StringBuilder();
        OutputStream out = null;
        var schema = "";
        var table = "";
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            var use = USE.matcher(line);
            if (use.matches()) {
                schema = use.group(1).equals(schemas.portal()) ? "portal" : "trail";
                out = parts.open(schema.equals("portal") ? Manifest.PORTAL : Manifest.TRAIL);
                out.write(head.toString().getBytes(BYTES));
                continue;
            }
            if (line.startsWith("CREATE DATABASE")) {
                continue;
            }
            if (out == null) {
                head.append(line).append('\n');
                continue;
            }
            if (line.startsWith("INSERT INTO")) {
                var insert = INSERT.matcher(line);
                table = insert.matches() ? schema + "." + insert.group(1) : table;
            } else if (line.startsWith("CREATE TABLE `")) {
                rows.put(schema + "." + line.substring(14, line.indexOf('`', 14)), 0L);
            }
            if (line.startsWith("(")) {
                rows.merge(table, 1L, Long::sum);
            }
            out.write(line.getBytes(BYTES));
            out.write('\n');
        }
        return rows;
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
                        .formatted(Files.readString(messages, BYTES).strip()));
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
