package vn.haidang.upgrade;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.haidang.SignedIn.as;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.haidang.PortalTest;
import vn.haidang.feedback.CaseClosing;
import vn.haidang.feedback.CaseCode;
import vn.haidang.feedback.CaseWork;
import vn.haidang.feedback.CitizenDesk;
import vn.haidang.feedback.Grade;
import vn.haidang.feedback.PublicAnswerSteps;
import vn.haidang.feedback.PublicAnswers;
import vn.haidang.feedback.PublicText;
import vn.haidang.feedback.Report;
import vn.haidang.feedback.ReporterDesk;
import vn.haidang.feedback.SeenCase;
import vn.haidang.media.HandedIn;
import vn.haidang.media.MediaDescription;
import vn.haidang.media.MediaItems;
import vn.haidang.media.SamplePictures;
import vn.haidang.news.ArticleSteps;
import vn.haidang.news.ArticleVariants;
import vn.haidang.news.ArticleWriting;
import vn.haidang.news.Articles;
import vn.haidang.publication.EditorialDesk;
import vn.haidang.staff.Accounts;
import vn.haidang.staff.OwnAccount;
import vn.haidang.staff.Role;
import vn.haidang.staff.Roles;

/**
 * Keeps a home of the present build for later ones to upgrade: {@code bin/portal mvn verify -Pcheck -DskipUnitTests=true
 * -Dit.test=KeptHomeCheck} writes {@code target/kept-home.zip}, which goes to {@code src/test/resources/homes} under the
 * name of its build. People in it are invented.
 */
@PortalTest
class KeptHomeCheck {

    private static final Path KEPT = Path.of("target/kept-home.zip");
    private static final Pattern PORT = Pattern.compile("127\\.0\\.0\\.1:(\\d+)/");
    private static final int LARGEST = 1_000_000;

    @Autowired
    CitizenDesk desk;

    @Autowired
    ReporterDesk reporter;

    @Autowired
    CaseWork work;

    @Autowired
    CaseClosing closing;

    @Autowired
    PublicAnswers answers;

    @Autowired
    Articles articles;

    @Autowired
    ArticleWriting writing;

    @Autowired
    EditorialDesk publishing;

    @Autowired
    ArticleVariants variants;

    @Autowired
    MediaItems media;

    @Autowired
    Accounts accounts;

    @Autowired
    OwnAccount own;

    @Autowired
    JdbcClient sql;

    @Autowired
    JdbcConnectionDetails database;

    @Value("${portal.home}")
    Path home;

    @TempDir
    Path folder;

    private final Properties expected = new Properties();

    @Test
    void aHomeOfThisBuildIsKept() throws Exception {
        people();
        cases();
        pieces();
        counts();
        pack(dump());

        assertThat(Files.size(KEPT)).isLessThan(LARGEST);
    }

    private void people() {
        for (var role : List.of(Role.EDITOR, Role.APPROVER, Role.CASE_OFFICER, Role.LEADER, Role.ADMIN)) {
            var name = "cu." + role.name().toLowerCase(java.util.Locale.ROOT).replace('_', '.');
            as(
                    "first start",
                    Roles.SYSTEM,
                    () -> accounts.add(name, name, "PVHCC", Set.of(role), "mat khau lan dau 1"));
            as(name, Roles.NEWCOMER, () -> own.changePassword("mat khau lan dau 1", "mot cau de nho " + name));
        }
    }

    private void cases() {
        var picture = SamplePictures.jpeg(folder, "bien-bao.jpg", 900, 600, 7);
        received("received", "Biển báo ở bến tàu bị che khuất", List.of(new HandedIn("bien-bao.jpg", picture, false)));
        var waiting = received("waiting", "Phiếu hẹn ghi sai tên đường", List.of());
        officer(() -> work.take(waiting, "PVHCC"));
        officer(() -> work.ask(seen("waiting"), "Phiếu hẹn ngày nào?"));
        var answered = received("answered", "Quầy số hai không có ghế chờ", List.of());
        officer(() -> work.take(answered, "PVHCC"));
        officer(() -> closing.answer(seen("answered"), "Đã kê thêm sáu ghế ở quầy số hai."));
        var text = new PublicText("Thiếu ghế chờ", "Quầy không có ghế chờ.", "Đã kê thêm sáu ghế.");
        PublicAnswerSteps.released(answers, () -> seen("answered"), text);
        reporter.grade(code("answered"), secret("answered"), Grade.CONTENT, "Cảm ơn");
        var restricted = received("restricted", "Tôi tố cáo một cán bộ", List.of());
        officer(() -> work.restrict(restricted, "Có dấu hiệu tố cáo"));
    }

    private SeenCase received(String name, String story, List<HandedIn> files) {
        var report = new Report(
                UUID.randomUUID().toString(),
                "other",
                story,
                "ben-tau",
                "cạnh phòng vé",
                "Trần Thị Cũ",
                "Khu An Vĩnh",
                "0912 345 678",
                "cu@example.com",
                "",
                false,
                "redacted",
                "");
        var token = desk.receive(report, files);
        var receipt = desk.receipt(token).orElseThrow();
        keep("case." + name + ".token", token);
        keep("case." + name + ".code", receipt.feedback().code());
        keep("case." + name + ".secret", String.valueOf(receipt.secret()));
        keep("case." + name + ".story", story);
        return seen(name);
    }

    private void pieces() {
        var steps = new ArticleSteps(articles, writing, publishing);
        var picture = SamplePictures.jpeg(folder, "cang.jpg", 480, 320, 9);
        var item = as(
                "cu.editor",
                Roles.EDITOR,
                () -> media.add(
                        "cang.jpg", picture, new MediaDescription("Bến cảng cũ lúc sáng sớm", "Tổ truyền thông")));
        keep("media.path", item.path());
        var title = "Lớp học chữ số của ngôi nhà cũ";
        var published = steps.published(ArticleSteps.draft(title));
        keep("article.title", title);
        keep("article.id", published.toString());
        keep("article.slug", steps.article(published).slug());
        var revision = as("cu.editor", Roles.EDITOR, () -> variants.startRevision(steps.seen(published)));
        as(
                "cu.editor",
                Roles.EDITOR,
                () -> writing.revise(steps.seen(revision), ArticleSteps.draft(title), "sửa tóm tắt", "Thêm giờ học"));
        as("cu.editor", Roles.EDITOR, () -> publishing.submit(steps.seen(revision)));
        as("cu.approver", Roles.APPROVER, () -> publishing.publish(steps.seen(revision)));
        var withdrawn = steps.published(ArticleSteps.draft("Tin cũ đã gỡ"));
        keep("withdrawn.slug", steps.article(withdrawn).slug());
        as("cu.approver", Roles.APPROVER, () -> publishing.withdraw(steps.seen(withdrawn), "Hết hạn", "Tin đã cũ"));
        steps.written(ArticleSteps.draft("Bản nháp của ngôi nhà cũ"));
    }

    private void counts() {
        sql.sql("select table_name from information_schema.tables where table_schema = database()")
                .query(String.class)
                .list()
                .forEach(table -> keep(
                        "count." + table,
                        sql.sql("select count(*) from `%s`".formatted(table))
                                .query(Long.class)
                                .single()
                                .toString()));
    }

    private Path dump() throws IOException, InterruptedException {
        var port = PORT.matcher(database.getJdbcUrl());
        assertThat(port.find()).isTrue();
        var program = home.resolve("database/mariadb-11.4.5/bin/mariadb-dump").toAbsolutePath();
        var file = folder.resolve("portal.sql");
        var process = new ProcessBuilder(
                program.toString(),
                "--no-defaults",
                "--single-transaction",
                "--skip-ssl",
                "--host=127.0.0.1",
                "--port=" + port.group(1),
                "--user=" + database.getUsername(),
                "portal");
        process.environment().put("MYSQL_PWD", database.getPassword());
        var ended = process.redirectOutput(file.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        assertThat(ended.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(ended.exitValue()).isZero();
        return file;
    }

    private void pack(Path dump) throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(KEPT));
                var files = Files.walk(home.resolve("media"))) {
            zip.setLevel(9);
            add(zip, "portal.sql", dump);
            for (var file : files.filter(Files::isRegularFile).toList()) {
                add(zip, home.relativize(file).toString(), file);
            }
            zip.putNextEntry(new ZipEntry("expected.properties"));
            expected.store(new OutputStreamWriter(zip, StandardCharsets.UTF_8), null);
        }
    }

    private static void add(ZipOutputStream zip, String name, Path file) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        Files.copy(file, zip);
        zip.closeEntry();
    }

    private SeenCase seen(String name) {
        return sql.sql("select id, version from feedback_cases where code = ?")
                .param(code(name).value())
                .query((row, number) -> new SeenCase(row.getObject("id", UUID.class), row.getInt("version")))
                .single();
    }

    private CaseCode code(String name) {
        return CaseCode.typed(expected.getProperty("case." + name + ".code")).orElseThrow();
    }

    private String secret(String name) {
        return expected.getProperty("case." + name + ".secret");
    }

    private void keep(String key, String value) {
        expected.setProperty(key, value);
    }

    private static void officer(Runnable deed) {
        as("cu.case.officer", Roles.CASE_OFFICER, deed);
    }
}
