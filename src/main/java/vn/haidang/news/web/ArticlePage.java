package vn.haidang.news.web;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.haidang.news.Article;
import vn.haidang.publication.Topic;
import vn.haidang.staff.Unit;
import vn.haidang.text.Markdown;
import vn.haidang.text.VietnameseDates;

/**
 * An article, guide or standing page, ready to be shown.
 *
 * @param html safe, from Markdown
 * @param minutes to read it, rounded up
 */
public record ArticlePage(
        String title,
        String summary,
        String html,
        List<Topic> topics,
        @Nullable String unit,
        Instant publishedAt,
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
                Objects.requireNonNull(article.publication().publishedAt()),
                article.source(),
                Math.ceilDiv(syllables, SYLLABLES_PER_MINUTE));
    }

    public String day() {
        return VietnameseDates.day(publishedAt);
    }

    public String isoDay() {
        return VietnameseDates.dateOf(publishedAt).toString();
    }
}
