package vn.haidang.publication;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody remarks about a piece before it goes out.
 *
 * @param quote the words that it is about; empty for the whole
 * @param settledBy null while it is open
 */
public record PieceComment(
        long id,
        Instant at,
        String author,
        String quote,
        String text,
        @Nullable String settledBy) {

    public boolean isOpen() {
        return settledBy == null;
    }
}
