package vn.haidang.media;

import java.util.Locale;

/** Pieces of a picture for places of one shape. */
public enum Crop {
    /** For links that are shared, as Open Graph wants it. */
    SHARE(1200, 630),
    /** For lists and the library. */
    CARD(480, 360);

    private final int width;
    private final int height;

    Crop(int width, int height) {
        this.width = width;
        this.height = height;
    }

    /** In pixels; smaller when the picture has less. */
    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    /** Where readers fetch it; another focus has another address, so that it may be kept for ever. */
    public String path(String key, Focus focus) {
        return "/anh/%s/%s".formatted(key, fileName(focus));
    }

    String fileName(Focus focus) {
        return "%s-%d-%d.jpg".formatted(name().toLowerCase(Locale.ROOT), focus.x(), focus.y());
    }
}
