package vn.haidang.news.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.haidang.news.ArticleSummary;

/**
 * The pieces about one topic or of one unit.
 *
 * @param label what kind of list it is, above the heading
 * @param about one sentence; empty for none
 * @param path of its first page
 * @param feed path of its Atom feed; null for none
 * @param next key of the next page; null on the last one
 */
public record ShelfPage(
        String label,
        String heading,
        String about,
        String path,
        @Nullable String feed,
        List<ArticleSummary> articles,
        @Nullable String next,
        boolean continued) {

    /** Shows so many; whether there are more is known when one more was found. */
    ShelfPage cut(int count) {
        return new ShelfPage(
                label,
                heading,
                about,
                path,
                feed,
                articles.stream().limit(count).toList(),
                articles.size() > count ? articles.get(count - 1).key() : null,
                continued);
    }
}
