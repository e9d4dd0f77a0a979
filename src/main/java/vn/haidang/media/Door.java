package vn.haidang.media;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Where files come in, and what each of them lets in: the type that a file's bytes show, with the most bytes of it.
 * Everything else is the same for all, see {@link FileGate}.
 */
enum Door {
    /** What editors publish. */
    LIBRARY("media.problem.", kindsOfTheLibrary()),
    /** What citizens attach, and what an officer shows as proof. */
    REPORT("feedback.error.file.", HandedInTypes.ATTACHED),
    /** What citizens record. */
    VOICE("feedback.error.file.", HandedInTypes.VOICES);

    private final String prefix;
    private final Map<String, Long> largest;

    Door(String prefix, Map<String, Long> largest) {
        this.prefix = prefix;
        this.largest = largest;
    }

    /** In bytes; empty when nothing of this type enters here. */
    Optional<Long> largest(String type) {
        return Optional.ofNullable(largest.get(type));
    }

    /** In bytes, of any type. */
    long largest() {
        return largest.values().stream().mapToLong(Long::longValue).max().orElse(0);
    }

    String key(FileProblem problem) {
        return prefix + problem.word();
    }

    private static Map<String, Long> kindsOfTheLibrary() {
        var largest = new java.util.HashMap<String, Long>();
        for (var kind : MediaKind.values()) {
            kind.types().forEach(type -> largest.put(type, kind.largest()));
        }
        return Map.copyOf(largest);
    }

    /** By content, as Tika names it. */
    private static final class HandedInTypes {

        static final Map<String, Long> ATTACHED = all(
                HandedInFiles.MAX_SIZE,
                Set.of(
                        "image/jpeg",
                        "image/png",
                        "image/webp",
                        "application/pdf",
                        "application/msword",
                        "application/vnd.ms-excel",
                        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                        "application/vnd.openxmlformats-officedocument.presentationml.presentation"));

        static final Map<String, Long> VOICES = all(
                HandedInFiles.MAX_VOICE_SIZE,
                Set.of(
                        "audio/mpeg",
                        "audio/mp4",
                        "audio/x-m4a",
                        "audio/ogg",
                        "audio/vorbis",
                        "audio/opus",
                        "audio/vnd.wave",
                        "audio/x-wav",
                        "audio/webm",
                        "video/webm",
                        "video/mp4",
                        "application/mp4",
                        "application/ogg",
                        "application/x-matroska",
                        "video/x-matroska"));

        private static Map<String, Long> all(long largest, Set<String> types) {
            return types.stream().collect(java.util.stream.Collectors.toUnmodifiableMap(type -> type, type -> largest));
        }
    }
}
