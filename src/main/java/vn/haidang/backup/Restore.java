package vn.haidang.backup;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationArguments;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;
import vn.haidang.command.CommandLine;
import vn.haidang.command.Commands;
import vn.haidang.command.PortalCommand;
import vn.haidang.database.BeforeSchema;
import vn.haidang.database.CannotStart;
import vn.haidang.database.DatabasePrograms;
import vn.haidang.database.Schemas;
import vn.haidang.database.SecondAccount;
import vn.haidang.staff.AuditTrail;

/**
 * {@code bin/portal restore FILE}: a backup takes the place of what is here, before anything looks at it; then the portal
 * starts up as far as it must to bring it to this build, to replay erasures and to build the index.
 */
@Component
class Restore implements BeforeSchema, PortalCommand {

    private static final String NAME = "restore";

    /** How far the trail was sealed that is replaced: of the one that comes back it would tell that its end is missing. */
    private static final String TRAIL_END = "trail.end";

    private static final String USAGE = "restore FILE [--passphrase-file FILE] [--replace]";

    private final DumpProcess database;
    private final SecondAccount account;
    private final Schemas schemas;
    private final BackupSettings settings;
    private final Backups backups;
    private final AuditTrail audit;
    private final ApplicationArguments arguments;
    private final Clock clock;
    private @Nullable String report;

    Restore(
            DatabasePrograms programs,
            SecondAccount account,
            Schemas schemas,
            BackupSettings settings,
            @Lazy Backups backups,
            @Lazy AuditTrail audit,
            ApplicationArguments arguments,
            Clock clock) {
        this.database = new DumpProcess(programs, account, schemas);
        this.account = account;
        this.schemas = schemas;
        this.settings = settings;
        this.backups = backups;
        this.audit = audit;
        this.arguments = arguments;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    /** The work was done before the schema was looked at; a portal that is running does not let go of what it has. */
    @Override
    public String run(CommandLine line) {
        if (report == null) {
            return "Stop the portal first: a restore takes the place of everything it works with.";
        }
        audit.record("backup.restored", "", "");
        return report;
    }

    @Override
    public void run() {
        var words = Commands.withoutSettings(arguments.getSourceArgs());
        if (words.isEmpty() || !words.getFirst().equals(NAME)) {
            return;
        }
        try {
            var line = new CommandLine(
                    words.subList(1, words.size()), Path.of("").toAbsolutePath().toString());
            report = restore(BackupCommand.Asked.of(line, USAGE));
        } catch (IllegalArgumentException refused) {
            throw new CannotStart("Nothing was restored: " + refused.getMessage(), refused);
        } catch (IOException | SQLException e) {
            throw new CannotStart(
                    "The restore did not end well (%s): run it again with --replace.".formatted(e.getMessage()), e);
        }
    }

    private String restore(BackupCommand.Asked asked) throws IOException, SQLException {
        if (!Files.isReadable(asked.file())) {
            throw new BackupRefused("%s cannot be read.".formatted(asked.file()));
        }
        try (var backup = new BackupReader(asked.file())) {
            backup.verify();
            var keys = keys(backup, asked);
            var said = new ArrayList<String>();
            makeRoom(asked.replace(), said);
            var work = Files.createTempDirectory(settings.home(), "restore-");
            try {
                load(backup, work);
            } finally {
                FileSystemUtils.deleteRecursively(work);
            }
            files(backup);
            keep(keys, said);
            said.add(erasures(asked.file()));
            FileSystemUtils.deleteRecursively(settings.index());
            Files.deleteIfExists(settings.home().resolve(TRAIL_END));
            Backups.noteRestored(asked.file(), clock.instant());
            said.addFirst(words(asked.file(), backup.manifest()));
            return String.join("\n", said);
        }
    }

    private static String words(Path file, Manifest held) {
        return "%s is back, as of %s: %d tables with %d rows and %d files, all counted and compared."
                .formatted(file, held.madeAt(), held.rows().size(), held.allRows(), held.files());
    }

    /** Nothing is thrown away that was not written down before. */
    private void makeRoom(boolean replace, List<String> said) throws IOException, SQLException {
        if (isEmpty()) {
            return;
        }
        if (!replace) {
            throw new BackupRefused(
                    "there is something in the database or in %s already. With --replace it is backed up to %s and replaced."
                            .formatted(settings.media(), settings.folder()));
        }
        said.add("What was here before is in %s.".formatted(backups.makeBefore("restore")));
        try (var connection = account.connect()) {
            for (var schema : List.of(schemas.portal(), schemas.trail())) {
                drop(connection, schema);
            }
        }
        FileSystemUtils.deleteRecursively(settings.media());
    }

    private boolean isEmpty() throws IOException, SQLException {
        try (var connection = account.connect()) {
            if (!tables(connection, schemas.portal()).isEmpty()
                    || !tables(connection, schemas.trail()).isEmpty()) {
                return false;
            }
        }
        if (!Files.isDirectory(settings.media())) {
            return true;
        }
        try (var files = Files.walk(settings.media())) {
            return files.noneMatch(Files::isRegularFile);
        }
    }

    private void load(BackupReader backup, Path work) throws IOException, SQLException {
        for (var name : List.of(Manifest.PORTAL, Manifest.TRAIL)) {
            var words = work.resolve(name);
            backup.extract(name, words);
            database.load(name.equals(Manifest.PORTAL) ? schemas.portal() : schemas.trail(), words);
            Files.delete(words);
        }
        try (var connection = account.connect()) {
            for (var table : backup.manifest().rows().entrySet()) {
                requireCount(connection, table.getKey(), table.getValue());
            }
        }
    }

    private void requireCount(Connection connection, String table, long expected) throws SQLException {
        var name = table.startsWith("portal.")
                ? "`%s`.`%s`".formatted(schemas.portal(), table.substring("portal.".length()))
                : "`%s`.`%s`".formatted(schemas.trail(), table.substring("trail.".length()));
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select count(*) from " + name)) {
            row.next();
            if (row.getLong(1) != expected) {
                throw new SQLException("%s has %d rows and not %d".formatted(table, row.getLong(1), expected));
            }
        }
    }

    private void files(BackupReader backup) throws IOException {
        for (var name : backup.manifest().parts().keySet()) {
            if (name.startsWith(Manifest.MEDIA)) {
                var target = settings.media()
                        .resolve(name.substring(Manifest.MEDIA.length()))
                        .normalize();
                if (!target.startsWith(settings.media().normalize())) {
                    throw new BackupRefused("%s leads out of its folder.".formatted(name));
                }
                backup.extract(name, target);
            } else if (name.equals(Manifest.SETTINGS)
                    && !Files.exists(settings.home().resolve(name))) {
                backup.extract(name, settings.home().resolve(name));
            }
        }
    }

    /** Before anything is touched, so that a wrong passphrase costs nothing. */
    private byte @Nullable [] keys(BackupReader backup, BackupCommand.Asked asked) throws IOException {
        if (!backup.manifest().hasKeys()) {
            return null;
        }
        var passphrase = asked.passphrase() == null ? settings.passphrase() : asked.passphrase();
        if (passphrase == null) {
            throw new BackupRefused("the keys in it need their passphrase: --passphrase-file FILE.");
        }
        var sealed = Files.createTempFile(settings.home(), "keys", "");
        try {
            backup.extract(Manifest.KEYS, sealed);
            return SealedKeys.open(Files.readAllBytes(sealed), passphrase.toCharArray());
        } finally {
            Files.delete(sealed);
        }
    }

    private void keep(byte @Nullable [] keys, List<String> said) throws IOException {
        if (keys == null) {
            said.add("The keys were not in it: copy %s into %s before the portal is opened to people."
                    .formatted(
                            String.join(", ", Backups.KEYS),
                            settings.home().toAbsolutePath().normalize()));
            return;
        }
        try (var zip = new ZipInputStream(new ByteArrayInputStream(keys))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (Backups.KEYS.contains(entry.getName())) {
                    var file = settings.home().resolve(entry.getName());
                    Files.copy(zip, file, StandardCopyOption.REPLACE_EXISTING);
                    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
                }
            }
        }
        said.add("The keys are back.");
    }

    private String erasures(Path file) throws IOException {
        var lines = new LinkedHashSet<>(Erasures.read(Backups.folderOf(file)));
        lines.addAll(Erasures.read(settings.folder()));
        if (lines.isEmpty()) {
            return "No erasure made since is known: the list %s, which begins with the first erasure, is neither beside the backup nor in %s."
                    .formatted(Erasures.LIST, settings.folder());
        }
        Files.write(settings.home().resolve(ErasureReplay.WAITING), lines);
        return "%d erasures are replayed.".formatted(lines.size());
    }

    private static void drop(Connection connection, String schema) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("set foreign_key_checks = 0");
            for (var table : tables(connection, schema)) {
                statement.execute("drop table `%s`.`%s`".formatted(schema, table));
            }
        }
    }

    private static List<String> tables(Connection connection, String schema) throws SQLException {
        try (var question = connection.prepareStatement(
                "select table_name from information_schema.tables where table_schema = ?")) {
            question.setString(1, schema);
            var names = new ArrayList<String>();
            try (var row = question.executeQuery()) {
                while (row.next()) {
                    names.add(row.getString(1));
                }
            }
            return names;
        }
    }
}
