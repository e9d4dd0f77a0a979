package vn.haidang.media;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What the library keeps, by the content of the file. */
public enum MediaKind {
    PICTURE(20, Set.of("image/jpeg", "image/png", "image/webp"), Set.of("jpg", "jpeg", "jfif", "jpe", "png", "webp")),
    AUDIO(
            100,
            Set.of("audio/mpeg", "audio/mp4", "audio/x-m4a", "audio/ogg", "audio/vorbis", "audio/opus"),
            Set.of("mp3", "m4a", "ogg", "opus")),
    VIDEO(300, Set.of("video/mp4", "video/webm"), Set.of("mp4", "webm")),
    DOCUMENT(20, Set.of("application/pdf"), Set.of("pdf"));

    private static final long MEGABYTE = 1024L * 1024;

    private final int megabytes;
    private final Set<String> types;
    private final Set<String> endings;

    MediaKind(int megabytes, Set<String> types, Set<String> endings) {
        this.megabytes = megabytes;
        this.types = types;
        this.endings = endings;
    }

    Set<String> types() {
        return types;
    }

    static Optional<MediaKind> ofType(String type) {
        return Arrays.stream(values()).filter(kind -> kind.types.contains(type)).findFirst();
    }

    /** What a file says it is, which its bytes may belie. */
    public static Optional<MediaKind> ofName(String fileName) {
        var ending = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(kind -> kind.endings.contains(ending))
                .findFirst();
    }

    /** Media types and file name endings, for whoever chooses a file. */
    public static String[] accepted() {
        return Arrays.stream(values())
                .flatMap(kind ->
                        Stream.concat(kind.types.stream(), kind.endings.stream().map("."::concat)))
                .sorted()
                .toArray(String[]::new);
    }

    /** In bytes. */
    public long largest() {
        return megabytes * MEGABYTE;
    }

    /** Key of its name in the message bundles. */
    public String key() {
        return "media.kind." + name();
    }
}
