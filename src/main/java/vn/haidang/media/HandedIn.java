package vn.haidang.media;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * A file as somebody hands it in, still outside of the portal; whoever took it down deletes it.
 *
 * @param name as the sender called it, cleaned of everything but a name
 * @param voice whether it comes from the field for a voice note
 */
public record HandedIn(String name, Path file, boolean voice) {

    public HandedIn {
        name = FileNames.clean(name);
    }

    /** In bytes. */
    public long size() {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** SHA-256 of its bytes. */
    public String fingerprint() {
        try (var content = Files.newInputStream(file)) {
            return DigestUtils.sha256Hex(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void discard() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
