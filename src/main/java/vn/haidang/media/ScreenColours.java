package vn.haidang.media;

import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;

/** A picture in the colours of screens, eight bits each, as every format that we write takes them. */
final class ScreenColours {

    private static final int COLOURS = 3;
    private static final int INKS = 4;
    private static final int MOST_INK = 255;

    private ScreenColours() {}

    static BufferedImage of(BufferedImage drawn) {
        return switch (drawn.getType()) {
            case BufferedImage.TYPE_CUSTOM, BufferedImage.TYPE_USHORT_GRAY -> inEightBits(ofInks(drawn));
            default -> ofInks(drawn);
        };
    }

    private static BufferedImage inEightBits(BufferedImage drawn) {
        var hasAlpha = drawn.getColorModel().hasAlpha();
        var seen = new BufferedImage(
                drawn.getWidth(),
                drawn.getHeight(),
                hasAlpha ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        var pen = seen.createGraphics();
        pen.drawImage(drawn, 0, 0, null);
        pen.dispose();
        return seen;
    }

    /** Four inks, as printers keep pictures, are the colours that are left of white paper; the platform shows them pale. */
    private static BufferedImage ofInks(BufferedImage drawn) {
        if (drawn.getColorModel().getColorSpace().getType() != ColorSpace.TYPE_CMYK) {
            return drawn;
        }
        var seen = new BufferedImage(drawn.getWidth(), drawn.getHeight(), BufferedImage.TYPE_INT_RGB);
        var inks = new int[INKS * drawn.getWidth()];
        var colours = new int[COLOURS * drawn.getWidth()];
        for (var y = 0; y < drawn.getHeight(); y++) {
            drawn.getRaster().getPixels(0, y, drawn.getWidth(), 1, inks);
            for (var x = 0; x < drawn.getWidth(); x++) {
                var white = MOST_INK - inks[INKS * x + INKS - 1];
                for (var colour = 0; colour < COLOURS; colour++) {
                    colours[COLOURS * x + colour] = (MOST_INK - inks[INKS * x + colour]) * white / MOST_INK;
                }
            }
            seen.getRaster().setPixels(0, y, drawn.getWidth(), 1, colours);
        }
        return seen;
    }
}
