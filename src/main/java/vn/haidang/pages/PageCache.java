package vn.haidang.pages;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.haidang.text.VietnameseDates;

/**
 * Rendered pages, so that a citizen's request needs no database. Bounded by bytes. A change empties it: pages are cheap
 * to render again and everything on them may have changed.
 */
@Component
public class PageCache {

    private final Cache<String, Page> pages;
    private final ObjectProvider<Remembered> remembered;
    private final Banners banners;
    private final Clock clock;
    private long generation;

    PageCache(PageSettings settings, ObjectProvider<Remembered> remembered, Banners banners, Clock clock) {
        this.banners = banners;
        this.remembered = remembered;
        this.clock = clock;
        pages = Caffeine.newBuilder()
                .maximumWeight(settings.cacheSize().toBytes())
                .weigher((String key, Page page) ->
                        key.length() * 2 + page.body().size())
                .build();
    }

    /** Drops everything; called after what changed has been committed and indexed. */
    public void clear() {
        remembered.forEach(Remembered::forget);
        synchronized (this) {
            generation++;
            pages.invalidateAll();
        }
    }

    Optional<Body> find(String key) {
        return Optional.ofNullable(pages.getIfPresent(key))
                .filter(page -> clock.instant().isBefore(page.freshUntil()))
                .map(Page::body);
    }

    /** Take it before a page reads its data, and hand it to {@link #keep}. */
    Rendering start() {
        return new Rendering(generation(), freshUntil());
    }

    /** A page that was rendered while something changed is not kept. */
    synchronized void keep(String key, Body body, Rendering rendering) {
        if (rendering.generation() == generation) {
            pages.put(key, new Page(body, rendering.freshUntil()));
        }
    }

    private synchronized long generation() {
        return generation;
    }

    /** Due dates, the slogan of the day and validity change by themselves when a day ends; a banner has its own end. */
    private Instant freshUntil() {
        var today = VietnameseDates.dateOf(clock.instant());
        var midnight = today.plusDays(1).atStartOfDay(VietnameseDates.ZONE).toInstant();
        return banners.showing()
                .map(Banner::until)
                .filter(end -> end.isBefore(midnight))
                .orElse(midnight);
    }

    /**
     * What held when a page was begun.
     *
     * @param freshUntil when it changes by itself
     */
    record Rendering(long generation, Instant freshUntil) {}

    private record Page(Body body, Instant freshUntil) {}
}
