package vn.haidang.backup;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.haidang.database.DatabasePrograms;
import vn.haidang.database.Schemas;
import vn.haidang.database.SecondAccount;

/**
 * Makes backups while the portal works: the database in one snapshot, the files, the settings of the home folder, and the
 * keys under a passphrase or not at all. Each is read again before it counts.
 */
@Component
public class Backups {

    static final List<String> KEYS = List.of("second-factor.key", "trail.key", "case-secrets.key");

    private static final long MEGABYTE = 1_000_000;
    private static final long KEPT_FREE = 300 * MEGABYTE;
    private static final String NIGHTLY = "nightly-";
    private static final String ENDING = ".zip";
    private static final String RESTORED = "last-restored.txt";

    /** What stands in the settings and is nobody else's. */
    private static final List<String> SECRETS = List.of("password", "passphrase", "secret", "key", "token");

    private final DumpProcess database;
    private final BackupSettings settings;
    private final Erasures erasures;
    private final Clock clock;

    Backups(
            DatabasePrograms programs,
            SecondAccount account,
            Schemas schemas,
            BackupSettings settings,
            Erasures erasures,
            Clock clock) {
        this.database = new DumpProcess(programs, account, schemas);
        this.settings = settings;
        this.erasures = erasures;
        this.clock = clock;
    }

    /**
     * @param passphrase for the keys; null leaves them out
     * @return what it holds
     * @throws BackupRefused in a sentence
     */
    Manifest make(Path target, @Nullable String passphrase) {
        try {
            var folder = folderOf(target);
            Files.createDirectories(folder);
            requireRoom(folder);
            var draft = target.resolveSibling(target.getFileName() + ".part");
            Files.deleteIfExists(draft);
            Files.createFile(draft, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            try {
                write(draft, passphrase);
                try (var written = new BackupReader(draft)) {
                    written.verify();
                    Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
                    erasures.keepIn(folder);
                    return written.manifest();
                }
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException e) {
            throw new BackupRefused("The backup could not be written (%s).".formatted(e.getMessage()), e);
        }
    }

    /** For the files as they are, and for a database of some size: before anything is written. */
    private void requireRoom(Path folder) throws IOException {
        var needed = KEPT_FREE;
        if (Files.isDirectory(settings.media())) {
            try (var files = Files.walk(settings.media())) {
                needed += files.mapToLong(
                                file -> file.toFile().isFile() ? file.toFile().length() : 0)
                        .sum();
            }
        }
        var free = Files.getFileStore(folder).getUsableSpace();
        if (free < needed) {
            throw new BackupRefused("Only %d MB are free in %s, and the backup needs %d MB."
                    .formatted(free / MEGABYTE, folder, needed / MEGABYTE));
        }
    }

    /** Into the folder of backups, where only the newest ones stay. */
    void makeNightly() {
        make(settings.folder().resolve(NIGHTLY + LocalDate.now(clock) + ENDING), settings.passphrase());
        nightly().stream().skip(settings.keep()).forEach(Backups::delete);
    }

    /** Before a newer build changes the tables. */
    Path makeBefore(String version) {
        var file = settings.folder()
                .resolve("before-" + version.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9.]", "-") + "-"
                        + clock.instant().getEpochSecond() + ENDING);
        make(file, settings.passphrase());
        return file;
    }

    /** When the newest nightly one was made. */
    public Optional<Instant> last() {
        return nightly().stream().findFirst().map(Backups::madeAt);
    }

    /** Whether a backup is missing that should be there. */
    public boolean isOld() {
        return settings.nightly()
                && last().filter(at -> clock.instant().isBefore(at.plus(settings.old())))
                        .isEmpty();
    }

    /** When somebody last tried whether a backup can be brought back; empty for never. */
    public Optional<Instant> lastRestored() {
        return erasures.places().stream()
                .map(place -> place.resolve(RESTORED))
                .filter(Files::exists)
                .map(Backups::madeAt)
                .max(Comparator.naturalOrder());
    }

    /** Beside the backup that was brought back. */
    static void noteRestored(Path file, Instant at) throws IOException {
        var folder = folderOf(file);
        Files.writeString(folder.resolve(RESTORED), "%s %s%n".formatted(at, file.getFileName()));
    }

    static Path folderOf(Path file) {
        return Objects.requireNonNull(file.toAbsolutePath().normalize().getParent());
    }

    private void write(Path draft, @Nullable String passphrase) throws IOException {
        try (var backup = new BackupWriter(new BufferedOutputStream(Files.newOutputStream(draft)))) {
            var madeAt = clock.instant();
            var open = new AtomicReference<@Nullable OutputStream>();
            var rows = database.dump(name -> {
                close(open.get());
                var part = backup.open(name);
                open.set(part);
                return part;
            });
            close(open.get());
            try (Stream<Path> files =
                    Files.isDirectory(settings.media()) ? Files.walk(settings.media()) : Stream.empty()) {
                for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                    backup.writeFile(Manifest.MEDIA + settings.media().relativize(file), file);
                }
            }
            var own = settings.home().resolve(Manifest.SETTINGS);
            if (Files.exists(own)) {
                backup.write(Manifest.SETTINGS, withoutSecrets(own));
            }
            if (passphrase != null && !passphrase.isBlank()) {
                backup.write(Manifest.KEYS, SealedKeys.seal(keys(), passphrase.toCharArray()));
            }
            backup.finish(madeAt, rows);
        }
    }

    private static void close(@Nullable OutputStream part) throws IOException {
        if (part != null) {
            part.close();
        }
    }

    private byte[] keys() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var name : KEYS) {
                var file = settings.home().resolve(name);
                if (Files.exists(file)) {
                    zip.putNextEntry(new ZipEntry(name));
                    Files.copy(file, zip);
                    zip.closeEntry();
                }
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] withoutSecrets(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .filter(line -> !isSecret(line))
                .collect(Collectors.joining("\n", "", "\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static boolean isSecret(String line) {
        var name = line.split("[=:]", 2)[0].toLowerCase(Locale.ROOT);
        return SECRETS.stream().anyMatch(name::contains);
    }

    private List<Path> nightly() {
        if (!Files.isDirectory(settings.folder())) {
            return List.of();
        }
        try (var files = Files.list(settings.folder())) {
            return files.filter(file -> file.getFileName().toString().startsWith(NIGHTLY))
                    .filter(file -> file.getFileName().toString().endsWith(ENDING))
                    .sorted(Comparator.comparing(Path::getFileName).reversed())
                    .toList();
        } catch (IOException e) {
            throw new BackupRefused("The folder of backups cannot be read (%s).".formatted(e.getMessage()), e);
        }
    }

    private static Instant madeAt(Path file) {
        try {
            return Files.getLastModifiedTime(file).toInstant();
        } catch (IOException e) {
            throw new BackupRefused("The folder of backups cannot be read (%s).".formatted(e.getMessage()), e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new BackupRefused("%s cannot be removed (%s).".formatted(file, e.getMessage()), e);
        }
    }
}
