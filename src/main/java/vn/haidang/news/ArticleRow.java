package vn.haidang.news;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.haidang.publication.Publication;

/** An article as the editors' list shows it. */
public record ArticleRow(
        UUID id, Shelf shelf, String title, @Nullable String unitCode, Publication publication) {}
