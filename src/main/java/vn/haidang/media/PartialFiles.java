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

/** Files that arrive in parts over a line that breaks: each part goes on where the last one ended. */
@Service
public class PartialFiles {

    private static final Duration KEPT = Duration.ofDays(8);

    private final Path folder;

    PartialFiles(MediaSettings settings) {
        folder = settings.folder().resolve("parts");
    }

    /** How many bytes have come; 0 for a file that has not begun. */
    @PermitAll
    public long received(UUID id) {
        try {
            var file = file(id);
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
    public synchronized long add(UUID id, long from, byte[] part) {
        var before = received(id);
        if (from != before) {
            return before;
        }
        try {
            Files.createDirectories(folder);
            Files.write(file(id), part, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            return before + part.length;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws UncheckedIOException when there is no such file */
    @PermitAll
    public byte[] content(UUID id) {
        try {
            return Files.readAllBytes(file(id));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @PermitAll
    public void discard(UUID id) {
        try {
            Files.deleteIfExists(file(id));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Drops what has been lying around for longer than any phone tries. */
    @PermitAll
    public void sweep(Instant now) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(now.minus(KEPT))) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(UUID id) {
        return folder.resolve(id.toString());
    }
}
