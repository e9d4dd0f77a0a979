package vn.invented.notices;

import java.util.UUID;
import vn.haidang.publication.EditorialPiece;
import vn.haidang.publication.PieceRef;
import vn.haidang.publication.Publication;
import vn.haidang.publication.SeenPiece;

/** A line on the board of the invented authority. */
public final class Notice implements EditorialPiece {

    private final UUID id = UUID.randomUUID();
    private final String text;
    private int version;
    private Publication publication;

    Notice(String text, String author) {
        this.text = text;
        this.publication = Publication.draftBy(author);
    }

    @Override
    public SeenPiece seen() {
        return new SeenPiece(new PieceRef(Notices.KIND, id), version);
    }

    @Override
    public Publication publication() {
        return publication;
    }

    @Override
    public void stand(Publication now) {
        publication = now;
        version++;
    }

    void touch() {
        version++;
    }

    UUID id() {
        return id;
    }

    String text() {
        return text;
    }

    String path() {
        return "/bang-tin/" + id;
    }
}
