package vn.haidang.news;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * Which published articles a list shows; null for any.
 *
 * @param topic slug of a topic, or the name of a tree
 * @param unit code of the unit that it is from
 * @param month of the first publication
 */
public record ArticleFilter(
        Shelf shelf,
        @Nullable String topic,
        @Nullable String unit,
        @Nullable YearMonth month) {

    public static ArticleFilter of(Shelf shelf) {
        return new ArticleFilter(shelf, null, null, null);
    }

    public ArticleFilter about(@Nullable String topicOrTree) {
        return new ArticleFilter(shelf, topicOrTree, unit, month);
    }

    public ArticleFilter from(@Nullable String unitCode) {
        return new ArticleFilter(shelf, topic, unitCode, month);
    }

    public ArticleFilter in(@Nullable YearMonth month) {
        return new ArticleFilter(shelf, topic, unit, month);
    }
}
