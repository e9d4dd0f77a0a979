package vn.haidang.media;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** In how many passes the pixels of a JPEG come: one, or several for a progressive one (ITU-T T.81, B.2). */
final class JpegPasses {

    private static final int MARKER = 0xff;
    private static final int START_OF_SCAN = 0xda;

    private JpegPasses() {}

    /** The sign that begins a pass stands nowhere among the pixels; one too many, of a small picture inside, does no harm. */
    static int count(Path file) throws IOException {
        try (var content = new BufferedInputStream(Files.newInputStream(file))) {
            var count = 0;
            var before = 0;
            for (var next = content.read(); next >= 0; next = content.read()) {
                if (before == MARKER && next == START_OF_SCAN) {
                    count++;
                }
                before = next;
            }
            return count;
        }
    }
}
