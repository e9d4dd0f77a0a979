package vn.haidang.media;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import net.coobird.thumbnailator.Thumbnails;

/** Draws pictures anew; whatever was hidden in the file stays behind. */
final class Pictures {

    private Pictures() {}

    /**
     * Drawn anew into another file: PNG stays PNG, everything else becomes JPEG.
     *
     * @return its type
     */
    static String redraw(Path picture, String type, Path target) throws IOException {
        var isPng = type.equals("image/png");
        try (var out = Files.newOutputStream(target)) {
            Thumbnails.of(PictureReader.read(picture))
                    .scale(1)
                    .outputFormat(isPng ? "png" : "jpg")
                    .imageType(isPng ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB)
                    .toOutputStream(out);
        }
        return isPng ? "image/png" : "image/jpeg";
    }

    /** Smaller, never larger; the height follows. */
    static BufferedImage scaled(BufferedImage picture, int width) throws IOException {
        return width >= picture.getWidth()
                ? picture
                : Thumbnails.of(picture).width(width).imageType(typeOf(picture)).asBufferedImage();
    }

    /** What later crops are cut from. */
    static void writeMaster(BufferedImage picture, Path file) throws IOException {
        try (var out = Files.newOutputStream(file)) {
            if (picture.getColorModel().hasAlpha()) {
                ImageIO.write(picture, "png", out);
            } else {
                write(picture, "jpeg", "JPEG", 0.92f, out);
            }
        }
    }

    /** JPEG knows no transparency, so what shines through becomes white. */
    static void writeJpeg(BufferedImage picture, OutputStream out) throws IOException {
        var opaque = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        var pen = opaque.createGraphics();
        pen.drawImage(picture, 0, 0, Color.WHITE, null);
        pen.dispose();
        write(opaque, "jpeg", "JPEG", 0.82f, out);
    }

    static void writeWebp(BufferedImage picture, OutputStream out) throws IOException {
        write(
                Thumbnails.of(picture).scale(1).imageType(typeOf(picture)).asBufferedImage(),
                "webp",
                "Lossy",
                0.78f,
                out);
    }

    private static int typeOf(BufferedImage picture) {
        return picture.getColorModel().hasAlpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
    }

    private static void write(BufferedImage picture, String format, String compression, float quality, OutputStream out)
            throws IOException {
        var writer = ImageIO.getImageWritersByFormatName(format).next();
        try (var target = ImageIO.createImageOutputStream(out)) {
            var settings = writer.getDefaultWriteParam();
            settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            settings.setCompressionType(compression);
            settings.setCompressionQuality(quality);
            writer.setOutput(target);
            writer.write(null, new IIOImage(picture, null, null), settings);
        } finally {
            writer.dispose();
        }
    }
}
