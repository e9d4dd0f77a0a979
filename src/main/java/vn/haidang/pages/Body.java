package vn.haidang.pages;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.codec.digest.DigestUtils;

/** The bytes of a response, plain and compressed once, with the tag that tells one version from another. */
record Body(byte[] plain, byte[] gzipped, String tag) {

    private static final int TAG_LENGTH = 12;

    static Body of(byte[] plain) {
        return new Body(plain, gzip(plain), tagOf(plain));
    }

    int size() {
        return plain.length + gzipped.length;
    }

    private static byte[] gzip(byte[] plain) {
        var out = new ByteArrayOutputStream(plain.length / 3);
        try (var gzip = new GZIPOutputStream(out) {
            {
                def.setLevel(Deflater.BEST_COMPRESSION);
            }
        }) {
            gzip.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static String tagOf(byte[] bytes) {
        return DigestUtils.sha256Hex(bytes).substring(0, TAG_LENGTH);
    }
}
