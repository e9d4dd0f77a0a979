package vn.haidang.media;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The colour profile of a JPEG (ICC.1, annex B.4): one that is broken keeps nobody from drawing the pixels. */
final class JpegProfile {

    private static final int MARKER = 0xff;
    private static final int START_OF_IMAGE = 0xd8;
    private static final int START_OF_SCAN = 0xda;
    private static final int APP2 = 0xe2;
    private static final int HEAD = 4;
    private static final String NAME = "ICC_PROFILE\0";

    private JpegProfile() {}

    /** @return the file without it; empty for one that has none or is no JPEG */
    static Optional<byte[]> removed(Path file) throws IOException {
        var content = Files.readAllBytes(file);
        if (content.length < HEAD || (content[0] & 0xff) != MARKER || (content[1] & 0xff) != START_OF_IMAGE) {
            return Optional.empty();
        }
        var rest = new ByteArrayOutputStream(content.length);
        rest.write(content, 0, 2);
        var at = 2;
        while (isPart(content, at) && (content[at + 1] & 0xff) != START_OF_SCAN) {
            var length = length(content, at);
            if (!isProfile(content, at)) {
                rest.write(content, at, length);
            }
            at += length;
        }
        rest.write(content, at, content.length - at);
        return rest.size() < content.length ? Optional.of(rest.toByteArray()) : Optional.empty();
    }

    private static boolean isPart(byte[] content, int at) {
        return at + HEAD <= content.length
                && (content[at] & 0xff) == MARKER
                && at + length(content, at) <= content.length;
    }

    /** With its marker. */
    private static int length(byte[] content, int at) {
        return 2 + ((content[at + 2] & 0xff) << Byte.SIZE | content[at + 3] & 0xff);
    }

    private static boolean isProfile(byte[] content, int at) {
        var name = new String(
                content, at + HEAD, Math.max(0, Math.min(NAME.length(), length(content, at) - HEAD)), ISO_8859_1);
        return (content[at + 1] & 0xff) == APP2 && name.equals(NAME);
    }
}
