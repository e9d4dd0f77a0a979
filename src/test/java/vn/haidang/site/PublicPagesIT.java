package vn.haidang.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.haidang.PortalTest;
import vn.haidang.search.ChangeFollower;

/** What every public page promises, asked over HTTP as a browser asks. */
@PortalTest
class PublicPagesIT {

    private static final Pattern LINK = Pattern.compile("(?:href|src|action)=\"(/[^\"#]*)");
    private static final int BUDGET = 20_000;

    private final HttpClient browser = HttpClient.newHttpClient();

    @LocalServerPort
    int port;

    @Autowired
    ChangeFollower changes;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/tin-tuc",
                "/tin-tuc?topic=cchc",
                "/tin-tuc?topic=cchc&thang=2026-11",
                "/chu-de",
                "/chu-de/cchc-b",
                "/don-vi/pvhcc",
                "/tin-tuc/nghi-le-24-11-cach-tinh-han",
                "/thu-tuc",
                "/thu-tuc?q=khai+sinh",
                "/thu-tuc/viec/sinh-con",
                "/thu-tuc/1.001193/phien-ban/1",
                "/tinh-han",
                "/tinh-han?from=2026-11-20T09:12&count=48&unit=hour",
                "/thu-tuc/1.001193",
                "/phan-anh",
                "/phan-anh/tra-cuu",
                "/phan-anh/da-tra-loi",
                "/duong-day-nong",
                "/huong-dan",
                "/huong-dan/nop-ho-so-truc-tuyen",
                "/khau-hieu",
                "/ap-phich",
                "/ap-phich/ba-khong",
                "/gioi-thieu",
                "/quyen-rieng-tu",
                "/tiep-can",
                "/bao-mat",
                "/hien-thi",
                "/tim-kiem?q=vneid",
            })
    void aPageIsStrictStatelessAndSmall(String path) throws Exception {
        var page = get(path, "Accept-Encoding", "gzip");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                .startsWith("default-src 'none'");
        assertThat(page.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(page.headers().firstValue("Referrer-Policy")).hasValue("same-origin");
        assertThat(page.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(page.headers().firstValue("ETag")).isPresent();
        assertThat(page.headers().firstValue("Content-Encoding")).hasValue("gzip");
        assertThat(page.body().length + styleSheetSize()).isLessThanOrEqualTo(BUDGET);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                ".",
                ",",
                ")",
                ").",
                ";",
                ";)",
                "%3B",
                "!",
                "?x=1",
                "%3E",
                "%22",
                "%20",
                "%E2%80%9D",
                "%E2%80%A6",
                "%C2%BB",
                "%E2%80%8B"
            })
    void anAddressThatWasCopiedWithASignBehindItLeadsToItsPage(String behind) throws Exception {
        var answer = get("/huong-dan/c-quang-ngai" + behind.replace("?x", ".?x"));

        assertThat(answer.statusCode()).isEqualTo(301);
        assertThat(answer.headers().firstValue("Location").orElseThrow())
                .isEqualTo("/huong-dan/c-quang-ngai" + (behind.startsWith("?") ? behind : ""));
    }

    @Test
    void everyLinkThatRobotsFollowLeadsToAPageAndThereIsAnEndOfThem() {
        var closed = closedToRobots();
        var seen = new HashSet<>(Set.of("/"));
        for (var wave = List.of("/"); !wave.isEmpty(); ) {
            wave = wave.parallelStream().flatMap(this::links).toList().stream()
                    .filter(path ->
                            closed.stream().noneMatch(rule -> rule.matcher(path).lookingAt()))
                    .filter(seen::add)
                    .toList();
        }
        assertThat(seen).hasSizeBetween(100, 3000).contains("/thu-tuc/1.004873", "/tin-tuc.atom");
    }

    /** RFC 9309: a rule is the start of a path, with * for anything. */
    private List<Pattern> closedToRobots() {
        return new String(get("/robots.txt").body(), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.startsWith("Disallow: "))
                .map(line -> line.substring("Disallow: ".length()))
                .map(rule -> Pattern.compile(
                        Stream.of(rule.split("\\*")).map(Pattern::quote).collect(Collectors.joining(".*"))))
                .toList();
    }

    /** Of a page that answers. */
    private Stream<String> links(String path) {
        var page = get(path);
        assertThat(page.statusCode()).as(path).isEqualTo(200);
        return page.headers().firstValue("Content-Type").orElse("").startsWith("text/html")
                ? LINK.matcher(new String(page.body(), StandardCharsets.UTF_8))
                        .results()
                        .map(match -> match.group(1).replace("&amp;", "&"))
                : Stream.of();
    }

    @Test
    void everyAddressOfTheSitemapAnswers() throws Exception {
        changes.catchUp();
        var sitemap = new String(get("/sitemap.xml").body(), StandardCharsets.UTF_8);
        var addresses = Pattern.compile("<loc>http://localhost:8080([^<]*)</loc>")
                .matcher(sitemap)
                .results()
                .map(it -> it.group(1))
                .toList();

        assertThat(addresses).hasSizeGreaterThan(80);
        for (var address : addresses) {
            assertThat(get(address).statusCode()).as(address).isEqualTo(200);
        }
    }

    @Test
    void aPageThatHasNotChangedIsNotSentAgain() throws Exception {
        var tag = get("/khau-hieu").headers().firstValue("ETag").orElseThrow();

        assertThat(get("/khau-hieu", "If-None-Match", tag).statusCode()).isEqualTo(304);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/khong-co",
                "/tin-tuc/khong-co",
                "/thu-tuc/9.999999",
                "/phan-anh/bien-nhan/abc",
                "/assets/x.css",
                "/wp-login.php",
                "/actuator/env"
            })
    void anUnknownAddressIsAnHonest404(String path) throws Exception {
        var page = get(path);

        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(new String(page.body(), StandardCharsets.UTF_8)).contains("Không thấy trang này");
    }

    @ParameterizedTest
    @CsvSource({"/tin-tuc/, /tin-tuc", "/thu-tuc/?q=a, /thu-tuc?q=a"})
    void aSlashAtTheEndIsTakenAway(String path, String location) throws Exception {
        var answer = browser.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                        .build(),
                BodyHandlers.discarding());

        assertThat(answer.statusCode()).isEqualTo(301);
        assertThat(answer.headers().firstValue("Location")).hasValue(location);
    }

    @Test
    void noAddressLeadsToAnotherHost() throws Exception {
        var answer = browser.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + "//example.com/"))
                        .build(),
                BodyHandlers.discarding());

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Location")).isEmpty();
    }

    @Test
    void aFormOfAnotherSiteIsRefused() throws Exception {
        for (var header : List.of(
                List.of("Sec-Fetch-Site", "cross-site"),
                List.of("Origin", "https://evil.example"),
                List.of("Origin", "null"))) {
            assertThat(post("/phan-anh", "content=x", header.getFirst(), header.getLast())
                            .statusCode())
                    .isEqualTo(403);
        }
    }

    @Test
    void mistakesComeBackWithEverythingTyped() throws Exception {
        var page = post(
                "/phan-anh",
                "content=%C4%90%C3%A8n+h%E1%BB%8Fng+%3Cb%3E&kind=idea&fullName=Lan&placeDetail=c%E1%BA%A1nh+tr%C6%B0%E1%BB%9Dng",
                "Sec-Fetch-Site",
                "same-origin");
        var html = new String(page.body(), StandardCharsets.UTF_8).replaceAll("\\s+", " ");

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(html)
                .contains("Chưa gửi được, còn 2 chỗ cần sửa", "href=\"#address\"", "id=\"phone-error\"")
                .contains(
                        "Đèn hỏng &lt;b&gt;</textarea>",
                        "value=\"Lan\"",
                        "value=\"cạnh trường\"",
                        "value=\"idea\" checked");
        assertThat(page.headers().firstValue("Cache-Control")).hasValue("no-store");
    }

    @Test
    void theFormHasAFreshIdEveryTime() throws Exception {
        var id = Pattern.compile("name=\"clientId\" value=\"([^\"]+)\"");
        var first = id.matcher(new String(get("/phan-anh").body(), StandardCharsets.UTF_8))
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
        var second = id.matcher(new String(get("/phan-anh").body(), StandardCharsets.UTF_8))
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);

        assertThat(first).isNotEqualTo(second);
    }

    @Test
    void theDisplayChoiceIsKeptInOneCookieAndNeverEchoed() throws Exception {
        var chosen = post("/hien-thi", "text=largest&theme=dark", "Sec-Fetch-Site", "same-origin");
        var fromOdd = post("/hien-thi", "text=large", "Referer", "javascript:alert(1)");
        var page = new String(
                get("/", "Cookie", "display=\"><script>alert(1)</script>.text-large")
                        .body(),
                StandardCharsets.UTF_8);

        assertThat(chosen.headers().firstValue("Set-Cookie").orElseThrow())
                .startsWith("display=text-largest.theme-dark;")
                .contains("Max-Age=31536000");
        assertThat(fromOdd.headers().firstValue("Location")).contains("/hien-thi");
        assertThat(page).contains("class=\"text-large\"").doesNotContain("alert(1)");
    }

    @Test
    void theInterfaceForProgramsAnswersAsPromised() throws Exception {
        var json = new String(get("/api/thu-tuc?q=dang+ky+khai+sinh&limit=1").body(), StandardCharsets.UTF_8);

        assertThat(json)
                .startsWith("{\"query\":\"dang ky khai sinh\",\"understoodAs\":\"đăng ký khai sinh\",\"total\":")
                .contains(
                        "\"items\":[{\"code\":\"1.001193\",\"name\":\"Đăng ký khai sinh\",\"field\":\"Hộ tịch\",\"level\":\"commune\",\"url\":\"/thu-tuc/1.001193\"}]");
    }

    @Test
    void theFeedIsAtom() throws Exception {
        var feed = new String(get("/tin-tuc.atom").body(), StandardCharsets.UTF_8);

        assertThat(feed).contains("<feed xmlns=\"http://www.w3.org/2005/Atom\"", "<updated>", "urn:uuid:");
    }

    private int styleSheetSize() throws Exception {
        var home = new String(get("/").body(), StandardCharsets.UTF_8);
        var sheet = Pattern.compile("href=\"(/assets/site\\.[0-9a-f]+\\.css)\"")
                .matcher(home)
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
        return get(sheet, "Accept-Encoding", "gzip").body().length;
    }

    private HttpResponse<byte[]> get(String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        return browser.sendAsync(
                        (headers.length == 0 ? request : request.headers(headers)).build(), BodyHandlers.ofByteArray())
                .join();
    }

    private HttpResponse<byte[]> post(String path, String form, String... headers)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .headers(headers)
                .POST(HttpRequest.BodyPublishers.ofString(form));
        return browser.send(request.build(), BodyHandlers.ofByteArray());
    }
}
