package vn.haidang.news.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.haidang.SignedIn.as;

import com.rometools.rome.io.SyndFeedInput;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Date;
import java.util.Set;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;
import vn.haidang.PortalTest;
import vn.haidang.news.ArticleDraft;
import vn.haidang.news.ArticleKind;
import vn.haidang.news.ArticlePreviews;
import vn.haidang.news.ArticleSteps;
import vn.haidang.news.ArticleVariants;
import vn.haidang.news.ArticleWriting;
import vn.haidang.news.Articles;
import vn.haidang.news.PublishedArticles;
import vn.haidang.news.Shelf;
import vn.haidang.publication.EditorialDesk;
import vn.haidang.search.ChangeFollower;
import vn.haidang.staff.Roles;
import vn.haidang.text.VietnameseDates;

/** The news as readers and machines get them. */
@PortalTest
class NewsPagesIT {

    @Autowired
    PublishedArticles published;

    @Autowired
    EditorialDesk publishing;

    @Autowired
    ArticleWriting writing;

    @Autowired
    ArticleVariants variants;

    @Autowired
    ArticlePreviews previews;

    @Autowired
    ChangeFollower follower;

    @LocalServerPort
    int port;

    private final HttpClient browser = HttpClient.newHttpClient();

    private ArticleSteps steps;

    @Autowired
    void walk(Articles articles, ArticleWriting writing, EditorialDesk publishing) {
        steps = new ArticleSteps(articles, writing, publishing);
    }

    @Test
    void topicUnitAndMonthShowTheirOwnPieces() throws Exception {
        published("Rút ngắn thủ tục khai thác thủy sản", "cchc-b", "PVHCC");
        published("Chấm điểm công vụ quý bốn", "cchc-d", "VP");
        var month = YearMonth.from(LocalDate.now(VietnameseDates.ZONE));

        assertThat(get("/chu-de/cchc-b").body())
                .contains("Rút ngắn thủ tục khai thác")
                .doesNotContain("Chấm điểm công vụ");
        assertThat(get("/don-vi/pvhcc").body())
                .contains("Rút ngắn thủ tục khai thác")
                .doesNotContain("Chấm điểm công vụ");
        assertThat(get("/tin-tuc?thang=" + month).body()).contains("Rút ngắn thủ tục khai thác", "Chấm điểm công vụ");
        assertThat(get("/tin-tuc?thang=1999-01").body()).contains("Chưa có bài nào");
        assertThat(get("/tin-tuc?topic=cchc-d&thang=" + month).body())
                .contains("Chấm điểm công vụ")
                .doesNotContain("Rút ngắn thủ tục khai thác");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/tin-tuc?thang=2026-13",
                "/tin-tuc?thang=x",
                "/tin-tuc?thang=%2B999999999-12",
                "/tin-tuc?loai=khong-co",
                "/chu-de/khong-co",
                "/don-vi/khong-co"
            })
    void whatIsNoListLeadsNowhere(String path) throws Exception {
        assertThat(get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void aKindHasAListOfItsOwnAndIsNamedBeforeItIsOpened() throws Exception {
        var video = new ArticleDraft(
                Shelf.NEWS, ArticleKind.VIDEO, "Xem cách đặt lịch", "Tóm tắt", "Lời.", null, Set.of("cds-a"), "");
        steps.published(video);
        steps.published(ArticleSteps.draft("Tin thường về đặt lịch"));
        follower.catchUp();

        assertThat(get("/tin-tuc?loai=video").body())
                .contains("Tin tức: Video", "Xem cách đặt lịch", "<span>Video</span>")
                .doesNotContain("Tin thường về đặt lịch");
        assertThat(get("/tin-tuc").body()).contains("Tin thường về đặt lịch", "href=\"/tin-tuc?loai=video\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.------------------------------------", "x", "1.0", "-1.0"})
    void aKeyThatIsNoneMeansTheBeginning(String key) throws Exception {
        assertThat(get("/tin-tuc?truoc=" + key).statusCode()).isEqualTo(200);
    }

    @Test
    void eachTopicHasAFeedOfItsOwn() throws Exception {
        published("Tin cho máy đọc & người đọc <b>", "cchc-b", "PVHCC");

        var feed = new SyndFeedInput()
                .build(new StringReader(get("/chu-de/cchc-b.atom").body()));

        assertThat(feed.getEntries().getFirst().getTitle()).isEqualTo("Tin cho máy đọc & người đọc <b>");
        assertThat(feed.getEntries().getFirst().getLink()).endsWith("/tin-tuc/tin-cho-may-doc-nguoi-doc-b");
        assertThat(feed.getUri()).endsWith("/chu-de/cchc-b.atom");
    }

    @Test
    void whoFollowsUsIsToldWhenAPieceChangedAndWhenItWentOut() throws Exception {
        var id = published("Giờ tàu mùa biển động", "cchc-b", "PVHCC");
        var revision = as(ArticleSteps.EDITOR, Roles.EDITOR, () -> variants.startRevision(steps.seen(id)));
        as(ArticleSteps.EDITOR, Roles.EDITOR, () -> publishing.submit(steps.seen(revision)));
        as(ArticleSteps.APPROVER, Roles.APPROVER, () -> publishing.publish(steps.seen(revision)));
        follower.catchUp();
        var article = steps.article(id);

        var entry = new SyndFeedInput()
                .build(new StringReader(get("/tin-tuc.atom").body())).getEntries().stream()
                        .filter(it -> it.getUri().endsWith(id.toString()))
                        .findFirst()
                        .orElseThrow();

        assertThat(entry.getPublishedDate())
                .isEqualToIgnoringMillis(Date.from(article.publication().publishedAt()));
        assertThat(entry.getUpdatedDate()).isEqualToIgnoringMillis(Date.from(article.updatedAt()));
        assertThat(article.updatedAt()).isAfter(article.publication().publishedAt());
        assertThat(get("/sitemap.xml").body())
                .contains("%s</loc><lastmod>%s</lastmod>".formatted(article.path(), article.updatedAt()));
    }

    @Test
    void aGuideIsNoNews() throws Exception {
        var page = Jsoup.parse(get("/huong-dan/nop-ho-so-truc-tuyen").body());
        var data = JsonMapper.shared()
                .readTree(page.expectFirst("script[type=application/ld+json]").data());

        assertThat(data.get("@type").asString()).isEqualTo("Article");
        assertThat(data.get("headline").asString())
                .isEqualTo(page.expectFirst("h1").text());
    }

    @Test
    void machinesReadWhatAnArticleIsAndItsTitleBreaksNothing() throws Exception {
        published("Thẻ </script><script>confirm(1)</script>", "cchc-b", "PVHCC");

        var page =
                Jsoup.parse(get("/tin-tuc/the-script-script-confirm-1-script").body());
        var data = JsonMapper.shared()
                .readTree(page.expectFirst("script[type=application/ld+json]").data());

        assertThat(data.get("@type").asString()).isEqualTo("NewsArticle");
        assertThat(data.get("headline").asString()).isEqualTo("Thẻ </script><script>confirm(1)</script>");
        assertThat(page.select("script:not([src])")).hasSize(1);
        assertThat(page.expectFirst("meta[property=og:title]").attr("content"))
                .isEqualTo("Thẻ </script><script>confirm(1)</script>");
    }

    @Test
    void aMovedAddressRedirectsAndAWithdrawnPieceSaysSo() throws Exception {
        var id = published("Sẽ đổi địa chỉ", "cchc-b", "PVHCC");
        as("minh", Roles.APPROVER, () -> published.move(steps.seen(id), "Địa chỉ mới"));
        follower.catchUp();

        var moved = get("/tin-tuc/se-doi-dia-chi");
        assertThat(moved.statusCode()).isEqualTo(301);
        assertThat(moved.headers().firstValue("Location")).contains("/tin-tuc/dia-chi-moi");
        assertThat(get("/tin-tuc/dia-chi-moi").statusCode()).isEqualTo(200);

        as("minh", Roles.APPROVER, () -> publishing.withdraw(steps.seen(id), "Nội bộ biết", "Số liệu sai"));
        follower.catchUp();
        var gone = get("/tin-tuc/dia-chi-moi");
        assertThat(gone.statusCode()).isEqualTo(410);
        assertThat(gone.body()).contains("Số liệu sai").doesNotContain("Nội bộ biết", "Sẽ đổi địa chỉ");
        as(ArticleSteps.EDITOR, Roles.EDITOR, () -> publishing.takeUp(steps.seen(id)));
        assertThat(get("/tin-tuc/dia-chi-moi").statusCode()).isEqualTo(410);
    }

    @Test
    void aPreviewIsNeverKeptAndNeverIndexed() throws Exception {
        var id = steps.written(ArticleSteps.draft("Còn kín"));
        var link = as("lan", Roles.EDITOR, () -> previews.offer(id)).path();

        var shown = get(link);

        assertThat(shown.body()).contains("Còn kín", "Bản xem trước", "noindex").doesNotContain("ld+json");
        assertThat(shown.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(get("/xem-truoc/khong-co").statusCode()).isEqualTo(404);
    }

    private UUID published(String title, String topic, String unit) {
        var id = steps.published(ArticleSteps.draft(title, topic, unit));
        follower.catchUp();
        return id;
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .build();
        return browser.send(request, BodyHandlers.ofString());
    }
}
