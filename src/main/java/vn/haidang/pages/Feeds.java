package vn.haidang.pages;

import com.rometools.rome.feed.synd.SyndContentImpl;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndEntryImpl;
import com.rometools.rome.feed.synd.SyndFeedImpl;
import com.rometools.rome.feed.synd.SyndLink;
import com.rometools.rome.feed.synd.SyndLinkImpl;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedOutput;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import vn.haidang.text.CleanText;

/** Atom feeds in the name of the authority. */
@Component
public class Feeds {

    private static final Duration FRESH_FOR = Duration.ofMinutes(5);

    private final AuthorityProfile authority;
    private final PageSettings settings;
    private final Clock clock;

    Feeds(AuthorityProfile authority, PageSettings settings, Clock clock) {
        this.authority = authority;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * @param uri of the entry, the same for ever
     * @param path below this portal
     * @param changedAt when readers last got other words
     */
    public record Entry(String uri, String title, String path, String summary, Instant publishedAt, Instant changedAt) {

        /** What was stored before texts were cleaned would break the feed for everybody. */
        public Entry {
            title = CleanText.of(title);
            summary = CleanText.of(summary);
        }
    }

    /**
     * @param path of the page that the feed is of; the feed is under the same path with {@code .atom}
     * @param entries newest first
     */
    public ResponseEntity<String> atom(String title, String path, List<Entry> entries) {
        var feed = new SyndFeedImpl();
        feed.setFeedType("atom_1.0");
        feed.setTitle(
                CleanText.of("%s – %s".formatted(title, authority.current().shortName())));
        feed.setUri(settings.absolute(path + ".atom"));
        feed.setLinks(List.of(link("alternate", path), link("self", path + ".atom")));
        feed.setAuthor(CleanText.of(authority.current().name()));
        feed.setPublishedDate(Date.from(entries.stream()
                .map(Entry::changedAt)
                .max(Comparator.naturalOrder())
                .orElseGet(() -> clock.instant().truncatedTo(ChronoUnit.DAYS))));
        feed.setEntries(
                entries.stream().map(entry -> entry(entry, feed.getAuthor())).toList());
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/atom+xml;charset=UTF-8"))
                .cacheControl(CacheControl.maxAge(FRESH_FOR))
                .body(written(feed));
    }

    private SyndLink link(String rel, String path) {
        var link = new SyndLinkImpl();
        link.setRel(rel);
        link.setHref(settings.absolute(path));
        return link;
    }

    private SyndEntry entry(Entry entry, String author) {
        var written = new SyndEntryImpl();
        written.setUri(entry.uri());
        written.setAuthor(author);
        written.setTitle(entry.title());
        written.setLink(settings.absolute(entry.path()));
        written.setPublishedDate(Date.from(entry.publishedAt()));
        written.setUpdatedDate(Date.from(entry.changedAt()));
        var summary = new SyndContentImpl();
        summary.setType("text");
        summary.setValue(entry.summary());
        written.setDescription(summary);
        return written;
    }

    private static String written(SyndFeedImpl feed) {
        try {
            return new SyndFeedOutput().outputString(feed);
        } catch (FeedException e) {
            throw new IllegalStateException(e);
        }
    }
}
