package vn.haidang.publication;

import java.util.UUID;

/** A piece as somebody saw it on the screen: a deed on what has changed since is refused. */
public record SeenPiece(PieceRef piece, int version) {

    public UUID id() {
        return piece.id();
    }
}
