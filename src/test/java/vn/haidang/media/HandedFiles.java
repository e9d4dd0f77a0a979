package vn.haidang.media;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;

/** Files as citizens hand them in. */
public final class HandedFiles {

    private HandedFiles() {}

    public static HandedIn of(String name, byte[] content) {
        return of(name, content, false);
    }

    static HandedIn of(String name, byte[] content, boolean voice) {
        try {
            var file = Files.createTempFile("handed", ".in");
            file.toFile().deleteOnExit();
            return new HandedIn(name, Files.write(file, content), voice);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
