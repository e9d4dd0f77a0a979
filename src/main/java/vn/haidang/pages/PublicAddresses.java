package vn.haidang.pages;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Implemented by a feature whose pages are to be found from outside: the sitemap has them. */
public interface PublicAddresses {

    /** @param most of each kind */
    Stream<Address> addresses(int most);

    /**
     * @param path below this portal
     * @param changedAt when readers last got other words; null for what changes with everything else
     * @param pictures paths of what the page shows
     * @param news null for what is no news
     */
    record Address(
            String path,
            @Nullable Instant changedAt,
            List<String> pictures,
            @Nullable News news) {

        public static Address of(String path) {
            return new Address(path, null, List.of(), null);
        }
    }

    /** @param language "vi" or "en" */
    record News(String language, Instant publishedAt, String title) {}
}
