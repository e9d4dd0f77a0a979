package vn.haidang.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static vn.haidang.SignedIn.as;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import vn.haidang.PortalTest;
import vn.haidang.search.ChangeFollower;
import vn.haidang.staff.Roles;
import vn.haidang.text.WrongInput;

/** Erasing is complete: the words of one person stand everywhere, and afterwards nowhere. */
@PortalTest
class ErasureIT {

    private static final String WORD = "CHIMYENSAO";

    @Autowired
    ApplicationContext portal;

    @Autowired
    JdbcClient sql;

    @Autowired
    ChangeFollower follower;

    @Autowired
    MockMvc http;

    @Autowired
    CaseWork work;

    @Autowired
    PersonalData personal;

    @Autowired
    FeedbackCaseRepository repository;

    @Value("${portal.home}")
    Path home;

    @Test
    void nothingOfThePersonIsLeftInAnyTableFileIndexOrLog() throws Exception {
        var cases = new CaseOfSomebody(portal);
        var opened = cases.answered(WORD);
        assertThat(tablesWith(WORD))
                .as("planted")
                .contains(
                        "feedback_cases",
                        "feedback_messages",
                        "feedback_files",
                        "outgoing_messages",
                        "data_requests",
                        "piece_buffers",
                        "public_answers");
        assertThat(filesWith(WORD)).as("planted").hasSizeGreaterThanOrEqualTo(2);

        as("hanh", Roles.LEADER, () -> cases.erase(opened));
        follower.catchUp();

        assertThat(tablesWith(WORD)).isEmpty();
        assertThat(filesWith(WORD)).isEmpty();
    }

    @Test
    void whoeverHasTheRightSecretLearnsThatItWasErased() throws Exception {
        var cases = new CaseOfSomebody(portal);
        var opened = cases.answered("CHIMENBIEN");
        as("hanh", Roles.LEADER, () -> cases.erase(opened));

        assertThat(page(opened.code(), opened.secret())).contains("đã được xóa ngày");
        assertThat(page(opened.code(), "AAAA-AAAA"))
                .contains("Mã riêng không đúng")
                .doesNotContain("đã được xóa");
    }

    @Test
    void aRestrictedCaseIsErasedByItsHandlers() {
        var cases = new CaseOfSomebody(portal);
        var code = cases.answered("CHIMNHAN").code();
        var id = cases.id(code);
        as("tam", Roles.CASE_OFFICER, () -> work.restrict(seen(id), "Tố cáo"));

        assertThatExceptionOfType(WrongInput.class)
                .isThrownBy(() -> as("hanh", Roles.LEADER, () -> personal.erase(seen(id))));
        as("phuc", Roles.DENUNCIATION_OFFICER, () -> personal.erase(seen(id)));

        assertThat(repository.findById(id).orElseThrow().erasedAt()).isNotNull();
    }

    /** Whoever guesses learns nothing from the answer. */
    @Test
    void aRequestIsAnsweredAlikeWhetherTheSecretIsRightOrWrong() throws Exception {
        var opened = new CaseOfSomebody(portal).answered("CHIMMONGBE");

        assertThat(requested(opened.code(), opened.secret())).isEqualTo(requested(opened.code(), "AAAA-AAAA"));
    }

    private String requested(String code, String secret) throws Exception {
        return http.perform(post("/quyen-rieng-tu/yeu-cau")
                        .param("kind", "access")
                        .param("caseCode", code)
                        .param("secret", secret)
                        .param("fullName", "Lan")
                        .param("contact", "0912345678")
                        .param("words", "Cho xem"))
                .andReturn()
                .getResponse()
                .getContentAsString()
                .replaceAll("YC\\d\\d-[A-Z0-9]{4}", "YC");
    }

    private String page(String code, String secret) throws Exception {
        var path = "/phan-anh/theo-doi/" + code;
        var answer =
                http.perform(post(path).param("secret", secret)).andReturn().getResponse();
        var page = answer.getStatus() == HttpStatus.SEE_OTHER.value()
                ? http.perform(get(path).cookie(answer.getCookies()))
                        .andReturn()
                        .getResponse()
                : answer;
        return page.getContentAsString(StandardCharsets.UTF_8);
    }

    private SeenCase seen(UUID id) {
        return repository.findById(id).orElseThrow().seen();
    }

    private List<String> tablesWith(String word) {
        var found = new ArrayList<String>();
        var tables = sql.sql("""
                        select table_schema, table_name from information_schema.tables
                        where table_schema in ('portal', 'portal_trail')
                        """)
                .query((row, number) -> new String[] {row.getString(1), row.getString(2)})
                .list();
        for (var table : tables) {
            var hit = sql.sql("select * from `%s`.`%s`".formatted(table[0], table[1])).query().listOfRows().stream()
                    .flatMap(row -> row.values().stream())
                    .map(value -> value instanceof byte[] bytes
                            ? new String(bytes, StandardCharsets.UTF_8)
                            : String.valueOf(value))
                    .anyMatch(value -> value.toUpperCase(Locale.ROOT).contains(word));
            if (hit) {
                found.add(table[1]);
            }
        }
        return found;
    }

    /** Of the home folder, but for the files of the database server, which keeps what is gone in pages of its own. */
    private List<Path> filesWith(String word) throws IOException {
        try (var files = Files.walk(home)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.startsWith(home.resolve("database")))
                    .filter(file -> has(file, word))
                    .toList();
        }
    }

    private static boolean has(Path file, String word) {
        try {
            return file.getFileName().toString().toUpperCase(Locale.ROOT).contains(word)
                    || Files.readString(file, StandardCharsets.ISO_8859_1)
                            .toUpperCase(Locale.ROOT)
                            .contains(word);
        } catch (IOException gone) {
            return false;
        }
    }
}
