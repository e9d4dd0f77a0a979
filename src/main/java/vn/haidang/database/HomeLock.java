package vn.haidang.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** One process per home folder. The lock goes with the process, however it ends. */
public final class HomeLock implements AutoCloseable {

    private final FileChannel channel;

    HomeLock(Path home) {
        try {
            PrivateFolder.created(home);
            channel = open(home);
            if (channel.tryLock() == null) {
                channel.close();
                throw inUse(home, null);
            }
        } catch (OverlappingFileLockException e) {
            throw inUse(home, e);
        } catch (IOException e) {
            throw new CannotStart("The folder %s cannot be written (%s).".formatted(home, e.getMessage()), e);
        }
    }

    /** Whether a running portal holds the folder. */
    public static boolean isTaken(Path home) {
        if (!Files.exists(home.resolve("lock"))) {
            return false;
        }
        try (var channel = open(home);
                var lock = channel.tryLock()) {
            return lock == null;
        } catch (IOException e) {
            throw new CannotStart("The folder %s cannot be read (%s).".formatted(home, e.getMessage()), e);
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    private static FileChannel open(Path home) throws IOException {
        return FileChannel.open(home.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    private static CannotStart inUse(Path home, @Nullable Throwable cause) {
        return new CannotStart(
                "Another portal is running on %s: stop it, or set PORTAL_HOME to another folder."
                        .formatted(home.toAbsolutePath().normalize()),
                cause);
    }
}
