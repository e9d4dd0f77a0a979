package vn.haidang.news.web;

import com.rometools.rome.feed.synd.SyndContentImpl;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndEntryImpl;
import com.rometools.rome.feed.synd.SyndFeedImpl;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedOutput;
import java.time.Clock;
import java.util.Date;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import vn.haidang.news.ArticleSummary;
import vn.haidang.news.Articles;
import vn.haidang.pages.AuthorityProfile;
import vn.haidang.pages.PageSettings;

/** The news as an Atom feed. */
@Controller
class NewsFeedController {

    private static final int ENTRIES = 30;

    private final Articles articles;
    private final AuthorityProfile authority;
    private final PageSettings settings;
    private final Clock clock;

    NewsFeedController(Articles articles, AuthorityProfile authority, PageSettings settings, Clock clock) {
        this.articles = articles;
        this.authority = authority;
        this.settings = settings;
        this.clock = clock;
    }

    @GetMapping("/tin-tuc.atom")
    ResponseEntity<String> feed() throws FeedException {
        var latest = articles.latest(ENTRIES);
        var feed = new SyndFeedImpl();
        feed.setFeedType("atom_1.0");
        feed.setTitle("Tin tức – " + authority.current().shortName());
        feed.setUri(settings.absolute("/tin-tuc.atom"));
        feed.setLink(settings.absolute("/tin-tuc"));
        feed.setAuthor(authority.current().name());
        feed.setPublishedDate(
                Date.from(latest.isEmpty() ? clock.instant() : latest.getFirst().publishedAt()));
        feed.setEntries(latest.stream().map(this::entry).toList());
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/atom+xml;charset=UTF-8"))
                .cacheControl(CacheControl.maxAge(java.time.Duration.ofMinutes(5)))
                .body(new SyndFeedOutput().outputString(feed));
    }

    private SyndEntry entry(ArticleSummary article) {
        var entry = new SyndEntryImpl();
        entry.setUri("urn:uuid:" + article.id());
        entry.setTitle(article.title());
        entry.setLink(settings.absolute(article.path()));
        entry.setPublishedDate(Date.from(article.publishedAt()));
        entry.setUpdatedDate(Date.from(article.publishedAt()));
        var summary = new SyndContentImpl();
        summary.setType("text");
        summary.setValue(article.summary());
        entry.setDescription(summary);
        return entry;
    }
}
