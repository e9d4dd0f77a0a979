package vn.haidang.publication;

import java.util.Optional;
import java.util.UUID;

/** A kind of published piece, implemented by the feature that keeps it, so that time can act on pieces of every kind. */
public interface PieceKind {

    /** For {@link PieceRef}. */
    String kind();

    /**
     * Publishes what has been scheduled, after one more look at whether it can go out.
     *
     * @throws CannotGoOut with the message key of what is in the way
     */
    void goOut(UUID id);

    /** Notes that it could not go out. */
    void fail(UUID id, String reasonKey);

    /** How staff call it and where they find it; empty when it is gone. */
    Optional<Piece> find(UUID id);

    /** @param path below the back office */
    record Piece(String title, String path, String author) {}

    /** What was approved can no longer be published. */
    class CannotGoOut extends RuntimeException {

        public CannotGoOut(String reasonKey) {
            super(reasonKey);
        }
    }
}
