package vn.haidang.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MediaFolderTest {

    @TempDir
    Path home;

    MediaFolder folder;
    FileGate gate = new FileGate(HandedInFilesTest.scanner(null));

    @BeforeEach
    void open() {
        folder = new MediaFolder(MediaSettingsOf.folder(home, null));
    }

    @Test
    void aPictureIsKeptInFourWidthsAndTwoFormats() throws IOException {
        var file = checked(2000, 1500);

        var kept = folder.keep(file);

        assertThat(kept.width()).isEqualTo(2000);
        for (var width : new int[] {320, 640, 960, 1600}) {
            for (var format : new String[] {"webp", "jpg"}) {
                var picture = ImageIO.read(folder.picture(file.key(), width + "." + format)
                        .orElseThrow()
                        .toFile());
                assertThat(picture.getWidth()).isEqualTo(width);
                assertThat(picture.getHeight()).isEqualTo(width * 3 / 4);
            }
        }
    }

    @Test
    void aSmallPictureIsNeverBlownUp() {
        assertThat(Renditions.widths(500)).containsExactly(320, 500);
        assertThat(Renditions.widths(200)).containsExactly(200);
        assertThat(Renditions.widths(1600)).containsExactly(320, 640, 960, 1600);
    }

    @Test
    void aCropKeepsTheFocus() throws IOException {
        var file = checked(2000, 500);
        folder.keep(file);

        folder.focus(file.key(), new Focus(0, 50));
        folder.focus(file.key(), new Focus(100, 50));

        assertThat(middle(file, new Focus(0, 50)).getRed()).isGreaterThan(200);
        assertThat(middle(file, new Focus(100, 50)).getBlue()).isGreaterThan(200);
    }

    @Test
    void nothingButThePicturesOfAFileCanBeFetched() {
        var file = checked(400, 300);
        folder.keep(file);

        assertThat(folder.picture(file.key(), "master")).isEmpty();
        assertThat(folder.picture(file.key(), "../master")).isEmpty();
        assertThat(folder.picture(file.key(), "captions")).isEmpty();
        assertThat(folder.picture(file.key(), "321.webp")).isEmpty();
    }

    @Test
    void whatIsDiscardedIsGone() {
        var file = checked(400, 300);
        folder.keep(file);

        folder.discard(file.key());

        assertThat(Files.exists(home.resolve("library").resolve(file.key()))).isFalse();
    }

    private CheckedFile checked(int width, int height) {
        return gate.checkForLibrary("bien.jpg", SamplePictures.jpeg(home, "in.jpg", width, height, 1));
    }

    private Color middle(CheckedFile file, Focus focus) throws IOException {
        var crop = ImageIO.read(folder.picture(file.key(), Crop.CARD.fileName(focus))
                .orElseThrow()
                .toFile());
        return new Color(crop.getRGB(crop.getWidth() / 2, crop.getHeight() / 2));
    }
}
