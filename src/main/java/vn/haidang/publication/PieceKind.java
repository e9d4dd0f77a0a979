package vn.haidang.publication;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.haidang.text.NotNow;
import vn.haidang.text.WrongInput;

/**
 * A kind of published piece, implemented by the feature that keeps it: with it come review by a second person, schedule,
 * emergency, preview and withdrawal ({@link EditorialDesk}). All of it runs in the transaction of the deed.
 *
 * @param <P> the pieces
 */
public interface PieceKind<P extends EditorialPiece> {

    /** For {@link PieceRef}; deeds are noted under it, as "article.published". */
    String kind();

    Optional<P> find(UUID id);

    /** Whether whoever is signed in writes this piece. */
    boolean mayWrite(P piece);

    /** @throws WrongInput with the message key of the first thing that readers would miss, files included */
    void requireComplete(P piece);

    /** What must be there even in an emergency; by default everything. */
    default void requireWords(P piece) {
        requireComplete(piece);
    }

    /** It is handed to a second person: what depends on its words is settled, for instance its address. */
    default void handIn(P piece) {}

    /**
     * Puts it before the readers; a revision takes the place of what it revises.
     *
     * @param released what it says of itself once it is out
     * @return id of what readers see
     * @throws WrongInput with a message key, when what it belongs to is not public any more
     */
    UUID goOut(P piece, Publication released);

    /** @throws NotNow for what readers always need, as a standing page */
    default void requireWithdrawable(P piece) {}

    /** Readers do not see it from now on. @param note what they find at its address; empty for nothing but that it is gone */
    void takeDown(P piece, String note);

    /** What leaves the public with it or goes no further: its revision, its variant. */
    default List<P> companions(P piece) {
        return List.of();
    }

    /** It counts as changed, although nothing in it did: whoever has it on the screen must look again. */
    void touch(P piece);

    /** How staff call it and where they find it. */
    Label label(P piece);

    /** @param path below the back office */
    record Label(String title, String path) {}
}
