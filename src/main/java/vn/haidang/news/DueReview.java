package vn.haidang.news;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.haidang.publication.SeenPiece;

/** A public piece of which somebody must say whether it is still true. */
public record DueReview(
        UUID id, int version, String title, @Nullable String unitCode, LocalDate reviewOn) {

    /** For deeds with what a list shows. */
    public SeenPiece seen() {
        return new SeenPiece(Article.ref(id), version);
    }
}
