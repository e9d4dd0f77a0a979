package vn.haidang.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static vn.haidang.SignedIn.as;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.TimeZone;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import vn.haidang.PortalTest;
import vn.haidang.news.ArticleSteps;
import vn.haidang.news.ArticleWriting;
import vn.haidang.news.Articles;
import vn.haidang.publication.EditorialDesk;
import vn.haidang.staff.AuditTrail;
import vn.haidang.staff.Roles;

/** What is stored is UTC, whatever the zone of the machine; the daily run is in Vietnam, where a mistake is seven hours. */
@PortalTest
class StoredTimesIT {

    private static final Duration A_MINUTE = Duration.ofMinutes(1);
    private static final DateTimeFormatter STORED = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
    private static final Pattern UPDATED = Pattern.compile("<entry>.*?<updated>([^<]+)</updated>", Pattern.DOTALL);
    private static final Pattern CHANGED = Pattern.compile("<lastmod>([^<]+)</lastmod>");

    @Autowired
    JdbcClient sql;

    @Autowired
    AuditTrail audit;

    @Autowired
    Articles articles;

    @Autowired
    ArticleWriting writing;

    @Autowired
    EditorialDesk publishing;

    @Autowired
    MockMvc http;

    @Autowired
    Clock clock;

    @Test
    void theSessionOfTheDatabaseIsInUtc() {
        assertThat(sql.sql("select timestampdiff(second, utc_timestamp(), now())")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void whatIsWrittenByHandAndByHibernateIsTheSame() {
        var subject = UUID.randomUUID().toString();
        as("lan", Roles.EDITOR, () -> audit.record("zone", subject, ""));
        var id = published();

        now(stored("select date_format(at, '%Y-%m-%d %H:%i:%s') from portal_trail.entries where subject = ?", subject));
        now(stored("select date_format(published_at, '%Y-%m-%d %H:%i:%s') from articles where id = ?", id.toString()));
        var article = as("lan", Roles.EDITOR, () -> articles.withId(id)).orElseThrow();
        near(Objects.requireNonNull(article.publication().publishedAt()));
        near(sql.sql("select at from portal_trail.entries where subject = ?")
                .param(subject)
                .query((row, number) -> row.getTimestamp("at").toInstant())
                .single());
    }

    @Test
    void feedAndSitemapSayTheTimeOfThePage() throws Exception {
        published();
        Thread.sleep(Duration.ofSeconds(1)); // until the change has been followed

        var feed = http.perform(get("/tin-tuc.atom")).andReturn().getResponse().getContentAsString();
        var updated = UPDATED.matcher(feed);
        assertThat(updated.find()).isTrue();
        near(OffsetDateTime.parse(updated.group(1)).toInstant());
        var sitemap =
                http.perform(get("/sitemap.xml")).andReturn().getResponse().getContentAsString();
        assertThat(CHANGED.matcher(sitemap).results().map(match -> match.group(1)))
                .as("in " + TimeZone.getDefault().getID())
                .filteredOn(text -> text.contains("T"))
                .map(text -> OffsetDateTime.parse(text).toInstant())
                .anyMatch(changed ->
                        Duration.between(changed, clock.instant()).abs().toMinutes() < 1);
    }

    private UUID published() {
        return new ArticleSteps(articles, writing, publishing)
                .published(ArticleSteps.draft("Giờ nào cũng đúng " + UUID.randomUUID()));
    }

    private String stored(String query, String parameter) {
        return sql.sql(query).param(parameter).query(String.class).single();
    }

    private void now(String stored) {
        near(LocalDateTime.parse(stored, STORED).toInstant(ZoneOffset.UTC));
    }

    private void near(Instant time) {
        assertThat(Duration.between(time, clock.instant()).abs()).isLessThan(A_MINUTE);
    }
}
