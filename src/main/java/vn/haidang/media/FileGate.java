package vn.haidang.media;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.tika.Tika;
import org.apache.tika.mime.MimeTypes;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Who may enter the library: what a file is, its bytes decide. */
@Component
class FileGate {

    private static final Logger log = LoggerFactory.getLogger(FileGate.class);
    private static final int KEY_LENGTH = 16;
    private static final int LONGEST_NAME = 160;
    private static final int VTT_START = 9;

    private final @Nullable VirusScanner scanner;
    private final Tika tika = new Tika();

    FileGate(ObjectProvider<VirusScanner> scanner) {
        this.scanner = scanner.getIfAvailable();
    }

    /** @throws IllegalArgumentException with the message key of why it may not */
    CheckedFile check(String name, Path file) {
        try {
            var type = type(name, file);
            refuseIf(Files.size(file) == 0, "media.problem.empty");
            refuseIf(type.startsWith("image/hei"), "media.problem.heic");
            var kind = MediaKind.ofType(type).orElseThrow(() -> new IllegalArgumentException("media.problem.type"));
            refuseIf(MediaKind.ofName(name).filter(kind::equals).isEmpty(), "media.problem.disguised");
            refuseIf(Files.size(file) > kind.largest(), "media.problem.size");
            checkContent(kind, type, file);
            return new CheckedFile(file, key(file), kind, type, shortened(name));
        } catch (IOException e) {
            throw new UncheckedIOException("A file that was handed in cannot be read", e);
        }
    }

    /** By the bytes; the name only tells apart what begins alike, as the kinds of MP4 do. */
    private String type(String name, Path file) throws IOException {
        try (var content = new BufferedInputStream(Files.newInputStream(file))) {
            var byContent = tika.detect(content);
            return byContent.equals(MimeTypes.OCTET_STREAM) ? byContent : tika.detect(content, name);
        }
    }

    private void checkContent(MediaKind kind, String type, Path file) throws IOException {
        if (kind == MediaKind.PICTURE) {
            try (var content = Files.newInputStream(file)) {
                refuseUnlessDrawable(content);
            }
        }
        if (kind == MediaKind.DOCUMENT) {
            refuseIf(!WholeFiles.isWholePdf(file), "media.problem.broken-file");
        }
        if (type.equals("video/mp4") || type.startsWith("audio/mp4") || type.equals("audio/x-m4a")) {
            refuseIf(!WholeFiles.isWholeMp4(file), "media.problem.broken-file");
        }
        if (scanner != null) {
            try (var content = Files.newInputStream(file)) {
                refuseIf(scanner.scan(content) == Scan.INFECTED, "media.problem.virus");
            } catch (IOException e) {
                log.warn("The virus scanner did not answer: {}", e.getMessage());
                throw new IllegalArgumentException("media.problem.scanner", e);
            }
        }
    }

    /** One at a time: a large picture needs much memory. */
    private synchronized void refuseUnlessDrawable(InputStream picture) {
        var problem = Pictures.problem(picture);
        refuseIf(!problem.isEmpty(), problem);
    }

    /** @throws IllegalArgumentException with a message key, when it is no WebVTT */
    static void checkCaptions(byte[] content) {
        var start = new String(content, 0, Math.min(content.length, VTT_START), StandardCharsets.UTF_8);
        refuseIf(content.length > MediaItem.LARGEST_CAPTIONS, "media.problem.captions");
        refuseIf(!start.replace("\ufeff", "").startsWith("WEBVTT"), "media.problem.captions");
    }

    private static void refuseIf(boolean isWrong, String key) {
        if (isWrong) {
            throw new IllegalArgumentException(key);
        }
    }

    private static String shortened(String name) {
        return name.substring(Math.max(0, name.length() - LONGEST_NAME));
    }

    private static String key(Path file) throws IOException {
        try (var content = Files.newInputStream(file)) {
            return DigestUtils.sha256Hex(content).substring(0, KEY_LENGTH);
        }
    }
}
