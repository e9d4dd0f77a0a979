package vn.haidang.site.web;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Entities;
import vn.haidang.media.MediaItem;
import vn.haidang.news.ArticleSummary;
import vn.haidang.pages.PageSettings;

/** The addresses of the site with their pictures, and what of them is news: the protocols of sitemaps.org and Google. */
class Sitemap {

    private static final String START = """
            <?xml version="1.0" encoding="UTF-8"?>
            <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" \
            xmlns:image="http://www.google.com/schemas/sitemap-image/1.1" \
            xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
            """;

    private static final String NEWS = "<news:news><news:publication><news:name>Hải Đăng</news:name>"
            + "<news:language>%s</news:language></news:publication><news:publication_date>%s</news:publication_date>"
            + "<news:title>%s</news:title></news:news>";

    /** As long as machines call a piece news. */
    private static final Duration FRESH = Duration.ofDays(2);

    private final PageSettings settings;
    private final Instant now;
    private final StringBuilder addresses = new StringBuilder();

    Sitemap(PageSettings settings, Instant now) {
        this.settings = settings;
        this.now = now;
    }

    void add(String path) {
        add(path, "");
    }

    void add(ArticleSummary article, List<MediaItem> pictures) {
        var about = new StringBuilder("<lastmod>%s</lastmod>".formatted(article.changedAt()));
        pictures.forEach(picture -> about.append(
                "<image:image><image:loc>%s</image:loc></image:image>".formatted(settings.absolute(picture.path()))));
        if (isNews(article)) {
            var language = article.shelf().isEnglish() ? "en" : "vi";
            about.append(NEWS.formatted(language, article.publishedAt(), xml(article.title())));
        }
        add(article.path(), about.toString());
    }

    String xml() {
        return START + addresses + "</urlset>\n";
    }

    private void add(String path, String about) {
        addresses.append("<url><loc>%s</loc>%s</url>\n".formatted(settings.absolute(path), about));
    }

    private static String xml(String text) {
        return Entities.escape(text, new Document.OutputSettings().escapeMode(Entities.EscapeMode.xhtml));
    }

    private boolean isNews(ArticleSummary article) {
        return article.shelf().isNews() && article.publishedAt().isAfter(now.minus(FRESH));
    }
}
