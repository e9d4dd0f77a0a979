package vn.haidang.news;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * Which published articles a list shows.
 *
 * @param list name of the list, as {@link ArticleLists} keeps it
 * @param month of the first publication; null for any
 */
public record ArticleFilter(String list, @Nullable YearMonth month) {

    /** Everything on a shelf. */
    public static ArticleFilter of(Shelf shelf) {
        return new ArticleFilter(shelf.name(), null);
    }

    /** @param topic slug of a topic, or the name of a tree */
    public static ArticleFilter about(Shelf shelf, String topic) {
        return new ArticleFilter("%s:%s".formatted(shelf, topic), null);
    }

    /** @param unit code of the unit that it is from */
    public static ArticleFilter from(Shelf shelf, String unit) {
        return new ArticleFilter("%s@%s".formatted(shelf, unit), null);
    }

    /** @param kind its journalistic form */
    public static ArticleFilter of(Shelf shelf, ArticleKind kind) {
        return new ArticleFilter("%s#%s".formatted(shelf, kind), null);
    }

    public ArticleFilter in(@Nullable YearMonth wanted) {
        return new ArticleFilter(list, wanted);
    }
}
