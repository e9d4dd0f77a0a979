package vn.haidang.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.UUID;
import org.springframework.util.FileSystemUtils;

/** Each building of the index has a folder of its own; the file "current" names the one that answers. */
final class IndexFolders {

    private static final String CURRENT = "current";

    private final Path home;

    IndexFolders(Path home) {
        this.home = home;
    }

    /** The one that answered last; empty when there is none. */
    Optional<Path> current() throws IOException {
        var pointer = home.resolve(CURRENT);
        if (!Files.exists(pointer)) {
            return Optional.empty();
        }
        var folder = home.resolve(Files.readString(pointer)).normalize();
        return folder.startsWith(home.normalize()) && Files.isDirectory(folder)
                ? Optional.of(folder)
                : Optional.empty();
    }

    Path create() throws IOException {
        return Files.createDirectories(home.resolve("index-" + UUID.randomUUID()));
    }

    /** From here on this one is opened at the next start. */
    void point(Path folder) throws IOException {
        var pointer = home.resolve(CURRENT);
        var name = folder.getFileName().toString();
        if (!Files.exists(pointer) || !Files.readString(pointer).equals(name)) {
            var draft = Files.writeString(home.resolve(CURRENT + ".new"), name);
            Files.move(draft, pointer, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    /** Removes what earlier buildings left. */
    void tidy(Path kept) throws IOException {
        try (var files = Files.list(home)) {
            for (var file : files.toList()) {
                if (!file.equals(kept) && !file.getFileName().toString().equals(CURRENT)) {
                    FileSystemUtils.deleteRecursively(file);
                }
            }
        }
    }
}
