package vn.haidang.news.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.haidang.news.Article;
import vn.haidang.news.Correction;
import vn.haidang.publication.Topic;
import vn.haidang.staff.Unit;
import vn.haidang.text.Markdown;
import vn.haidang.text.VietnameseDates;

/**
 * An article, guide or standing page, ready to be shown.
 *
 * @param html safe, from Markdown
 * @param publishedAt null while it is not public
 * @param minutes to read it, rounded up
 */
public record ArticlePage(
        String title,
        String summary,
        String html,
        List<Topic> topics,
        @Nullable String unit,
        @Nullable String unitPath,
        @Nullable Instant publishedAt,
        @Nullable Instant updatedAt,
        List<Correction> corrections,
        String source,
        int minutes) {

    private static final int SYLLABLES_PER_MINUTE = 250;

    static ArticlePage of(Article article, List<Topic> topics, @Nullable Unit unit) {
        var syllables = Markdown.toText(article.body()).split(" ").length;
        return new ArticlePage(
                article.title(),
                article.summary(),
                Markdown.toHtml(article.body()),
                topics,
                unit == null ? null : unit.name(),
                unit == null ? null : TopicController.path(unit),
                article.publication().publishedAt(),
                article.updatedAt(),
                article.corrections(),
                article.source(),
                Math.ceilDiv(syllables, SYLLABLES_PER_MINUTE));
    }

    /** Of the first publication; a preview has none. */
    public String day() {
        return publishedAt == null ? "chưa đăng" : VietnameseDates.day(publishedAt);
    }

    public @Nullable String isoDay() {
        return publishedAt == null ? null : VietnameseDates.dateOf(publishedAt).toString();
    }

    /** Of the last change that readers could see. */
    public String lastDay() {
        return updatedAt == null ? day() : VietnameseDates.day(updatedAt);
    }

    public @Nullable String lastIsoDay() {
        return updatedAt == null ? isoDay() : VietnameseDates.dateOf(updatedAt).toString();
    }

    public boolean isUpdated() {
        return updatedAt != null;
    }
}
