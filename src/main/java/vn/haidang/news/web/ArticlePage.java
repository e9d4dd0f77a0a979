package vn.haidang.news.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.haidang.document.LegalDocument;
import vn.haidang.media.MediaItem;
import vn.haidang.news.Article;
import vn.haidang.news.ArticleKind;
import vn.haidang.news.Audience;
import vn.haidang.news.Correction;
import vn.haidang.publication.Topic;
import vn.haidang.staff.Unit;
import vn.haidang.text.EnglishDates;
import vn.haidang.text.FileSize;
import vn.haidang.text.ReadingTime;
import vn.haidang.text.VietnameseDates;

/**
 * An article, guide or standing page, ready to be shown.
 *
 * @param html safe, from Markdown
 * @param publishedAt null while it is not public
 * @param audience empty for everyone
 * @param attachments that are in the library
 * @param documents that it is based on
 * @param procedures names by address, of those that are public
 * @param minutes to read it, rounded up
 */
public record ArticlePage(
        String title,
        ArticleKind kind,
        String summary,
        String html,
        List<Topic> topics,
        @Nullable String unit,
        @Nullable String unitPath,
        @Nullable Instant publishedAt,
        @Nullable Instant updatedAt,
        List<Correction> corrections,
        String source,
        String byline,
        String audience,
        List<LegalDocument> documents,
        List<MediaItem> attachments,
        Map<String, String> procedures,
        int minutes) {

    private static final Map<Audience, String> AUDIENCES = Map.of(
            Audience.CITIZENS, "người dân",
            Audience.BUSINESSES, "doanh nghiệp, hộ kinh doanh",
            Audience.OFFICIALS, "cán bộ, công chức");

    static ArticlePage of(Article article, List<Topic> topics, @Nullable Unit unit, Surroundings around) {
        return new ArticlePage(
                article.title(),
                article.kind(),
                article.summary(),
                around.html(),
                topics,
                unit == null ? null : unit.name(),
                unit == null ? null : TopicController.path(unit),
                article.publication().publishedAt(),
                article.updatedAt(),
                article.corrections(),
                article.source(),
                article.extras().byline(),
                AUDIENCES.getOrDefault(article.extras().audience(), ""),
                around.documents(),
                around.attachments(),
                around.procedures(),
                ReadingTime.of(article.body()).minutes());
    }

    /** What is read from elsewhere: the text with its files, sources, attachments, related procedures. */
    record Surroundings(
            String html, List<LegalDocument> documents, List<MediaItem> attachments, Map<String, String> procedures) {}

    public static String size(MediaItem item) {
        return FileSize.words(item.size());
    }

    /** Of the first publication; a preview has none. */
    public String day() {
        return publishedAt == null ? "chưa đăng" : VietnameseDates.day(publishedAt);
    }

    /** Of the last change that readers could see, as the English section writes it. */
    public String englishDay() {
        var shown = updatedAt == null ? publishedAt : updatedAt;
        return shown == null ? "not published yet" : EnglishDates.day(shown);
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
