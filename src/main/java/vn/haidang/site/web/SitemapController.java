package vn.haidang.site.web;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import vn.haidang.pages.AuthorityProfile;
import vn.haidang.pages.Memo;
import vn.haidang.pages.PageSettings;
import vn.haidang.pages.PublicAddresses;
import vn.haidang.pages.Remembered;

/** What machines read about the site. */
@Controller
class SitemapController implements Remembered {

    private static final int MAX_ADDRESSES = 5000;
    private final List<PublicAddresses> features;
    private final AuthorityProfile authority;
    private final PageSettings settings;
    private final Clock clock;
    private final Memo<String> remembered = new Memo<>(this::drawn);

    SitemapController(List<PublicAddresses> features, AuthorityProfile authority, PageSettings settings, Clock clock) {
        this.features = features;
        this.authority = authority;
        this.settings = settings;
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
        sitemap.add(PublicAddresses.Address.of("/"));
        features.stream().flatMap(feature -> feature.addresses(MAX_ADDRESSES)).forEach(sitemap::add);
        return sitemap.xml();
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
