package vn.haidang.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.util.unit.DataSize;

class HandedInFilesTest {

    private static final byte[] PDF = "%PDF-1.7\n%%EOF".getBytes(StandardCharsets.US_ASCII);

    @TempDir
    Path folder;

    HandedInFiles files;

    @BeforeEach
    void open() {
        files = new HandedInFiles(settings(null), scanner(null));
    }

    @Test
    void withoutAScannerNothingWaits() {
        assertThat(files.keep("don.pdf", PDF).scan()).isEqualTo(Scan.NONE);
    }

    @Test
    void aScannerDecidesWhatMayBeOpened() throws Exception {
        try (var clamd = new FakeClamd()) {
            var settings = settings("127.0.0.1:" + clamd.port());
            var scanned = new HandedInFiles(settings, scanner(new ClamAv(settings)));

            assertThat(scanned.keep("don.pdf", PDF).scan()).isEqualTo(Scan.CLEAN);
            var infected = scanned.keep("eicar.pdf", "%PDF-1.7 EICAR".getBytes(StandardCharsets.US_ASCII));
            assertThat(infected.scan()).isEqualTo(Scan.INFECTED);
            assertThat(infected.scan().mayBeOpened()).isFalse();
        }
    }

    @Test
    void aScannerThatDoesNotAnswerIsAskedAgain() {
        var settings = settings("127.0.0.1:1");
        var scanned = new HandedInFiles(settings, scanner(new ClamAv(settings)));

        var kept = scanned.keep("don.pdf", PDF);

        assertThat(kept.scan()).isEqualTo(Scan.WAITING);
        assertThat(kept.scan().mayBeOpened()).isFalse();
    }

    private MediaSettings settings(@Nullable String clamav) {
        return new MediaSettings(folder, DataSize.ofGigabytes(1), clamav);
    }

    static ObjectProvider<VirusScanner> scanner(@Nullable VirusScanner scanner) {
        var beans = new StaticListableBeanFactory();
        if (scanner != null) {
            beans.addBean("scanner", scanner);
        }
        return beans.getBeanProvider(VirusScanner.class);
    }

    @Test
    void picturesAndDocumentsAreTaken() throws IOException {
        assertThat(files.findProblem("anh.jpg", picture("jpg", 40), false)).isEmpty();
        assertThat(files.findProblem("anh.png", picture("png", 40), false)).isEmpty();
        assertThat(files.findProblem("don.pdf", "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII), false))
                .isEmpty();
    }

    @Test
    void aFileIsWhatItsContentSaysNotItsName() {
        assertThat(files.findProblem("anh.png", "<html><script>".getBytes(StandardCharsets.UTF_8), false))
                .isEqualTo("type");
        assertThat(files.findProblem("don.pdf", "MZ\u0090".getBytes(StandardCharsets.ISO_8859_1), false))
                .isEqualTo("type");
    }

    @Test
    void everyRefusalHasItsReason() throws IOException {
        var heic = new byte[64];
        System.arraycopy("\0\0\0\u0018ftypheic".getBytes(StandardCharsets.ISO_8859_1), 0, heic, 0, 12);
        var torn = Arrays.copyOf(picture("png", 40), 60);

        assertThat(files.findProblem("anh.heic", heic, false)).isEqualTo("heic");
        assertThat(files.findProblem("anh.png", torn, false)).isEqualTo("broken");
        assertThat(files.findProblem("anh.pdf", new byte[(int) HandedInFiles.MAX_SIZE + 1], false))
                .isEqualTo("size");
        assertThat(files.findProblem("loi.txt", "không phải ghi âm".getBytes(StandardCharsets.UTF_8), true))
                .isEqualTo("type");
    }

    @Test
    void whatACameraHidInAPictureIsGone() throws IOException {
        var kept = files.keep("anh.jpg", withHiddenText(picture("jpg", 40), "Exif\0\0 nhà bà Sáu"));

        assertThat(new String(content(kept), StandardCharsets.UTF_8)).doesNotContain("nhà bà Sáu");
        assertThat(kept.type()).isEqualTo("image/jpeg");
    }

    @Test
    void aHugePictureIsMadeSmaller() throws IOException {
        var kept = files.keep("anh.png", picture("png", 3000));

        assertThat(ImageIO.read(new ByteArrayInputStream(content(kept))).getWidth())
                .isEqualTo(2560);
    }

    private byte[] content(StoredFile file) {
        return files.content(file.id());
    }

    private static byte[] picture(String format, int width) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, 20, BufferedImage.TYPE_INT_RGB), format, out);
        return out.toByteArray();
    }

    /** As an APP1 segment right after the start of the picture, where cameras write place and time. */
    private static byte[] withHiddenText(byte[] jpeg, String text) {
        var hidden = text.getBytes(StandardCharsets.UTF_8);
        var out = new ByteArrayOutputStream();
        out.write(jpeg, 0, 2);
        out.write(0xFF);
        out.write(0xE1);
        out.write((hidden.length + 2) >> 8);
        out.write((hidden.length + 2) & 0xFF);
        out.write(hidden, 0, hidden.length);
        out.write(jpeg, 2, jpeg.length - 2);
        return out.toByteArray();
    }
}
