package vn.haidang.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

class HandedInFilesTest {

    private static final byte[] PDF = "%PDF-1.7\n%%EOF".getBytes(StandardCharsets.US_ASCII);

    @TempDir
    Path folder;

    HandedInFiles files;

    @BeforeEach
    void open() {
        files = files(settings(null), null);
    }

    @Test
    void withoutAScannerNothingWaits() {
        assertThat(files.keep(HandedFiles.of("don.pdf", PDF)).scan()).isEqualTo(Scan.NONE);
    }

    @Test
    void aFileThatNoReportNamesGoesAfterItsTime() throws IOException {
        var named = files.keep(HandedFiles.of("don.pdf", PDF)).id();
        var orphan = files.keep(HandedFiles.of("don.pdf", PDF)).id();
        var draft = Files.createFile(folder.resolve(UUID.randomUUID() + ".part"));
        var foreign = Files.createFile(folder.resolve("ghi-chu.txt"));
        var now = Instant.now();

        files.sweep(now, named::equals);
        assertThat(files.ownContent(orphan)).exists();

        var later = now.plus(MediaSettingsOf.WEEK).plusSeconds(60);
        files.sweep(later, named::equals);

        assertThat(files.ownContent(named)).exists();
        assertThat(folder.resolve(orphan.toString())).doesNotExist();
        assertThat(draft).doesNotExist();
        assertThat(foreign).exists();
    }

    @Test
    void aScannerDecidesWhatMayBeOpened() throws Exception {
        try (var clamd = new FakeClamd()) {
            var settings = settings("127.0.0.1:" + clamd.port());
            var scanned = files(settings, new ClamAv(settings));

            assertThat(scanned.keep(HandedFiles.of("don.pdf", PDF)).scan()).isEqualTo(Scan.CLEAN);
            var infected = scanned.keep(
                    HandedFiles.of("eicar.pdf", "%PDF-1.7 EICAR %%EOF".getBytes(StandardCharsets.US_ASCII)));
            assertThat(infected.scan()).isEqualTo(Scan.INFECTED);
            assertThat(infected.scan().mayBeOpened()).isFalse();
        }
    }

    @Test
    void aScannerThatDoesNotAnswerIsAskedAgain() {
        var settings = settings("127.0.0.1:1");
        var scanned = files(settings, new ClamAv(settings));

        var kept = scanned.keep(HandedFiles.of("don.pdf", PDF));

        assertThat(kept.scan()).isEqualTo(Scan.WAITING);
        assertThat(kept.scan().mayBeOpened()).isFalse();
    }

    private MediaSettings settings(@Nullable String clamav) {
        return MediaSettingsOf.folder(folder, clamav);
    }

    private static HandedInFiles files(MediaSettings settings, @Nullable VirusScanner scanner) {
        return new HandedInFiles(settings, new FileGate(scanner(scanner)), new HandedInSpace(settings));
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
        assertThat(files.findProblem(HandedFiles.of("anh.jpg", picture("jpg", 40), false)))
                .isEmpty();
        assertThat(files.findProblem(HandedFiles.of("anh.png", picture("png", 40), false)))
                .isEmpty();
        assertThat(files.findProblem(HandedFiles.of("don.pdf", PDF, false))).isEmpty();
    }

    @Test
    void aFileIsWhatItsContentSaysNotItsName() {
        assertThat(files.findProblem(
                        HandedFiles.of("anh.png", "<html><script>".getBytes(StandardCharsets.UTF_8), false)))
                .isEqualTo("feedback.error.file.type");
        assertThat(files.findProblem(
                        HandedFiles.of("don.pdf", "MZ\u0090".getBytes(StandardCharsets.ISO_8859_1), false)))
                .isEqualTo("feedback.error.file.type");
    }

    @Test
    void everyRefusalHasItsReason() throws IOException {
        var heic = new byte[64];
        System.arraycopy("\0\0\0\u0018ftypheic".getBytes(StandardCharsets.ISO_8859_1), 0, heic, 0, 12);
        var torn = Arrays.copyOf(picture("png", 40), 60);

        var moving =
                "RIFF\u0010\u0001\0\0WEBPVP8X\n\0\0\0\u0002\0\0\0\0\0\0\0\0\0".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(files.findProblem(HandedFiles.of("anh.heic", heic, false))).isEqualTo("feedback.error.file.heic");
        assertThat(files.findProblem(HandedFiles.of("dong.webp", moving, false)))
                .isEqualTo("feedback.error.file.animated");
        var movingPng =
                "\u0089PNG\r\n\u001a\n\0\0\0\0IHDR\0\0\0\0\0\0\0\0acTL\0\0\0\0".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(files.findProblem(HandedFiles.of("dong.png", movingPng, false)))
                .isEqualTo("feedback.error.file.animated");
        assertThat(files.findProblem(HandedFiles.of("trong.jpg", new byte[0], false)))
                .isEqualTo("feedback.error.file.empty");
        assertThat(files.findProblem(HandedFiles.of(
                        "dong.gif", "GIF89a\1\0\1\0\0\0\0;".getBytes(StandardCharsets.ISO_8859_1), false)))
                .isEqualTo("feedback.error.file.animated");
        assertThat(files.findProblem(HandedFiles.of("anh.png", torn, false))).isEqualTo("feedback.error.file.broken");
        assertThat(files.findProblem(HandedFiles.of("anh.pdf", new byte[(int) HandedInFiles.MAX_SIZE + 1], false)))
                .isEqualTo("feedback.error.file.size");
        assertThat(files.findProblem(
                        HandedFiles.of("loi.txt", "không phải ghi âm".getBytes(StandardCharsets.UTF_8), true)))
                .isEqualTo("feedback.error.file.type");
    }

    @Test
    void aPictureThatCannotBeDrawnIsRefusedWhereItIsKeptAndLeavesNothing() throws IOException {
        var torn = HandedFiles.of("anh.png", Arrays.copyOf(picture("png", 40), 60));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> files.keep(torn))
                .withMessage("feedback.error.file.broken");
        try (var left = Files.list(settings(null).folder())) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void whatACameraHidInAPictureIsGone() throws IOException {
        var kept = files.keep(HandedFiles.of("anh.jpg", withHiddenText(picture("jpg", 40), "Exif\0\0 nhà bà Sáu")));

        assertThat(new String(content(kept), StandardCharsets.UTF_8)).doesNotContain("nhà bà Sáu");
        assertThat(kept.type()).isEqualTo("image/jpeg");
    }

    @Test
    void aHugePictureIsMadeSmaller() throws IOException {
        var kept = files.keep(HandedFiles.of("anh.png", picture("png", 3000)));

        assertThat(ImageIO.read(new ByteArrayInputStream(content(kept))).getWidth())
                .isEqualTo(2560);
    }

    private byte[] content(StoredFile file) throws IOException {
        return Files.readAllBytes(files.content(file.id()));
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
