package vn.haidang.media;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a file says of itself: whether it ends where it should, which one that was cut off does not, and whether it moves. */
final class WholeFiles {

    /** Scanners and mail add to a file what readers pass over. In bytes. */
    private static final int PDF_END = 256 * 1024;

    private static final int BOX_HEAD = 8;
    private static final int LARGE_BOX_HEAD = 16;
    private static final String INDEX = "moov";
    private static final int PNG_HEAD = 8;
    private static final int PNG_SUM = 4;

    /** So many parts are looked at before the first picture. */
    private static final int PNG_PARTS = 1000;

    private static final int WEBP_FIRST = 12;
    private static final int WEBP_FLAGS = 20;
    private static final int WEBP_MOVES = 2;

    private WholeFiles() {}

    /** A PDF ends with its own mark (ISO 32000, 7.5.5), whatever was added behind it. */
    static boolean isWholePdf(Path file) throws IOException {
        try (var content = new RandomAccessFile(file.toFile(), "r")) {
            var end = new byte[(int) Math.min(PDF_END, content.length())];
            content.seek(content.length() - end.length);
            content.readFully(end);
            return new String(end, StandardCharsets.ISO_8859_1).contains("%%EOF");
        }
    }

    /** An MP4 is a row of boxes that say how long they are; one of them tells where sound and pictures are (ISO 14496-12). */
    static boolean isWholeMp4(Path file) throws IOException {
        try (var content = new RandomAccessFile(file.toFile(), "r")) {
            var hasIndex = false;
            for (var at = 0L; at < content.length(); ) {
                if (content.length() - at < BOX_HEAD) {
                    return false;
                }
                content.seek(at);
                var size = content.readInt() & 0xffff_ffffL;
                var name = new byte[4];
                content.readFully(name);
                hasIndex |= new String(name, StandardCharsets.ISO_8859_1).equals(INDEX);
                var length = length(content, at, size);
                if (length < BOX_HEAD || at + length > content.length()) {
                    return false;
                }
                at += length;
            }
            return hasIndex;
        }
    }

    static boolean isAnimated(Path file, String type) throws IOException {
        return switch (type) {
            case "image/gif" -> true;
            case "image/webp" -> isAnimatedWebp(file);
            case "image/png", "image/apng", "image/vnd.mozilla.apng" -> isAnimatedPng(file);
            default -> false;
        };
    }

    /** A PNG says before its first picture how many there are (Portable Network Graphics, third edition, 11.3.6.1). */
    private static boolean isAnimatedPng(Path file) throws IOException {
        try (var content = new RandomAccessFile(file.toFile(), "r")) {
            var at = (long) PNG_HEAD;
            for (var part = 0; part < PNG_PARTS && content.length() - at >= BOX_HEAD; part++) {
                content.seek(at);
                var size = content.readInt() & 0xffff_ffffL;
                var name = new byte[4];
                content.readFully(name);
                switch (new String(name, StandardCharsets.ISO_8859_1)) {
                    case "acTL" -> {
                        return true;
                    }
                    case "IDAT" -> {
                        return false;
                    }
                    default -> at += BOX_HEAD + size + PNG_SUM;
                }
            }
            return false;
        }
    }

    /** A WebP says in its first part whether it moves (its specification, "Extended File Format"). */
    private static boolean isAnimatedWebp(Path file) throws IOException {
        try (var content = Files.newInputStream(file)) {
            var head = content.readNBytes(WEBP_FLAGS + 1);
            return head.length > WEBP_FLAGS
                    && new String(head, StandardCharsets.ISO_8859_1).startsWith("VP8X", WEBP_FIRST)
                    && (head[WEBP_FLAGS] & WEBP_MOVES) != 0;
        }
    }

    /** 1 stands for a length that follows, 0 for the rest of the file. */
    private static long length(RandomAccessFile content, long at, long size) throws IOException {
        if (size == 1 && content.length() - at >= LARGE_BOX_HEAD) {
            return content.readLong();
        }
        return size == 0 ? content.length() - at : size;
    }
}
