package vn.haidang.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static vn.haidang.SignedIn.as;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.haidang.PortalTest;
import vn.haidang.command.CommandLine;
import vn.haidang.staff.Accounts;
import vn.haidang.staff.Role;
import vn.haidang.staff.Roles;
import vn.haidang.staff.StaffMember;

@PortalTest
class AccountCommandIT {

    @Autowired
    AccountCommand command;

    @Autowired
    Accounts accounts;

    private final String name = "khoi-" + UUID.randomUUID();

    @Test
    void whoeverHasTheServerHelpsAForgottenAdministrator() {
        assertThat(run("open", name, "--person", "Trần Văn Khôi", "--roles", "ADMIN,editor", "--unit", "VP"))
                .contains("first password of " + name);
        assertThat(member().roles()).containsExactlyInAnyOrder(Role.ADMIN, Role.EDITOR);
        assertThat(run("list")).contains(name, "Trần Văn Khôi");
        assertThat(run("lock", name)).contains("is locked");
        assertThat(run("unlock", name)).contains("is open again");
        assertThat(run("reset-password", name)).contains("first password");
        assertThat(run("reset-second-factor", name)).contains("password alone");
        assertThat(run("end-sessions", name)).contains("signed out");
        assertThat(run("roles", name, "LEADER")).contains("LEADER");
        assertThat(member().roles()).containsExactly(Role.LEADER);
    }

    @Test
    void whatMakesNoSenseSaysHowItIsDone() {
        for (var line : List.of(
                List.<String>of(),
                List.of("nothing"),
                List.of("lock"),
                List.of("roles", "x"),
                List.of("open", name, "--x", "y"))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> run(line.toArray(String[]::new)))
                    .withMessageContaining("bin/portal account");
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> run("lock", "nobody"))
                .withMessage("There is no account nobody.");
    }

    private StaffMember member() {
        return as("quan-tri", Roles.ADMIN, () -> accounts.withUsername(name)).orElseThrow();
    }

    private String run(String... words) {
        return as("bin/portal", Roles.SYSTEM, () -> command.run(new CommandLine(List.of(words), "")));
    }
}
