package vn.haidang.media;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.tika.Tika;
import org.apache.tika.mime.MimeTypes;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.haidang.text.WrongInput;
import vn.haidang.work.Bench;
import vn.haidang.work.HeavyWork;
import vn.haidang.work.WorkRefused;

/**
 * The one gate for files, whichever {@link Door} they come to. What a file is, its bytes decide; it stays on the disk and
 * is never whole in memory.
 */
@Component
class FileGate {

    private static final Logger log = LoggerFactory.getLogger(FileGate.class);
    private static final int KEY_LENGTH = 16;
    private static final int VTT_START = 9;

    private final @Nullable VirusScanner scanner;
    private final Tika tika = new Tika();

    FileGate(ObjectProvider<VirusScanner> scanner) {
        this.scanner = scanner.getIfAvailable();
    }

    /**
     * A file for the library, where it must not be another thing than its name says, and has been looked at by the scanner.
     *
     * @throws FileRefused with the message key of why it may not enter
     */
    CheckedFile checkForLibrary(String name, Path file) {
        var type = check(name, file, Door.LIBRARY);
        var kind = MediaKind.ofType(type).orElseThrow();
        if (MediaKind.ofName(name).filter(said -> said != kind).isPresent()) {
            throw new FileRefused(Door.LIBRARY, FileProblem.DISGUISED, null);
        }
        try {
            refuseInfected(file);
            return new CheckedFile(file, key(file), kind, type, FileNames.clean(name));
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /**
     * @return its type as found in its bytes
     * @throws FileRefused with the message key of why it may not enter
     */
    String check(String name, Path file, Door door) {
        var type = checkUndrawn(name, file, door);
        if (type.startsWith("image/")) {
            drawn(door, () -> PictureReader.problem(file)).ifPresent(problem -> {
                throw new FileRefused(door, problem, null);
            });
        }
        return type;
    }

    /**
     * Draws a picture, or something else that draws it, in its turn.
     *
     * @throws FileRefused with the message key of why it cannot be drawn
     */
    static <T> T drawn(Door door, Callable<T> work) {
        try {
            return HeavyWork.on(Bench.PICTURES, () -> {
                try {
                    return work.call();
                } catch (UndrawablePicture e) {
                    throw new FileRefused(door, e.problem(), e);
                }
            });
        } catch (WorkRefused e) {
            throw new FileRefused(door, FileProblem.BUSY, e);
        }
    }

    /**
     * The same for whoever draws the picture next, and learns then whether it can be drawn.
     *
     * @return its type as found in its bytes
     * @throws FileRefused with the message key of why it may not enter
     */
    String checkUndrawn(String name, Path file, Door door) {
        try {
            var type = type(name, file);
            refuseIf(Files.size(file) == 0, door, FileProblem.EMPTY);
            refuseIf(Files.size(file) > door.largest(), door, FileProblem.SIZE);
            refuseIf(type.startsWith("image/hei"), door, FileProblem.HEIC);
            refuseIf(WholeFiles.isAnimated(file, type), door, FileProblem.ANIMATED);
            refuseIf(type.contains("macroenabled") || isBinarySheet(type), door, FileProblem.MACROS);
            var largest = door.largest(type).orElseThrow(() -> new FileRefused(door, FileProblem.TYPE, null));
            refuseIf(Files.size(file) > largest, door, FileProblem.SIZE);
            checkContent(type, file, door);
            return type;
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /** What the scanner says of a file; {@link Scan#WAITING} when it does not answer. */
    Scan scan(Path file) {
        if (scanner == null) {
            return Scan.NONE;
        }
        try (var content = Files.newInputStream(file)) {
            return scanner.scan(content);
        } catch (IOException e) {
            log.warn("The virus scanner did not answer: {}", e.getMessage());
            return Scan.WAITING;
        }
    }

    /** By the bytes; the name only tells apart what begins alike, as the kinds of MP4 and of Office files do. */
    private String type(String name, Path file) throws IOException {
        try (var content = new BufferedInputStream(Files.newInputStream(file))) {
            var byContent = tika.detect(content);
            return byContent.equals(MimeTypes.OCTET_STREAM)
                    ? byContent
                    : tika.detect((InputStream) content, FileNames.clean(name));
        }
    }

    private static boolean isBinarySheet(String type) {
        return type.startsWith("application/vnd.ms-excel.sheet.binary");
    }

    private static void checkContent(String type, Path file, Door door) throws IOException {
        refuseIf(Macros.areIn(file, type), door, FileProblem.MACROS);
        refuseIf(type.equals("application/pdf") && !WholeFiles.isWholePdf(file), door, FileProblem.BROKEN_FILE);
        refuseIf(door == Door.LIBRARY && isMp4(type) && !WholeFiles.isWholeMp4(file), door, FileProblem.BROKEN_FILE);
    }

    /** A phone records in pieces, which are no whole MP4, so that only the library asks for one. */
    private static boolean isMp4(String type) {
        return type.equals("video/mp4") || type.startsWith("audio/mp4") || type.equals("audio/x-m4a");
    }

    private void refuseInfected(Path file) {
        var scan = scan(file);
        refuseIf(scan == Scan.INFECTED, Door.LIBRARY, FileProblem.VIRUS);
        refuseIf(scan == Scan.WAITING, Door.LIBRARY, FileProblem.SCANNER);
    }

    /** @throws WrongInput with a message key, when it is no WebVTT */
    static void checkCaptions(byte[] content) {
        var start = new String(content, 0, Math.min(content.length, VTT_START), StandardCharsets.UTF_8);
        if (content.length > MediaItem.LARGEST_CAPTIONS
                || !start.replace("\ufeff", "").startsWith("WEBVTT")) {
            throw new WrongInput("media.problem.captions");
        }
    }

    private static void refuseIf(boolean isWrong, Door door, FileProblem problem) {
        if (isWrong) {
            throw new FileRefused(door, problem, null);
        }
    }

    private static UncheckedIOException unreadable(IOException e) {
        return new UncheckedIOException("A file that was handed in cannot be read", e);
    }

    private static String key(Path file) throws IOException {
        try (var content = Files.newInputStream(file)) {
            return DigestUtils.sha256Hex(content).substring(0, KEY_LENGTH);
        }
    }
}
