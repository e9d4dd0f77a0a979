package vn.haidang.media;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;
import vn.haidang.work.Bench;
import vn.haidang.work.HeavyWork;

/** The files of the library on disk: a folder for each, named by its key. */
@Component
class MediaFolder {

    private static final Pattern NAME = Pattern.compile("^[a-z0-9]{1,20}(?:-[0-9]{1,3}){0,2}\\.[a-z0-9]{2,4}");
    private static final String MASTER = "master";
    private static final String CONTENT = "content";
    private static final String CAPTIONS = "captions";
    private static final Map<String, String> ENDINGS = Map.ofEntries(
            Map.entry("image/jpeg", "jpg"),
            Map.entry("image/png", "png"),
            Map.entry("image/webp", "webp"),
            Map.entry("audio/mpeg", "mp3"),
            Map.entry("audio/mp4", "m4a"),
            Map.entry("audio/x-m4a", "m4a"),
            Map.entry("video/webm", "webm"),
            Map.entry("video/mp4", "mp4"),
            Map.entry("application/pdf", "pdf"));

    private final Path folder;

    MediaFolder(MediaSettings settings) {
        folder = settings.folder().resolve("library");
    }

    static String ending(String type) {
        return ENDINGS.getOrDefault(type, "ogg");
    }

    /** Nobody else takes in or discards meanwhile, so that what is written down and what is on disk agree. */
    synchronized <T> T alone(Supplier<T> work) {
        return work.get();
    }

    /** Takes a checked file in. */
    synchronized MediaItem.Kept keep(CheckedFile file) {
        var home = folder.resolve(file.key());
        try {
            Files.createDirectories(home);
            if (file.kind() != MediaKind.PICTURE) {
                Files.copy(file.file(), home.resolve(CONTENT), StandardCopyOption.REPLACE_EXISTING);
                return new MediaItem.Kept(0, 0, size(home));
            }
            return HeavyWork.on(Bench.PICTURES, () -> keepPicture(PictureReader.read(file.file()), home));
        } catch (IOException e) {
            throw new UncheckedIOException("A file could not be kept in " + folder, e);
        }
    }

    /**
     * Draws the crops around another focus.
     *
     * @return bytes of all files
     */
    synchronized long focus(String key, Focus focus) {
        var home = folder.resolve(key);
        return HeavyWork.on(Bench.PICTURES, () -> {
            Renditions.writeCrops(PictureReader.read(home.resolve(MASTER)), focus, home);
            return size(home);
        });
    }

    /**
     * Keeps what is said in a video.
     *
     * @return bytes of all files
     */
    synchronized long caption(String key, byte[] webVtt) {
        var home = folder.resolve(key);
        try {
            Files.write(home.resolve(CAPTIONS), webVtt);
            return size(home);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Optional<Path> captions(String key) {
        return existing(key, CAPTIONS);
    }

    /** A picture in one of its shapes. */
    Optional<Path> picture(String key, String name) {
        return NAME.matcher(name).matches() ? existing(key, name) : Optional.empty();
    }

    /** A file that is no picture. */
    Optional<Path> content(String key) {
        return existing(key, CONTENT);
    }

    void discard(String key) {
        try {
            FileSystemUtils.deleteRecursively(folder.resolve(key));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<Path> existing(String key, String name) {
        return Optional.of(folder.resolve(key).resolve(name)).filter(Files::isRegularFile);
    }

    private static MediaItem.Kept keepPicture(BufferedImage picture, Path home) throws IOException {
        Pictures.writeMaster(picture, home.resolve(MASTER));
        Renditions.writeWidths(picture, home);
        Renditions.writeCrops(picture, Focus.CENTRE, home);
        return new MediaItem.Kept(picture.getWidth(), picture.getHeight(), size(home));
    }

    private static long size(Path home) throws IOException {
        try (var files = Files.list(home)) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        }
    }
}
