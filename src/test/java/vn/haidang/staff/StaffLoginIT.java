package vn.haidang.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.authenticated;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.unauthenticated;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.haidang.SignedIn.as;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.haidang.PortalTest;

@PortalTest
class StaffLoginIT {

    private static final String FIRST = "mat khau lan dau 1";
    private static final String OWN = "mot cau de nho cua toi";
    private static final String OTHER = "ghe xanh tren bai cat vang";

    @Autowired
    MockMvc http;

    @Autowired
    Accounts accounts;

    @Autowired
    OwnAccount own;

    @Autowired
    OneTimeCodes codes;

    @Autowired
    FirstPasswords firstPasswords;

    @Autowired
    JdbcClient sql;

    @Autowired
    Clock clock;

    /** An address of its own for each test, so that the failures of one slow down no other. */
    private final String address =
            "127.1.%d.%d".formatted((int) (Math.random() * 250), 1 + (int) (Math.random() * 250));

    @Test
    void aFirstPasswordOpensNothingButItsOwnChange() throws Exception {
        var name = account(Role.EDITOR);

        signIn(name, FIRST, "").andExpect(authenticated().withRoles(Roles.NEWCOMER));
    }

    @Test
    void theOwnPasswordBringsTheRoles() throws Exception {
        var name = accountWithOwnPassword();

        signIn(name, OWN, "").andExpect(authenticated().withUsername(name).withRoles(Roles.EDITOR));
        signIn(" " + name.toUpperCase(java.util.Locale.ROOT), OWN, "")
                .andExpect(authenticated().withUsername(name));
        signIn(name, FIRST, "").andExpect(unauthenticated());
    }

    @Test
    void whateverTheRoleAnybodyChangesTheOwnPassword() {
        for (var role : Role.values()) {
            var name = account(role);
            as(name, Roles.NEWCOMER, () -> own.changePassword(FIRST, OWN));
            as(name, role.name(), () -> own.changePassword(OWN, OTHER));
        }
    }

    @Test
    void passwordsAreLongEnoughShortEnoughAndNotTheName() {
        refused("13 characters", "password.short");
        refused("a".repeat(129), "password.long");
        refused("tran thi hoa 12", "password.name");
        refused("password1234567", "password.common");
        refused("matkhau123456789", "password.common");
        refused("aaaaaaaaaaaaaaaaaa", "password.common");
        refused("qwertyuiopasdfgh", "password.common");
        refused(FIRST, "password.same");
    }

    @Test
    void aHundredAndTwentyEightVietnameseLettersAllCount() throws Exception {
        var longest = "Ghế xanh đặt trên bãi cát vàng ở phía đông ngọn hải đăng, "
                .repeat(3)
                .substring(0, 128);
        var name = account(Role.EDITOR);
        as(name, Roles.NEWCOMER, () -> own.changePassword(FIRST, longest));

        signIn(name, longest.substring(0, 127) + "?", "").andExpect(unauthenticated());
        signIn(name, longest, "").andExpect(authenticated());
    }

    @Test
    void aHashOfBeforeOpensAndIsRenewed() throws Exception {
        var name = accountWithOwnPassword();
        sql.sql("update staff_members set password_hash = ? where username = ?")
                .params("{bcrypt}" + new BCryptPasswordEncoder(4).encode(OWN), name)
                .update();

        signIn(name, OWN, "").andExpect(authenticated());

        assertThat(hash(name)).startsWith("{argon2}$argon2id$");
        signIn(name, OWN, "").andExpect(authenticated());
    }

    @Test
    void afterEnrolmentAPasswordAloneOpensNothingAndACodeCountsOnce() throws Exception {
        var name = accountWithOwnPassword();
        var enrolment = as(name, Roles.EDITOR, () -> own.beginEnrolment(OWN));
        var recovery = as(name, Roles.EDITOR, () -> own.enrol(enrolment, code(enrolment, 0)));

        signIn(name, OWN, "").andExpect(unauthenticated());
        signIn(name, OWN, "000000").andExpect(unauthenticated());
        signIn(name, OWN, code(enrolment, 0)).andExpect(unauthenticated());
        var next = code(enrolment, 1);
        signIn(name, "sai", next).andExpect(unauthenticated());
        signIn(name, OWN, next).andExpect(authenticated().withUsername(name));
        signIn(name, OWN, next).andExpect(unauthenticated());
        signIn(name, OWN, recovery.getFirst().toLowerCase(java.util.Locale.ROOT))
                .andExpect(authenticated());
        signIn(name, OWN, recovery.getFirst()).andExpect(unauthenticated());
    }

    @Test
    void theSecretIsNotInTheDatabase() {
        var name = accountWithOwnPassword();
        var enrolment = as(name, Roles.EDITOR, () -> own.beginEnrolment(OWN));
        as(name, Roles.EDITOR, () -> own.enrol(enrolment, code(enrolment, 0)));

        var kept = sql.sql("select hex(totp_secret) from staff_members where username = ?")
                .param(name)
                .query(String.class)
                .single();

        assertThat(kept).doesNotContain(java.util.HexFormat.of().withUpperCase().formatHex(enrolment.secret()));
    }

    @Test
    void whoLosesEverythingIsHelpedByAnAdministrator() throws Exception {
        var name = accountWithOwnPassword();
        var enrolment = as(name, Roles.EDITOR, () -> own.beginEnrolment(OWN));
        as(name, Roles.EDITOR, () -> own.enrol(enrolment, code(enrolment, 0)));

        as("quan-tri", Roles.ADMIN, () -> accounts.resetSecondFactor(id(name)));

        signIn(name, OWN, "").andExpect(authenticated().withRoles(Roles.EDITOR));
    }

    @Test
    void fiveFailuresCloseThePairOfAccountAndAddressAndNoOther() throws Exception {
        var name = accountWithOwnPassword();
        for (var attempt = 0; attempt < 5; attempt++) {
            signIn(name, "sai", "").andExpect(redirectedUrl("/quan-tri/dang-nhap?error"));
        }

        signIn(name, OWN, "").andExpect(redirectedUrl("/quan-tri/dang-nhap?error=wait"));
        http.perform(attempt(name, OWN, "", from("127.0.0.77"))).andExpect(authenticated());
    }

    @Test
    void anEndlessNameIsAFailedSignIn() throws Exception {
        signIn("a".repeat(300), OWN, "").andExpect(redirectedUrl("/quan-tri/dang-nhap?error"));
        signIn("lan", "a".repeat(100_000), "").andExpect(redirectedUrl("/quan-tri/dang-nhap?error"));
    }

    @Test
    void aSignInFromAnotherSiteIsRefused() throws Exception {
        var name = accountWithOwnPassword();
        var attempts = List.of(
                attemptFrom(name, "Sec-Fetch-Site", "cross-site"),
                attemptFrom(name, "Origin", "https://evil.example"),
                attemptFrom(name, "Referer", "https://evil.example/"));
        for (var attempt : attempts) {
            http.perform(attempt).andExpect(status().isForbidden()).andExpect(unauthenticated());
        }

        http.perform(attemptFrom(name, "Origin", "http://localhost").header("Host", "localhost"))
                .andExpect(authenticated());
    }

    @Test
    void changingThePasswordEndsTheOtherSessions() throws Exception {
        var name = accountWithOwnPassword();
        var session = session(name);
        opens(session);

        as(name, Roles.EDITOR, () -> own.changePassword(OWN, OTHER));

        isOver(session);
    }

    @Test
    void whoIsLockedIsOutAtOnceAndDoesNotComeBack() throws Exception {
        var name = accountWithOwnPassword();
        var session = session(name);

        as("quan-tri", Roles.ADMIN, () -> accounts.lock(id(name)));

        isOver(session);
        signIn(name, OWN, "").andExpect(unauthenticated());
        as("quan-tri", Roles.ADMIN, () -> accounts.unlock(id(name)));
        signIn(name, OWN, "").andExpect(authenticated());
    }

    @Test
    void administratorsStandIdleForFiveMinutesAndOthersForFifteen() throws Exception {
        var editor = session(accountWithOwnPassword());
        opens(editor);
        var administrator = session(accountWithOwnPassword(Role.ADMIN));
        opens(administrator);

        assertThat(editor.getMaxInactiveInterval()).isEqualTo(15 * 60);
        assertThat(administrator.getMaxInactiveInterval()).isEqualTo(5 * 60);
    }

    @Test
    void anAdministratorChangesThePasswordEveryTwoMonths() throws Exception {
        var name = accountWithOwnPassword(Role.ADMIN);
        sql.sql(
                        "update staff_members set password_changed_at = password_changed_at - interval 70 day where username = ?")
                .param(name)
                .update();

        signIn(name, OWN, "").andExpect(authenticated().withRoles(Roles.NEWCOMER));
    }

    @Test
    void theBackOfficeAnswersOnlyAtHome() throws Exception {
        http.perform(get("/quan-tri/dang-nhap").with(from("203.0.113.7"))).andExpect(status().isForbidden());
    }

    @Test
    void aProxyThatNobodyHasNamedDoesNotSeeTheOffice() throws Exception {
        for (var header : List.of("X-Forwarded-For", "Forwarded", "X-Real-IP", "True-Client-IP", "X-Forwarded-Proto")) {
            http.perform(get("/quan-tri/dang-nhap").header(header, "127.0.0.1")).andExpect(status().isForbidden());
        }
        http.perform(get("/").header("X-Forwarded-For", "127.0.0.1")).andExpect(status().isOk());
    }

    @Test
    void noRedirectTakesTheWordOfTheHostHeader() throws Exception {
        http.perform(get("/quan-tri/tai-khoan").header(HttpHeaders.HOST, "evil.example"))
                .andExpect(header().string(HttpHeaders.LOCATION, org.hamcrest.Matchers.startsWith("/")));
    }

    @Test
    void theFirstPasswordsAreForTheirOwnerOnlyAndGoWhenTheyAreChanged() throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(firstPasswords.file())))
                .isEqualTo("rw-------");
        var before = lines();

        sql.sql("update staff_members set password_is_first = 0 where username = 'contributor'")
                .update();
        accountWithOwnPassword();

        assertThat(before).hasSize(lines().size() + 1);
        assertThat(lines()).noneMatch(line -> line.startsWith("contributor"));
        sql.sql("update staff_members set password_is_first = 1 where username = 'contributor'")
                .update();
    }

    private List<String> lines() throws IOException {
        return Files.readAllLines(firstPasswords.file()).stream()
                .filter(line -> !line.startsWith("#"))
                .toList();
    }

    private void refused(String wished, String key) {
        var name = "hoa-" + UUID.randomUUID();
        as("quan-tri", Roles.ADMIN, () -> accounts.add(name, "Trần Thị Hoa", null, Set.of(Role.EDITOR), FIRST));
        assertThatIllegalArgumentException()
                .as(wished)
                .isThrownBy(() -> as(name, Roles.NEWCOMER, () -> own.changePassword(FIRST, wished)))
                .withMessage(key);
    }

    private String accountWithOwnPassword() {
        return accountWithOwnPassword(Role.EDITOR);
    }

    private String accountWithOwnPassword(Role role) {
        var name = account(role);
        as(name, Roles.NEWCOMER, () -> own.changePassword(FIRST, OWN));
        return name;
    }

    private String account(Role role) {
        var name = "lan-" + UUID.randomUUID();
        as("quan-tri", Roles.ADMIN, () -> accounts.add(name, "Lan", null, Set.of(role), FIRST));
        return name;
    }

    private UUID id(String name) {
        return as("quan-tri", Roles.ADMIN, () -> accounts.withUsername(name))
                .orElseThrow()
                .id();
    }

    private String hash(String name) {
        return sql.sql("select password_hash from staff_members where username = ?")
                .param(name)
                .query(String.class)
                .single();
    }

    /** @param steps of 30 seconds from now */
    private String code(OwnAccount.Enrolment enrolment, int steps) {
        return codes.codeAt(enrolment.secret(), clock.instant().plus(Duration.ofSeconds(30L * steps)));
    }

    private MockHttpSession session(String name) throws Exception {
        return (MockHttpSession) signIn(name, OWN, "").andReturn().getRequest().getSession();
    }

    private void opens(MockHttpSession session) throws Exception {
        http.perform(get("/quan-tri/doi-mat-khau").session(session)).andExpect(authenticated());
    }

    private void isOver(MockHttpSession session) throws Exception {
        Thread.sleep(Duration.ofMillis(1100)); // a filter believes for a second what it has read
        http.perform(get("/quan-tri/doi-mat-khau").session(session)).andExpect(status().is3xxRedirection());
    }

    private ResultActions signIn(String name, String password, String code) throws Exception {
        return http.perform(attempt(name, password, code, from(address)));
    }

    private static MockHttpServletRequestBuilder attempt(
            String name, String password, String code, RequestPostProcessor from) {
        return bare(name, "Sec-Fetch-Site", "same-origin")
                .with(from)
                .param("password", password)
                .param("ma-xac-thuc", code);
    }

    /** With the right password, and a header that says where it comes from. */
    private MockHttpServletRequestBuilder attemptFrom(String name, String header, String value) {
        return bare(name, header, value).with(from(address)).param("password", OWN);
    }

    private static MockHttpServletRequestBuilder bare(String name, String header, String value) {
        return post("/quan-tri/dang-nhap").header(header, value).param("username", name);
    }

    private static RequestPostProcessor from(String address) {
        return request -> {
            request.setRemoteAddr(address);
            return request;
        };
    }
}
