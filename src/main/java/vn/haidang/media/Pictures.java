package vn.haidang.media;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import javax.imageio.ImageIO;
import net.coobird.thumbnailator.Thumbnails;

/** Draws pictures anew; whatever was hidden in the file stays behind. */
final class Pictures {

    private static final int MAX_SIDE = 2560;

    private Pictures() {}

    /**
     * Turned as the camera was held, and no wider or higher than {@value #MAX_SIDE} pixels.
     *
     * @return the type and bytes of the new picture: PNG stays PNG, everything else becomes JPEG
     */
    static Map.Entry<String, byte[]> redrawn(byte[] content, String type) {
        var format = type.equals("image/png") ? "png" : "jpg";
        var out = new ByteArrayOutputStream();
        try {
            Thumbnails.of(fitting(Thumbnails.of(new ByteArrayInputStream(content))
                            .scale(1)
                            .asBufferedImage()))
                    .scale(1)
                    .outputFormat(format)
                    .imageType(format.equals("png") ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB)
                    .toOutputStream(out);
            return Map.entry(format.equals("png") ? "image/png" : "image/jpeg", out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException("A picture that was readable cannot be drawn", e);
        }
    }

    private static BufferedImage fitting(BufferedImage picture) throws IOException {
        return picture.getWidth() <= MAX_SIDE && picture.getHeight() <= MAX_SIDE
                ? picture
                : Thumbnails.of(picture).size(MAX_SIDE, MAX_SIDE).asBufferedImage();
    }

    static boolean isReadable(byte[] content) {
        try {
            return ImageIO.read(new ByteArrayInputStream(content)) != null;
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }
}
