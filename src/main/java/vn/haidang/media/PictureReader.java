package vn.haidang.media;

import com.luciad.imageio.webp.WebPReadParam;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import net.coobird.thumbnailator.Thumbnails;
import net.coobird.thumbnailator.util.exif.ExifFilterUtils;
import net.coobird.thumbnailator.util.exif.ExifUtils;
import net.coobird.thumbnailator.util.exif.Orientation;
import org.jspecify.annotations.Nullable;

/**
 * Reads a picture from the disk no larger than it is needed. Its header says before what all its pixels would weigh: more
 * than {@link #HEAVIEST} is refused, and what is drawn never weighs more than {@link #DRAWN}.
 */
final class PictureReader implements AutoCloseable {

    /** Bytes of all pixels: 66 megapixels of a camera, 25 of a picture with 16 bits a colour and transparency. */
    static final long HEAVIEST = 200_000_000;

    /** Bytes of the pixels that are read. */
    static final long DRAWN = 64_000_000;

    /** No picture is wider or higher afterwards. In pixels. */
    static final int LONGEST_SIDE = 2560;

    /** Cameras and programs make ten or so. */
    private static final int MOST_PASSES = 40;

    /** Bytes of all pixels in each pass, since each is drawn anew: a camera's 13 megapixels in ten of them, half a second. */
    static final long PASSED = 400_000_000;

    private static final int BYTES_OF_COLOUR = 3;
    private static final int BYTES_OF_WEBP = 4;

    /** What the reader of JPEG says when it drew the rest in grey; a profile that it ignores is no such fault. */
    private static final String CUT_OFF = "EOI";

    private final ImageInputStream content;
    private final ImageReader reader;

    private PictureReader(ImageInputStream content, ImageReader reader) {
        this.content = content;
        this.reader = reader;
    }

    /** Empty for what is no picture. */
    private static Optional<PictureReader> open(@Nullable ImageInputStream content) throws IOException {
        if (content == null) {
            return Optional.empty();
        }
        var readers = ImageIO.getImageReaders(content);
        if (!readers.hasNext()) {
            content.close();
            return Optional.empty();
        }
        var reader = readers.next();
        reader.setInput(content);
        return Optional.of(new PictureReader(content, reader));
    }

    /** Why a picture cannot be drawn; empty when it can. Asks the header before any pixel. */
    static Optional<FileProblem> problem(Path file) {
        try {
            draw(file);
            return Optional.empty();
        } catch (UndrawablePicture e) {
            return Optional.of(e.problem());
        }
    }

    /**
     * As the camera was held, and no wider or higher than {@value #LONGEST_SIDE} pixels.
     *
     * @throws UndrawablePicture for a file with a {@link #problem}
     */
    static BufferedImage read(Path file) throws IOException {
        var drawn = draw(file);
        return drawn.getWidth() <= LONGEST_SIDE && drawn.getHeight() <= LONGEST_SIDE
                ? drawn
                : Thumbnails.of(drawn).size(LONGEST_SIDE, LONGEST_SIDE).asBufferedImage();
    }

    private static BufferedImage draw(Path file) throws UndrawablePicture {
        try {
            return draw(file, ImageIO.createImageInputStream(file.toFile()));
        } catch (UndrawablePicture e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            return drawWithoutProfile(file, e);
        }
    }

    private static BufferedImage drawWithoutProfile(Path file, Exception before) throws UndrawablePicture {
        try {
            var rest = JpegProfile.removed(file).orElseThrow(() -> new UndrawablePicture(FileProblem.BROKEN, before));
            return draw(file, new MemoryCacheImageInputStream(new ByteArrayInputStream(rest)));
        } catch (UndrawablePicture e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw new UndrawablePicture(FileProblem.BROKEN, e);
        }
    }

    private static BufferedImage draw(Path file, @Nullable ImageInputStream content) throws IOException {
        try (var picture = open(content).orElse(null)) {
            if (picture == null) {
                throw new UndrawablePicture(FileProblem.BROKEN, null);
            }
            if (picture.weight(1) > HEAVIEST || picture.isHeavyProgressive(file)) {
                throw new UndrawablePicture(FileProblem.PIXELS, null);
            }
            return picture.turned(ScreenColours.of(picture.whole()));
        }
    }

    /** One that comes in passes is held whole by the reader, two bytes a sample, however small it is drawn. */
    private boolean isHeavyProgressive(Path file) throws IOException {
        var passes = isJpeg() ? JpegPasses.count(file) : 1;
        return passes > MOST_PASSES || passes > 1 && (2 * weight(1) > HEAVIEST || passes * weight(1) > PASSED);
    }

    private BufferedImage whole() throws IOException {
        var isCutOff = new AtomicBoolean();
        reader.addIIOReadWarningListener((source, warning) -> {
            if (warning.contains(CUT_OFF)) {
                isCutOff.set(true);
            }
        });
        var drawn = drawn();
        if (isCutOff.get()) {
            throw new UndrawablePicture(FileProblem.BROKEN, null);
        }
        return drawn;
    }

    private BufferedImage drawn() throws IOException {
        var param = reader.getDefaultReadParam();
        subsample(param, step());
        return reader.read(0, param);
    }

    /** Every so manieth pixel: as many as are needed, and no more than may be drawn. */
    private int step() throws IOException {
        var step = Math.max(1, Math.max(reader.getWidth(0), reader.getHeight(0)) / LONGEST_SIDE);
        while (weight(step) > DRAWN) {
            step++;
        }
        return step;
    }

    private void subsample(ImageReadParam param, int step) throws IOException {
        if (step > 1 && param instanceof WebPReadParam scaled) {
            scaled.setUseScaling(true);
            scaled.setScaledWidth(Math.max(1, reader.getWidth(0) / step));
            scaled.setScaledHeight(Math.max(1, reader.getHeight(0) / step));
        } else if (step > 1) {
            param.setSourceSubsampling(step, step, 0, 0);
        }
    }

    /** In bytes. */
    private long weight(int step) throws IOException {
        return (long) Math.ceilDiv(reader.getWidth(0), step)
                * Math.ceilDiv(reader.getHeight(0), step)
                * bytesPerPixel();
    }

    private int bytesPerPixel() throws IOException {
        if (reader.getDefaultReadParam() instanceof WebPReadParam) {
            return BYTES_OF_WEBP;
        }
        var types = reader.getImageTypes(0);
        if (!types.hasNext()) {
            return BYTES_OF_COLOUR;
        }
        var samples = types.next().getSampleModel(1, 1);
        var bits = DataBuffer.getDataTypeSize(samples.getDataType());
        return Math.max(1, samples.getNumDataElements() * bits / Byte.SIZE);
    }

    private BufferedImage turned(BufferedImage drawn) throws IOException {
        var held = isJpeg() ? held() : null;
        return held == null
                ? drawn
                : ExifFilterUtils.getFilterForOrientation(held).apply(drawn);
    }

    private boolean isJpeg() throws IOException {
        return "jpeg".equalsIgnoreCase(reader.getFormatName());
    }

    /** What is written around the pixels may be odd while the pixels are right. */
    private @Nullable Orientation held() {
        try {
            return ExifUtils.getExifOrientation(reader, 0);
        } catch (IOException odd) {
            return null;
        }
    }

    @Override
    public void close() throws IOException {
        reader.dispose();
        content.close();
    }
}
