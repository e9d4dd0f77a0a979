package vn.haidang.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.authenticated;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.unauthenticated;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.haidang.SignedIn.as;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import vn.haidang.PortalTest;

@PortalTest
class StaffLoginIT {

    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);
    private static final String FIRST = "mat khau lan dau 1";
    private static final String OWN = "mot cau de nho cua lan";

    @Autowired
    MockMvc http;

    @Autowired
    StaffMembers members;

    @Autowired
    FirstPasswords firstPasswords;

    @Autowired
    JdbcClient sql;

    @Autowired
    Clock clock;

    @Test
    void aFirstPasswordOpensNothingButItsOwnChange() throws Exception {
        var name = account();

        signIn(name, FIRST, "").andExpect(authenticated().withRoles(Roles.NEWCOMER));
    }

    @Test
    void theOwnPasswordBringsTheRoles() throws Exception {
        var name = accountWithOwnPassword();

        signIn(name, OWN, "").andExpect(authenticated().withUsername(name).withRoles(Roles.EDITOR));
        signIn(name, FIRST, "").andExpect(unauthenticated());
    }

    @Test
    void aShortPasswordIsRefused() {
        var name = account();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> as(name, Roles.NEWCOMER, () -> members.changeOwnPassword(FIRST, "13 characters")))
                .withMessage("password.short");
    }

    @Test
    void passwordAloneIsNotEnoughOnceTheSecondFactorIsOn() throws Exception {
        var name = accountWithOwnPassword();
        sql.sql("update staff_members set totp_secret = ? where username = ?")
                .params(SECRET, name)
                .update();

        signIn(name, OWN, "").andExpect(unauthenticated());
        signIn(name, OWN, "000000").andExpect(unauthenticated());
        signIn(name, "sai", codeNow()).andExpect(unauthenticated());
        signIn(name, OWN, codeNow()).andExpect(authenticated().withUsername(name));
    }

    @Test
    void fiveWrongPasswordsLockTheAccount() throws Exception {
        var name = accountWithOwnPassword();
        for (var attempt = 0; attempt < StaffMember.MAX_FAILURES; attempt++) {
            signIn(name, "sai", "").andExpect(unauthenticated());
        }

        signIn(name, OWN, "").andExpect(unauthenticated());
    }

    @Test
    void theBackOfficeAnswersOnlyAtHome() throws Exception {
        http.perform(get("/quan-tri/dang-nhap").with(request -> {
                    request.setRemoteAddr("203.0.113.7");
                    return request;
                }))
                .andExpect(status().isForbidden());
    }

    @Test
    void theFirstPasswordsAreForTheirOwnerOnly() throws IOException {
        var permissions = Files.getPosixFilePermissions(firstPasswords.file());

        assertThat(PosixFilePermissions.toString(permissions)).isEqualTo("rw-------");
        assertThat(Files.readAllLines(firstPasswords.file()))
                .filteredOn(line -> !line.startsWith("#"))
                .hasSize(Role.values().length);
    }

    private String accountWithOwnPassword() {
        var name = account();
        as(name, Roles.NEWCOMER, () -> members.changeOwnPassword(FIRST, OWN));
        return name;
    }

    private String account() {
        var name = "lan-" + UUID.randomUUID();
        as("quan-tri", Roles.ADMIN, () -> members.add(name, "Lan", null, Set.of(Role.EDITOR), FIRST));
        return name;
    }

    private String codeNow() throws Exception {
        var key = new SecretKeySpec(SECRET, "HmacSHA1");
        return new TimeBasedOneTimePasswordGenerator().generateOneTimePasswordString(key, clock.instant());
    }

    private ResultActions signIn(String name, String password, String code) throws Exception {
        return http.perform(post("/quan-tri/dang-nhap")
                .with(csrf())
                .param("username", name)
                .param("password", password)
                .param("ma-xac-thuc", code));
    }
}
