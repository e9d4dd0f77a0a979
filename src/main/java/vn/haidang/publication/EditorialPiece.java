package vn.haidang.publication;

/** Something with an editorial life, of whichever kind: the feature that keeps it knows the rest. */
public interface EditorialPiece {

    /** As a screen shows it. */
    SeenPiece seen();

    /** Where it stands on its way to the public. */
    Publication publication();

    /** From now on it stands there. */
    void stand(Publication now);
}
