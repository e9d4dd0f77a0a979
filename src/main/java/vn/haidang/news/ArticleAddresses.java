package vn.haidang.news;

import java.util.Arrays;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.haidang.pages.MovedAddresses;
import vn.haidang.text.Slug;

/** Under which addresses articles stand; one that leads on to a moved piece is not given to another. */
@Component
class ArticleAddresses {

    private static final int LONGEST_START = 110;

    private final ArticleRepository repository;
    private final MovedAddresses moved;

    ArticleAddresses(ArticleRepository repository, MovedAddresses moved) {
        this.repository = repository;
        this.moved = moved;
    }

    /** What is public under an address. */
    Optional<Article> published(String path) {
        return Arrays.stream(Shelf.values())
                .filter(shelf -> path.startsWith(shelf.path("")))
                .flatMap(shelf -> repository
                        .findPublished(shelf, path.substring(shelf.path("").length()))
                        .stream())
                .findFirst();
    }

    /** What others follow by its address when nobody has taken it. */
    Slug free(Shelf shelf, String title) {
        var wished = Slug.of(title);
        var slug = wished;
        for (var number = 2; isTaken(shelf, slug); number++) {
            var start = wished.value()
                    .substring(0, Math.min(LONGEST_START, wished.value().length()));
            slug = new Slug("%s-%d".formatted(start.replaceAll("-$", ""), number));
        }
        return slug;
    }

    /** A piece may go back to an address that was its own. */
    boolean isTakenByOthers(Article article, Slug slug) {
        var leads = moved.find(article.shelf().path(slug.value()));
        return repository.existsByContentShelfAndSlug(article.shelf(), slug.value())
                || leads.isPresent() && !leads.get().equals(article.path());
    }

    /** As long as nobody knows its address, a piece goes by the title that it has now. */
    void followTitle(Article article) {
        var isKnown = article.revises() != null || article.publication().publishedAt() != null;
        if (!isKnown && !article.slug().startsWith(Slug.of(article.title()).value())) {
            article.move(free(article.shelf(), article.title()));
        }
    }

    private boolean isTaken(Shelf shelf, Slug slug) {
        return repository.existsByContentShelfAndSlug(shelf, slug.value())
                || moved.find(shelf.path(slug.value())).isPresent();
    }
}
