package vn.haidang.pages;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.Encoder;
import java.util.Map;

/**
 * A QR code as one SVG path.
 *
 * @param size modules per side, without the quiet zone
 */
public record Qr(int size, String path) {

    public static Qr of(String text) {
        try {
            var matrix = Encoder.encode(text, ErrorCorrectionLevel.M, Map.of(EncodeHintType.CHARACTER_SET, "UTF-8"))
                    .getMatrix();
            var path = new StringBuilder();
            for (var y = 0; y < matrix.getHeight(); y++) {
                for (var x = 0; x < matrix.getWidth(); x++) {
                    var start = x;
                    while (x < matrix.getWidth() && matrix.get(x, y) == 1) {
                        x++;
                    }
                    if (x > start) {
                        path.append("M%d %dh%dv1h-%dz".formatted(start, y, x - start, x - start));
                    }
                }
            }
            return new Qr(matrix.getWidth(), path.toString());
        } catch (WriterException e) {
            throw new IllegalArgumentException("Too long for a QR code: " + text, e);
        }
    }

    /** With the quiet zone of two modules that readers need on white. */
    public String viewBox() {
        return "-2 -2 %1$d %1$d".formatted(size + 4);
    }
}
