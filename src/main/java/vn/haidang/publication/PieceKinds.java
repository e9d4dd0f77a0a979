package vn.haidang.publication;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import vn.haidang.text.WrongInput;

/** The kinds that features bring. */
@Component
class PieceKinds {

    private final List<PieceKind<?>> kinds;

    PieceKinds(List<PieceKind<?>> kinds) {
        this.kinds = kinds;
    }

    /** @throws WrongInput when it is gone */
    Opened<?> open(PieceRef ref) {
        return find(kind(ref), ref.id()).orElseThrow(() -> new WrongInput(WrongInput.GONE));
    }

    /** How staff call it and where they find it; empty when it is gone. */
    Optional<PieceKind.Label> label(PieceRef ref) {
        return find(kind(ref), ref.id()).map(Opened::label);
    }

    private PieceKind<?> kind(PieceRef ref) {
        return kinds.stream()
                .filter(kind -> kind.kind().equals(ref.kind()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nobody keeps pieces of the kind " + ref.kind()));
    }

    private static <P extends EditorialPiece> Optional<Opened<P>> find(PieceKind<P> kind, UUID id) {
        return kind.find(id).map(piece -> new Opened<>(kind, piece));
    }

    /** A piece with its kind. */
    record Opened<P extends EditorialPiece>(PieceKind<P> kind, P piece) {

        Publication publication() {
            return piece.publication();
        }

        PieceRef ref() {
            return piece.seen().piece();
        }

        void stand(Publication now) {
            piece.stand(now);
        }

        /** @throws AccessDeniedException when somebody else has to write it */
        Opened<P> requireWriter() {
            if (!kind.mayWrite(piece)) {
                throw new AccessDeniedException("%s is written by others".formatted(ref()));
            }
            return this;
        }

        void requireComplete() {
            kind.requireComplete(piece);
        }

        void requireWords() {
            kind.requireWords(piece);
        }

        void handIn() {
            kind.handIn(piece);
        }

        UUID goOut(Publication released) {
            return kind.goOut(piece, released);
        }

        void requireWithdrawable() {
            kind.requireWithdrawable(piece);
        }

        void takeDown(String note) {
            kind.takeDown(piece, note);
        }

        List<Opened<P>> companions() {
            return kind.companions(piece).stream()
                    .map(beside -> new Opened<>(kind, beside))
                    .toList();
        }

        void touch() {
            kind.touch(piece);
        }

        PieceKind.Label label() {
            return kind.label(piece);
        }
    }
}
