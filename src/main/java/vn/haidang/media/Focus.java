package vn.haidang.media;

/**
 * What every crop of a picture keeps.
 *
 * @param x percent from the left
 * @param y percent from above
 */
public record Focus(int x, int y) {

    public static final Focus CENTRE = new Focus(50, 50);

    public Focus {
        if (x < 0 || x > 100 || y < 0 || y > 100) {
            throw new IllegalArgumentException("Not in the picture: %d, %d".formatted(x, y));
        }
    }
}
