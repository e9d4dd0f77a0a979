package vn.haidang.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.CRC32;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PictureReaderTest {

    private static final Path CASES = Path.of("../shared/cases/files");

    @TempDir
    Path folder;

    @Test
    void aPictureIsWeighedInBytesByItsHeader() throws IOException {
        assertThat(PictureReader.problem(claiming(6320, 16))).contains(FileProblem.PIXELS);
        assertThat(PictureReader.problem(claiming(20_000, 8))).contains(FileProblem.PIXELS);
    }

    @Test
    void aPhonesFiftyMegapixelsAreMadeSmaller() throws IOException {
        var large = folder.resolve("50mp.jpg");
        ImageIO.write(new BufferedImage(8000, 6250, BufferedImage.TYPE_BYTE_GRAY), "jpg", large.toFile());

        assertThat(PictureReader.problem(large)).isEmpty();
        var read = PictureReader.read(large);
        assertThat(read.getWidth()).isEqualTo(2560);
        assertThat(read.getHeight()).isEqualTo(2000);
    }

    @Test
    void aSmallFileOfManyPassesIsAsHeavyAsAllOfThem() throws IOException {
        assertThat(PictureReader.problem(inPasses(2000, 10))).isEmpty();
        assertThat(PictureReader.problem(inPasses(4000, 39))).contains(FileProblem.PIXELS);
    }

    @Test
    void sixteenBitsAColourAreReadWithinTheirWeight() throws IOException {
        var read = PictureReader.read(sixteenBits(3000));

        assertThat(read.getWidth()).isEqualTo(2560);
    }

    @Test
    void whatIsReadCanBeWrittenInEveryFormatOfTheLibrary() throws IOException {
        for (var type :
                List.of(BufferedImage.TYPE_USHORT_GRAY, BufferedImage.TYPE_BYTE_GRAY, BufferedImage.TYPE_BYTE_BINARY)) {
            var file = folder.resolve(type + ".png");
            ImageIO.write(new BufferedImage(400, 300, type), "png", file.toFile());
            var read = PictureReader.read(file);
            Pictures.writeMaster(read, folder.resolve(type + ".master"));
            Renditions.writeWidths(read, Files.createDirectories(folder.resolve("widths-" + type)));
        }
        Pictures.writeMaster(PictureReader.read(sixteenBits(600)), folder.resolve("16.master"));
        Renditions.writeWidths(PictureReader.read(sixteenBits(600)), folder);

        assertThat(folder.resolve("16.master")).isNotEmptyFile();
    }

    @Test
    void aBrokenColourProfileKeepsNobodyFromSeeingThePicture() throws IOException {
        var plain = Files.readAllBytes(SamplePictures.jpeg(folder, "anh.jpg", 300, 200, 1));
        var profile = "ICC_PROFILE\0\1\1no profile at all".getBytes(StandardCharsets.ISO_8859_1);
        var broken = new ByteArrayOutputStream();
        broken.write(plain, 0, 2);
        broken.writeBytes(new byte[] {(byte) 0xff, (byte) 0xe2, 0, (byte) (profile.length + 2)});
        broken.writeBytes(profile);
        broken.write(plain, 2, plain.length - 2);

        assertThat(PictureReader.read(Files.write(folder.resolve("sai.jpg"), broken.toByteArray()))
                        .getWidth())
                .isEqualTo(300);
    }

    @Test
    void theFilesThatFailedAreTaken() throws IOException {
        assumeTrue(Files.isDirectory(CASES), "the shared cases are not here");

        assertThat(PictureReader.problem(CASES.resolve("50mp.jpg"))).isEmpty();
        assertThat(PictureReader.problem(CASES.resolve("photo.jfif"))).isEmpty();
    }

    @Test
    void fourInksBecomeTheColoursThatPeopleSee() throws IOException {
        assumeTrue(Files.isDirectory(CASES), "the shared cases are not here");

        var printed = PictureReader.read(CASES.resolve("cmyk.jpg"));
        var seen = PictureReader.read(CASES.resolve("photo.jfif"));

        for (var at = 5; at < 200; at += 15) {
            for (var band = 0; band < 3; band++) {
                assertThat(printed.getRaster().getSample(at, at, band))
                        .isCloseTo(seen.getRaster().getSample(at, at, band), within(12));
            }
        }
    }

    /** A progressive JPEG whose last pass stands there again and again. */
    private Path inPasses(int side, int passes) throws IOException {
        var writer = ImageIO.getImageWritersByFormatName("jpg").next();
        var param = writer.getDefaultWriteParam();
        param.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
        var bytes = new ByteArrayOutputStream();
        try (var output = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(output);
            var picture = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
            writer.write(null, new IIOImage(picture, null, null), param);
        } finally {
            writer.dispose();
        }
        var jpeg = bytes.toByteArray();
        var file = Files.write(folder.resolve(side + ".jpg"), jpeg);
        var last = jpeg.length - 2;
        while (jpeg[last] != (byte) 0xff || jpeg[last + 1] != (byte) 0xda) {
            last--;
        }
        var all = new ByteArrayOutputStream();
        all.write(jpeg, 0, jpeg.length - 2);
        for (var count = JpegPasses.count(file); count < passes; count++) {
            all.write(jpeg, last, jpeg.length - 2 - last);
        }
        all.write(jpeg, jpeg.length - 2, 2);
        return Files.write(file, all.toByteArray());
    }

    private Path sixteenBits(int width) throws IOException {
        var colours = new ComponentColorModel(
                ColorSpace.getInstance(ColorSpace.CS_sRGB),
                true,
                false,
                Transparency.TRANSLUCENT,
                DataBuffer.TYPE_USHORT);
        var pixels = Raster.createInterleavedRaster(DataBuffer.TYPE_USHORT, width, 40, 4, null);
        var file = folder.resolve(width + "-16.png");
        ImageIO.write(new BufferedImage(colours, pixels, false, null), "png", file.toFile());
        return file;
    }

    /** A small PNG whose header claims more: width and height in bytes 16 to 23, depth in 24, then the checksum. */
    private Path claiming(int side, int bits) throws IOException {
        var png = Files.readAllBytes(bits == 16 ? sixteenBits(10) : SamplePictures.jpeg(folder, "s.png", 10, 10, 1));
        var header = java.nio.ByteBuffer.wrap(png);
        header.putInt(16, side).putInt(20, side);
        var sum = new CRC32();
        sum.update(png, 12, 17);
        header.putInt(29, (int) sum.getValue());
        return Files.write(folder.resolve(side + ".png"), png);
    }
}
