package vn.haidang.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileGateTest {

    @TempDir
    Path folder;

    FileGate gate = new FileGate(HandedInFilesTest.scanner(null));

    @Test
    void aFileIsWhatItsBytesSay() throws IOException {
        assertThat(gate.checkForLibrary("bien.jpg", SamplePictures.jpeg(folder, "1.tmp.jpg", 40, 30, 1))
                        .kind())
                .isEqualTo(MediaKind.PICTURE);
        assertThat(gate.checkForLibrary("don.pdf", file("%PDF-1.7\n%%EOF")).kind())
                .isEqualTo(MediaKind.DOCUMENT);
    }

    @Test
    void theSameContentHasTheSameKeyUnderAnyName() {
        var one = SamplePictures.jpeg(folder, "a.jpg", 40, 30, 1);
        var same = SamplePictures.jpeg(folder, "b.jpg", 40, 30, 1);
        var other = SamplePictures.jpeg(folder, "c.jpg", 40, 30, 2_000_000);

        assertThat(gate.checkForLibrary("a.jpg", one).key())
                .isEqualTo(gate.checkForLibrary("b.jpg", same).key());
        assertThat(gate.checkForLibrary("c.jpg", other).key())
                .isNotEqualTo(gate.checkForLibrary("a.jpg", one).key());
    }

    @Test
    void aVideoIsKnownWhateverToolMadeIt() throws IOException {
        for (var brand : new String[] {"isom", "iso5", "avc1", "mp42"}) {
            var mp4 = file("\0\0\0\u0018ftyp" + brand + "\0\0\2\0" + brand + "mp41\0\0\0\u0008moov");
            assertThat(gate.checkForLibrary("hop-dan.mp4", mp4).type())
                    .as(brand)
                    .isEqualTo("video/mp4");
        }
        var webm = Files.write(folder.resolve("w"), new byte[] {0x1a, 0x45, (byte) 0xdf, (byte) 0xa3, 1, 0, 0, 0});
        assertThat(gate.checkForLibrary("hop-dan.webm", webm).kind()).isEqualTo(MediaKind.VIDEO);
    }

    @Test
    void aScannerThatDoesNotAnswerLetsNothingIn() throws IOException {
        var settings = MediaSettingsOf.folder(folder, "127.0.0.1:1");
        gate = new FileGate(HandedInFilesTest.scanner(new ClamAv(settings)));

        refused("x.pdf", file("%PDF-1.7\n%%EOF"), "media.problem.scanner");
    }

    @Test
    void whatIsDisguisedIsRefused() throws IOException {
        refused("anh.jpg", file("%PDF-1.7\n%%EOF"), "media.problem.disguised");
        refused("anh.jpg", file("<html><script>alert(1)</script></html>"), "media.problem.type");
        refused("anh.svg", file("<svg xmlns=\"http://www.w3.org/2000/svg\"/>"), "media.problem.type");
        refused("video.mp4", SamplePictures.jpeg(folder, "x.jpg", 40, 30, 1), "media.problem.disguised");
    }

    @ParameterizedTest
    @ValueSource(strings = {"mp3", "ogg", "opus", "m4a", "webm", "mp4", "pdf", "jpg"})
    void whatNobodyKnowsIsNotMadeKnownByItsName(String ending) throws IOException {
        var noise = new byte[5000];
        new Random(7).nextBytes(noise);

        refused("hop." + ending, Files.write(folder.resolve("noise"), noise), "media.problem.type");
    }

    @Test
    void whatIsBrokenIsRefused() throws IOException {
        var whole = Files.readAllBytes(SamplePictures.jpeg(folder, "x.png", 400, 300, 1));
        var half = folder.resolve("half.png");
        Files.write(half, Arrays.copyOf(whole, 60));

        refused("half.png", half, "media.problem.broken");
        var photo = Files.readAllBytes(SamplePictures.jpeg(folder, "x.jpg", 400, 300, 1));
        var cutOff = folder.resolve("cut.jpg");
        Files.write(cutOff, Arrays.copyOf(photo, photo.length / 2));
        refused("cut.jpg", cutOff, "media.problem.broken");
        refused("nua.pdf", file("%PDF-1.7\nnửa chừng"), "media.problem.broken-file");
        refused("nua.mp4", file("\0\0\0\u0018ftypisom\0\0\2\0isommp41\0\0\u0010\0moovx"), "media.problem.broken-file");
        refused("trong.mp4", file("\0\0\0\u0018ftypisom\0\0\2\0isommp41"), "media.problem.broken-file");
        refused("empty.png", file(""), "media.problem.empty");
    }

    @Test
    void whatIsTooLargeIsRefusedBeforeItIsDrawn() throws IOException {
        var huge = file("%PDF-1.7");
        try (var content = new RandomAccessFile(huge.toFile(), "rw")) {
            content.setLength(MediaKind.DOCUMENT.largest() + 1);
        }
        refused("to.pdf", huge, "media.problem.size");
        refused("to.png", bomb(), "media.problem.pixels");
    }

    @Test
    void theScannerHasItsSay() throws IOException {
        try (var clamd = new FakeClamd()) {
            var settings = MediaSettingsOf.folder(folder, "127.0.0.1:" + clamd.port());
            gate = new FileGate(HandedInFilesTest.scanner(new ClamAv(settings)));

            refused("x.pdf", file("%PDF-1.7 EICAR\n%%EOF"), "media.problem.virus");
        }
    }

    /** A PNG of 57 bytes whose header claims 50,000 × 50,000 pixels. */
    private Path bomb() throws IOException {
        var png = Files.readAllBytes(SamplePictures.jpeg(folder, "small.png", 10, 10, 1));
        for (var at : new int[] {16, 20}) {
            png[at + 2] = (byte) 0xc3;
            png[at + 3] = 0x50;
        }
        return Files.write(folder.resolve("bomb.png"), png);
    }

    private Path file(String content) throws IOException {
        return Files.writeString(Files.createTempFile(folder, "in", ""), content, StandardCharsets.UTF_8);
    }

    private void refused(String name, Path file, String key) {
        assertThatThrownBy(() -> gate.checkForLibrary(name, file))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(key);
    }
}
