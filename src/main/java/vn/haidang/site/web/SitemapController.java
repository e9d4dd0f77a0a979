package vn.haidang.site.web;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import vn.haidang.campaign.Poster;
import vn.haidang.campaign.Posters;
import vn.haidang.document.LegalDocument;
import vn.haidang.document.LegalDocuments;
import vn.haidang.media.MediaItem;
import vn.haidang.media.MediaItems;
import vn.haidang.media.MediaKind;
import vn.haidang.news.ArticleFilter;
import vn.haidang.news.Articles;
import vn.haidang.news.Shelf;
import vn.haidang.pages.AuthorityProfile;
import vn.haidang.pages.Memo;
import vn.haidang.pages.PageSettings;
import vn.haidang.pages.Remembered;
import vn.haidang.procedure.LifeEvent;
import vn.haidang.procedure.LifeEvents;
import vn.haidang.procedure.ProcedureCatalogue;
import vn.haidang.procedure.ProcedureSummary;
import vn.haidang.publication.Topics;

/** What machines read about the site. */
@Controller
class SitemapController implements Remembered {

    private static final int MAX_ADDRESSES = 5000;
    private static final List<String> STANDING = List.of(
            "/",
            "/thu-tuc",
            "/tinh-han",
            "/tin-tuc",
            "/chu-de",
            "/huong-dan",
            "/en",
            "/en/news",
            "/en/guides",
            "/phan-anh",
            "/phan-anh/da-tra-loi",
            "/duong-day-nong",
            "/khau-hieu",
            "/van-ban",
            "/ap-phich",
            "/gioi-thieu",
            "/quyen-rieng-tu",
            "/tiep-can",
            "/bao-mat");

    private final Articles articles;
    private final Topics topics;
    private final MediaItems media;
    private final Posters posters;
    private final ProcedureCatalogue procedures;
    private final LifeEvents lifeEvents;
    private final AuthorityProfile authority;
    private final PageSettings settings;
    private final LegalDocuments documents;
    private final Clock clock;
    private final Memo<String> remembered = new Memo<>(this::drawn);

    SitemapController(
            Articles articles,
            Topics topics,
            MediaItems media,
            Posters posters,
            ProcedureCatalogue procedures,
            LifeEvents lifeEvents,
            AuthorityProfile authority,
            PageSettings settings,
            LegalDocuments documents,
            Clock clock) {
        this.articles = articles;
        this.topics = topics;
        this.media = media;
        this.posters = posters;
        this.procedures = procedures;
        this.lifeEvents = lifeEvents;
        this.authority = authority;
        this.settings = settings;
        this.documents = documents;
        this.clock = clock;
    }

    @GetMapping("/sitemap.xml")
    ResponseEntity<String> sitemap() {
        return text(MediaType.parseMediaType("application/xml;charset=UTF-8"), remembered.get());
    }

    @Override
    public void forget() {
        remembered.forget();
    }

    private String drawn() {
        var sitemap = new Sitemap(settings, clock.instant());
        STANDING.forEach(sitemap::add);
        addArticles(sitemap);
        topics.all().stream().map(topic -> "/chu-de/" + topic.slug()).forEach(sitemap::add);
        lifeEvents.all().stream().map(LifeEvent::path).forEach(sitemap::add);
        posters.all().stream().map(Poster::path).forEach(sitemap::add);
        procedures.page(null, null, null, MAX_ADDRESSES).stream()
                .map(ProcedureSummary::path)
                .forEach(sitemap::add);
        documents.page(null, null, null, MAX_ADDRESSES).stream()
                .map(LegalDocument::path)
                .forEach(sitemap::add);
        return sitemap.xml();
    }

    private void addArticles(Sitemap sitemap) {
        var shown = articles.media(MAX_ADDRESSES);
        var pictures =
                media.withKeys(shown.values().stream().flatMap(List::stream).collect(Collectors.toSet())).stream()
                        .filter(item -> item.kind() == MediaKind.PICTURE && !item.isClosed())
                        .collect(Collectors.toMap(MediaItem::key, Function.identity()));
        Stream.of(Shelf.NEWS, Shelf.GUIDE, Shelf.EN_NEWS, Shelf.EN_GUIDE)
                .flatMap(shelf -> articles.page(ArticleFilter.of(shelf), null, MAX_ADDRESSES).stream())
                .forEach(article -> sitemap.add(
                        article,
                        shown.getOrDefault(article.id(), List.of()).stream()
                                .map(pictures::get)
                                .filter(Objects::nonNull)
                                .toList()));
    }

    /** A search may be read and is not indexed; there is no end of what narrows it. */
    @GetMapping("/robots.txt")
    ResponseEntity<String> robots() {
        return text(MediaType.TEXT_PLAIN, """
                User-agent: *
                Disallow: /phan-anh/theo-doi/
                Disallow: /phan-anh/bien-nhan/
                Disallow: /quan-tri
                Disallow: /api/
                Disallow: /*?q=*&
                Sitemap: %s
                """.formatted(settings.absolute("/sitemap.xml")));
    }

    /** RFC 9116; there is no such file while the authority has not named a contact. */
    @GetMapping("/.well-known/security.txt")
    ResponseEntity<String> security() {
        var contact = authority.current().securityContact();
        if (contact == null) {
            return ResponseEntity.notFound().build();
        }
        var expires = OffsetDateTime.now(clock)
                .withOffsetSameInstant(ZoneOffset.UTC)
                .plusMonths(6)
                .truncatedTo(ChronoUnit.DAYS);
        return text(MediaType.TEXT_PLAIN, """
                Contact: %s
                Expires: %s
                Preferred-Languages: vi, en
                Policy: %s
                """.formatted(
                        contact.contains("@") ? "mailto:" + contact : contact, expires, settings.absolute("/bao-mat")));
    }

    private static ResponseEntity<String> text(MediaType type, String text) {
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)))
                .body(text);
    }
}
