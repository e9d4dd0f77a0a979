package vn.haidang.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.util.HexFormat;
import java.util.Objects;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** A backup that was written: what it says it holds, whether it holds that, and each part. */
final class BackupReader implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();

    private final Path file;
    private final ZipFile zip;
    private final Manifest manifest;

    /** @throws BackupRefused for a file that is no backup, or one of a newer kind */
    BackupReader(Path file) throws IOException {
        this.file = file;
        try {
            zip = new ZipFile(file.toFile());
        } catch (ZipException e) {
            throw new BackupRefused("%s is no backup, or only a part of one.".formatted(file), e);
        }
        var entry = zip.getEntry(Manifest.NAME);
        if (entry == null) {
            zip.close();
            throw new BackupRefused("%s is no backup: it has no %s.".formatted(file, Manifest.NAME));
        }
        try (var content = zip.getInputStream(entry)) {
            manifest = JSON.readValue(content, Manifest.class);
        } catch (JacksonException e) {
            zip.close();
            throw new BackupRefused("The list of what is in %s cannot be read.".formatted(file), e);
        }
        if (manifest.format() != Manifest.FORMAT) {
            zip.close();
            throw new BackupRefused("%s was made by a newer build.".formatted(file));
        }
    }

    Manifest manifest() {
        return manifest;
    }

    /** @throws BackupRefused when a part is missing or is not what was written */
    void verify() throws IOException {
        for (var name : manifest.parts().keySet()) {
            extract(name, null);
        }
    }

    /** @param target null only looks */
    void extract(String name, @Nullable Path target) throws IOException {
        var entry = zip.getEntry(name);
        var part = Objects.requireNonNull(manifest.parts().get(name));
        if (entry == null) {
            throw new BackupRefused("%s is not in %s.".formatted(name, file));
        }
        try (var content = new DigestInputStream(zip.getInputStream(entry), BackupWriter.sha256())) {
            if (target == null) {
                content.transferTo(java.io.OutputStream.nullOutputStream());
            } else {
                Files.createDirectories(target.toAbsolutePath().getParent());
                Files.copy(content, target, StandardCopyOption.REPLACE_EXISTING);
            }
            var found = HexFormat.of().formatHex(content.getMessageDigest().digest());
            if (!found.equals(part.sha256())) {
                throw new BackupRefused("%s in %s is not what was written.".formatted(name, file));
            }
        } catch (ZipException damaged) {
            throw new BackupRefused("%s in %s is damaged.".formatted(name, file), damaged);
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
