package vn.haidang.media;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** Pictures that tests hand in. */
public final class SamplePictures {

    private SamplePictures() {}

    /** Red on the left half and blue on the right one; another seed gives another content. */
    public static Path jpeg(Path folder, String name, int width, int height, int seed) {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width / 2, height);
        pen.setColor(Color.BLUE);
        pen.fillRect(width / 2, 0, width, height);
        pen.setColor(new Color(seed));
        pen.fillRect(0, 0, 20, 20);
        pen.dispose();
        try {
            var file = Files.createDirectories(folder).resolve(name);
            ImageIO.write(picture, name.endsWith(".png") ? "png" : "jpg", file.toFile());
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
