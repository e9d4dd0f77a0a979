package vn.haidang.news;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.haidang.publication.Publication;
import vn.haidang.publication.SeenPiece;

/**
 * An article as the editors' list shows it.
 *
 * @param revises the published piece that it is to replace; null for a piece of its own
 */
public record ArticleRow(
        UUID id,
        int version,
        Shelf shelf,
        String title,
        @Nullable String unitCode,
        Publication publication,
        @Nullable UUID revises) {

    /** For deeds with what a list shows. */
    public SeenPiece seen() {
        return new SeenPiece(Article.ref(id), version);
    }
}
