package vn.haidang.media;

import jakarta.annotation.security.PermitAll;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.util.FileSystemUtils;
import vn.haidang.staff.MayErasePeople;
import vn.haidang.staff.OnlyThePortal;

/** Files that arrive in parts over a line that breaks: each part goes on where the last one ended. */
@Service
public class PartialFiles {

    static final String FOLDER = "parts";

    private final Path folder;
    private final Duration kept;

    PartialFiles(MediaSettings settings) {
        folder = settings.folder().resolve(FOLDER);
        kept = settings.keepParts();
    }

    /** How many files of one owner have begun and not yet come whole. */
    @PermitAll
    public long begun(UUID owner) {
        if (!Files.isDirectory(folder(owner))) {
            return 0;
        }
        try (var files = Files.list(folder(owner))) {
            return files.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many bytes have come; 0 for a file that has not begun. */
    @PermitAll
    public long received(UUID owner, UUID id) {
        try {
            var file = file(owner, id);
            return Files.exists(file) ? Files.size(file) : 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Adds a part, unless it does not begin where the last one ended: then nothing changes.
     *
     * @return how many bytes have come by now
     */
    @PermitAll
    public synchronized long add(UUID owner, UUID id, long from, byte[] part) {
        var before = received(owner, id);
        if (from != before) {
            return before;
        }
        try {
            Files.createDirectories(folder(owner));
            Files.write(file(owner, id), part, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            return before + part.length;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the parts of a file are put together. */
    @PermitAll
    public Path content(UUID owner, UUID id) {
        return file(owner, id);
    }

    @PermitAll
    public void discard(UUID owner, UUID id) {
        try {
            Files.deleteIfExists(file(owner, id));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Everything that one owner has begun. */
    @MayErasePeople
    public void discard(UUID owner) {
        try {
            FileSystemUtils.deleteRecursively(folder(owner));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Drops what has been lying around for longer than any phone tries. */
    @OnlyThePortal
    public void sweep(Instant now) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(now.minus(kept))) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(UUID owner, UUID id) {
        return folder(owner).resolve(id.toString());
    }

    private Path folder(UUID owner) {
        return folder.resolve(owner.toString());
    }
}
