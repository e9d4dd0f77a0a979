package vn.haidang.media;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.IntStream;
import net.coobird.thumbnailator.Thumbnails;

/** The files of one picture: up to four widths as WebP and JPEG, and crops around its focus. */
final class Renditions {

    private static final int[] WIDTHS = {320, 640, 960, 1600};

    private Renditions() {}

    /** In pixels, narrowest first; a narrow picture has fewer of them and is never blown up. */
    static int[] widths(int width) {
        return width >= WIDTHS[WIDTHS.length - 1]
                ? WIDTHS.clone()
                : IntStream.concat(Arrays.stream(WIDTHS).filter(it -> it < width), IntStream.of(width))
                        .toArray();
    }

    static void writeWidths(BufferedImage picture, Path folder) throws IOException {
        for (var width : widths(picture.getWidth())) {
            var scaled = Pictures.scaled(picture, width);
            try (var webp = Files.newOutputStream(folder.resolve(width + ".webp"));
                    var jpeg = Files.newOutputStream(folder.resolve(width + ".jpg"))) {
                Pictures.writeWebp(scaled, webp);
                Pictures.writeJpeg(scaled, jpeg);
            }
        }
    }

    static void writeCrops(BufferedImage picture, Focus focus, Path folder) throws IOException {
        for (var crop : Crop.values()) {
            try (var out = Files.newOutputStream(folder.resolve(crop.fileName(focus)))) {
                Pictures.writeJpeg(cropped(picture, crop, focus), out);
            }
        }
    }

    /** The largest part of the right shape that has the focus as near to its middle as the edges allow. */
    private static BufferedImage cropped(BufferedImage picture, Crop crop, Focus focus) throws IOException {
        var scale = Math.min((double) picture.getWidth() / crop.width(), (double) picture.getHeight() / crop.height());
        var width = Math.max(1, (int) (crop.width() * scale));
        var height = Math.max(1, (int) (crop.height() * scale));
        var left = start(focus.x(), picture.getWidth(), width);
        var top = start(focus.y(), picture.getHeight(), height);
        var part = picture.getSubimage(left, top, width, height);
        return scale <= 1
                ? part
                : Thumbnails.of(part).forceSize(crop.width(), crop.height()).asBufferedImage();
    }

    private static int start(int percent, int whole, int part) {
        return Math.clamp(Math.round(whole * percent / 100.0) - part / 2, 0, whole - part);
    }
}
