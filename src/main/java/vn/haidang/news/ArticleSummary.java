package vn.haidang.news;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.haidang.text.EnglishDates;
import vn.haidang.text.VietnameseDates;

/**
 * A published article as lists show it.
 *
 * @param updatedAt when its words were last changed in public; null for never
 * @param trees of its topics
 */
public record ArticleSummary(
        UUID id,
        Shelf shelf,
        ArticleKind kind,
        String slug,
        String title,
        String summary,
        Instant publishedAt,
        @Nullable Instant updatedAt,
        String trees) {

    public String path() {
        return shelf.path(slug);
    }

    /** Where the next page of a list begins. */
    public String key() {
        return "%d.%s".formatted(publishedAt.toEpochMilli(), id);
    }

    /** When readers last got other words. */
    public Instant changedAt() {
        return updatedAt == null ? publishedAt : updatedAt;
    }

    public String day() {
        return VietnameseDates.day(publishedAt);
    }

    public String englishDay() {
        return EnglishDates.day(publishedAt);
    }

    public String isoDay() {
        return VietnameseDates.dateOf(publishedAt).toString();
    }
}
