package vn.haidang.media;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Programs in documents, which no citizen needs to send and no officer should open. */
final class Macros {

    /** How the folders of a document of before 2007 are named, two bytes a letter (MS-CFB, 2.6.1). */
    private static final byte[] PROJECT = "_VBA_PROJECT".getBytes(StandardCharsets.UTF_16LE);

    private static final String NEW_PROJECT = "vbaproject";
    private static final String SHEETS = "macrosheets/";

    private static final int PART = 64 * 1024;

    private Macros() {}

    /** Whether there are some; a document that cannot be looked into is not trusted either. */
    static boolean areIn(Path file, String type) throws IOException {
        return type.startsWith("application/vnd.openxmlformats") || type.contains("ooxml")
                ? areInZip(file)
                : (type.equals("application/msword") || type.startsWith("application/vnd.ms-")) && areInOld(file);
    }

    private static boolean areInZip(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            return zip.stream()
                    .map(entry -> entry.getName().toLowerCase(Locale.ROOT))
                    .anyMatch(name -> name.contains(NEW_PROJECT) || name.contains(SHEETS));
        } catch (ZipException e) {
            return true;
        }
    }

    private static boolean areInOld(Path file) throws IOException {
        try (var content = Files.newInputStream(file)) {
            var seen = new byte[0];
            for (var part = content.readNBytes(PART); part.length > 0; part = content.readNBytes(PART)) {
                seen = joined(end(seen), part);
                if (holds(seen)) {
                    return true;
                }
            }
            return false;
        }
    }

    private static boolean holds(byte[] bytes) {
        for (var at = 0; at + PROJECT.length <= bytes.length; at++) {
            if (Arrays.mismatch(bytes, at, at + PROJECT.length, PROJECT, 0, PROJECT.length) < 0) {
                return true;
            }
        }
        return false;
    }

    /** As much as a name may have begun in. */
    private static byte[] end(byte[] bytes) {
        return Arrays.copyOfRange(bytes, Math.max(0, bytes.length - PROJECT.length), bytes.length);
    }

    private static byte[] joined(byte[] one, byte[] other) {
        var both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }
}
