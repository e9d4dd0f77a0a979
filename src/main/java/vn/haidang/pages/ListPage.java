package vn.haidang.pages;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list that is read by key.
 *
 * @param next key where the next page begins; null on the last one
 */
public record ListPage<T>(List<T> items, @Nullable String next) {

    /**
     * Whether there is a next page is known when one more than the page shows was asked for.
     *
     * @param found in the order of the list, one more than {@code size} at most
     */
    public static <T> ListPage<T> of(List<T> found, int size, Function<T, String> key) {
        return found.size() > size
                ? new ListPage<>(found.subList(0, size), key.apply(found.get(size - 1)))
                : new ListPage<>(found, null);
    }
}
