package vn.haidang.site.web;

import java.time.Duration;
import java.time.Instant;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Entities;
import vn.haidang.pages.PageSettings;
import vn.haidang.pages.PublicAddresses.Address;

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

    void add(Address address) {
        var about = new StringBuilder();
        if (address.changedAt() != null) {
            about.append("<lastmod>%s</lastmod>".formatted(address.changedAt()));
        }
        address.pictures()
                .forEach(picture -> about.append(
                        "<image:image><image:loc>%s</image:loc></image:image>".formatted(settings.absolute(picture))));
        var news = address.news();
        if (news != null && news.publishedAt().isAfter(now.minus(FRESH))) {
            about.append(NEWS.formatted(news.language(), news.publishedAt(), xml(news.title())));
        }
        addresses.append("<url><loc>%s</loc>%s</url>\n".formatted(settings.absolute(address.path()), about));
    }

    String xml() {
        return START + addresses + "</urlset>\n";
    }

    private static String xml(String text) {
        return Entities.escape(text, new Document.OutputSettings().escapeMode(Entities.EscapeMode.xhtml));
    }
}
