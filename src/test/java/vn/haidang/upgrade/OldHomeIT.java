package vn.haidang.upgrade;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.haidang.SignedIn.as;

import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Properties;
import java.util.Set;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import vn.haidang.Portal;
import vn.haidang.database.OldDatabase;
import vn.haidang.feedback.FeedbackCases;
import vn.haidang.staff.Roles;

/** The home of build 28de01a, as {@code KeptHomeCheck} kept it, opened by this build: nothing of it is lost. */
class OldHomeIT {

    private static final String BUILD = "/homes/28de01a.zip";

    /** What grows by itself as soon as a portal runs, or is the business of the program. */
    private static final Set<String> MOVING = Set.of(
            "flyway_schema_history",
            "change_log",
            "scheduled_tasks",
            "audit_entries",
            "seed_files",
            "deadline_rules",
            "search_nodes",
            "page_opens",
            "staff_notices");

    @TempDir
    static Path home;

    static Properties expected = new Properties();
    static ConfigurableApplicationContext portal;
    static String address;

    private final HttpClient http = HttpClient.newHttpClient();

    @BeforeAll
    static void open() throws Exception {
        unpack();
        OldDatabase.restore(home.resolve("database"), home.resolve("portal.sql"));
        portal = new SpringApplicationBuilder(Portal.class)
                .run(
                        "--portal.home=" + home,
                        "--portal.content=file:content/",
                        "--server.port=0",
                        "--portal.staff.password-memory=64KB",
                        "--portal.staff.first-delay=1ms",
                        // what is due by the clock depends on the day of the test
                        "--db-scheduler.enabled=false");
        address = "http://localhost:" + portal.getEnvironment().getProperty("local.server.port");
    }

    @AfterAll
    static void close() {
        portal.close();
    }

    @Test
    void everyRowIsThere() {
        var sql = portal.getBean(JdbcClient.class);
        expected.stringPropertyNames().stream()
                .filter(key -> key.startsWith("count."))
                .map(key -> key.substring("count.".length()))
                .filter(table -> !MOVING.contains(table))
                .forEach(table -> assertThat(sql.sql("select count(*) from `%s`".formatted(table))
                                .query(Long.class)
                                .single())
                        .as(table)
                        .isEqualTo(Long.parseLong(expected.getProperty("count." + table))));
    }

    @Test
    void receiptsInPeoplesHandsOpen() throws Exception {
        for (var name : new String[] {"received", "waiting", "answered", "restricted"}) {
            var code = expected.getProperty("case." + name + ".code");
            assertThat(page("/phan-anh/bien-nhan/" + expected.getProperty("case." + name + ".token")))
                    .contains(code);
            assertThat(opened(code, expected.getProperty("case." + name + ".secret")))
                    .contains(expected.getProperty("case." + name + ".story"));
        }
    }

    @Test
    void whatWasPublishedIsFoundAndWhatWasWithdrawnStaysAway() throws Exception {
        var title = expected.getProperty("article.title");
        assertThat(page("/tim-kiem?q=" + URLEncoder.encode("lop hoc chu so ngoi nha cu", StandardCharsets.UTF_8)))
                .contains(expected.getProperty("article.slug"));
        assertThat(page("/tin-tuc/" + expected.getProperty("article.slug"))).contains(title, "Thêm giờ học");
        assertThat(status("/tin-tuc/" + expected.getProperty("withdrawn.slug"))).isEqualTo(410);
        assertThat(page("/phan-anh/da-tra-loi")).contains("Thiếu ghế chờ");
        assertThat(status(expected.getProperty("media.path"))).isEqualTo(200);
    }

    @Test
    void historiesAreWhole() {
        var sql = portal.getBean(JdbcClient.class);
        var id = UUID.fromString(sql.sql("select id from feedback_cases where code = ?")
                .param(expected.getProperty("case.answered.code"))
                .query(String.class)
                .single());

        var steps = as(
                "cu.leader",
                Roles.LEADER,
                () -> portal.getBean(FeedbackCases.class).steps(id));

        assertThat(steps).hasSizeGreaterThanOrEqualTo(4);
    }

    @Test
    void thePasswordsOfBeforeOpenAndAreKeptAnew() {
        var provider = portal.getBean(AuthenticationProvider.class);
        var sign = UsernamePasswordAuthenticationToken.unauthenticated("cu.editor", "mot cau de nho cu.editor");

        assertThat(provider.authenticate(sign)).isNotNull();

        assertThat(portal.getBean(JdbcClient.class)
                        .sql("select password_hash from staff_members where username = 'cu.editor'")
                        .query(String.class)
                        .single())
                .startsWith("{argon2}");
    }

    @Test
    void theAccountsOfRolesAreMarkedAsShared() {
        assertThat(portal.getBean(JdbcClient.class)
                        .sql("select username from staff_members where shared order by username")
                        .query(String.class)
                        .list())
                .containsExactly(
                        "admin", "approver", "case-officer", "contributor", "denunciation-officer", "editor", "leader");
    }

    private static void unpack() throws IOException {
        try (var zip = new ZipInputStream(OldHomeIT.class.getResourceAsStream(BUILD))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("expected.properties")) {
                    expected.load(new InputStreamReader(zip, StandardCharsets.UTF_8));
                } else {
                    var file = home.resolve(entry.getName());
                    Files.createDirectories(file.getParent());
                    Files.copy(zip, file);
                }
            }
        }
    }

    /** The page that follows, with what it was given to remember. */
    private String opened(String code, String secret) throws Exception {
        var path = "/phan-anh/theo-doi/" + code;
        var answer = http.send(
                HttpRequest.newBuilder(URI.create(address + path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString("secret=" + secret))
                        .build(),
                BodyHandlers.ofString());
        var cookie = answer.headers().firstValue("Set-Cookie").orElseThrow().split(";")[0];
        return http.send(
                        HttpRequest.newBuilder(URI.create(address + path))
                                .header("Cookie", cookie)
                                .build(),
                        BodyHandlers.ofString())
                .body();
    }

    private String page(String path) throws Exception {
        return http.send(request(path), BodyHandlers.ofString()).body();
    }

    private int status(String path) throws Exception {
        return http.send(request(path), BodyHandlers.discarding()).statusCode();
    }

    private static HttpRequest request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path))
                .timeout(Duration.ofSeconds(20))
                .build();
    }
}
