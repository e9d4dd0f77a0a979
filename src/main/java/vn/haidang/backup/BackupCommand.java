package vn.haidang.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.haidang.command.CommandLine;
import vn.haidang.command.PortalCommand;
import vn.haidang.staff.AuditTrail;

/** {@code bin/portal backup FILE}: everything in one file, while the portal works or stands still. */
@Component
class BackupCommand implements PortalCommand {

    private static final String USAGE = "backup FILE [--passphrase-file FILE]";

    private final Backups backups;
    private final BackupSettings settings;
    private final AuditTrail audit;

    BackupCommand(Backups backups, BackupSettings settings, AuditTrail audit) {
        this.backups = backups;
        this.settings = settings;
        this.audit = audit;
    }

    @Override
    public String name() {
        return "backup";
    }

    @Override
    public String run(CommandLine line) {
        var asked = Asked.of(line, USAGE);
        if (!Files.isDirectory(Backups.folderOf(asked.file()))) {
            throw new IllegalArgumentException("There is no folder %s: is its disk mounted? Nothing was backed up."
                    .formatted(Backups.folderOf(asked.file())));
        }
        var passphrase = asked.passphrase() == null ? settings.passphrase() : asked.passphrase();
        var made = backups.make(asked.file(), passphrase);
        audit.record("backup.made", "", "");
        return "%s holds %d tables with %d rows and %d files, and was read again: whole.\n%s"
                .formatted(
                        asked.file(),
                        made.rows().size(),
                        made.allRows(),
                        made.files(),
                        made.hasKeys()
                                ? "The keys are in it, under the passphrase."
                                : "The keys are not in it. They lie in %s: %s. Keep them elsewhere: without them nobody signs in with a second factor and no reporter opens a case."
                                        .formatted(
                                                settings.home().toAbsolutePath().normalize(),
                                                String.join(", ", Backups.KEYS)));
    }

    /** @param passphrase null when none was given */
    record Asked(Path file, @Nullable String passphrase, boolean replace) {

        static Asked of(CommandLine line, String usage) {
            Path file = null;
            String passphrase = null;
            var replace = false;
            var words = List.copyOf(line.words());
            for (var at = 0; at < words.size(); at++) {
                var word = words.get(at);
                if (word.equals("--passphrase-file") && at + 1 < words.size()) {
                    at++;
                    passphrase = read(Path.of(line.folder()).resolve(words.get(at)));
                } else if (word.equals("--replace")) {
                    replace = true;
                } else if (word.startsWith("--") || file != null) {
                    throw new IllegalArgumentException(word + " is not known here: " + usage);
                } else {
                    file = Path.of(line.folder()).resolve(word).normalize();
                }
            }
            if (file == null) {
                throw new IllegalArgumentException(usage);
            }
            return new Asked(file, passphrase, replace);
        }

        private static String read(Path file) {
            try {
                return Files.readString(file).strip();
            } catch (IOException e) {
                throw new IllegalArgumentException("%s cannot be read.".formatted(file), e);
            }
        }
    }
}
