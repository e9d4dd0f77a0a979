package vn.haidang.media;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import net.coobird.thumbnailator.Thumbnails;

/** Draws pictures anew; whatever was hidden in the file stays behind. */
final class Pictures {

    private static final int MAX_SIDE = 2560;

    /** In millions. A picture of more is larger in memory than what a small server has to spare. */
    private static final int MOST_PIXELS = 40_000_000;

    /** What the reader of JPEG says when it drew the rest in grey; a profile that it ignores is no such fault. */
    private static final String CUT_OFF = "EOI";

    private Pictures() {}

    /**
     * Turned as the camera was held, and no wider or higher than {@value #MAX_SIDE} pixels.
     *
     * @return the type and bytes of the new picture: PNG stays PNG, everything else becomes JPEG
     */
    static Map.Entry<String, byte[]> redrawn(byte[] content, String type) {
        var isPng = type.equals("image/png");
        var out = new ByteArrayOutputStream();
        try {
            Thumbnails.of(turned(new ByteArrayInputStream(content)))
                    .scale(1)
                    .outputFormat(isPng ? "png" : "jpg")
                    .imageType(isPng ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB)
                    .toOutputStream(out);
            return Map.entry(isPng ? "image/png" : "image/jpeg", out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException("A picture that was readable cannot be drawn", e);
        }
    }

    /** As the camera was held, and no wider or higher than {@value #MAX_SIDE} pixels. */
    static BufferedImage turned(InputStream content) throws IOException {
        var picture = Thumbnails.of(content).scale(1).asBufferedImage();
        return picture.getWidth() <= MAX_SIDE && picture.getHeight() <= MAX_SIDE
                ? picture
                : Thumbnails.of(picture).size(MAX_SIDE, MAX_SIDE).asBufferedImage();
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

    /** The message key of why a picture cannot be drawn; empty when it can. Asks the header before the pixels. */
    static String problem(InputStream content) {
        try (var in = ImageIO.createImageInputStream(content)) {
            var reader = Optional.ofNullable(in)
                    .map(ImageIO::getImageReaders)
                    .filter(readers -> readers.hasNext())
                    .map(readers -> readers.next());
            if (reader.isEmpty()) {
                return "media.problem.broken";
            }
            reader.get().setInput(in);
            if ((long) reader.get().getWidth(0) * reader.get().getHeight(0) > MOST_PIXELS) {
                return "media.problem.pixels";
            }
            var isCutOff = new AtomicBoolean();
            reader.get().addIIOReadWarningListener((source, warning) -> {
                if (warning.contains(CUT_OFF)) {
                    isCutOff.set(true);
                }
            });
            return reader.get().read(0) == null || isCutOff.get() ? "media.problem.broken" : "";
        } catch (IOException | RuntimeException e) {
            return "media.problem.broken";
        }
    }

    static boolean isReadable(byte[] content) {
        return problem(new ByteArrayInputStream(content)).isEmpty();
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
