package vn.haidang.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.haidang.SignedIn.as;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.haidang.PortalTest;
import vn.haidang.text.WrongInput;

@PortalTest
class AccountsIT {

    @Autowired
    Accounts accounts;

    @Autowired
    StaffMembers members;

    @Autowired
    JdbcClient sql;

    @AfterEach
    void everybodyIsBack() {
        sql.sql("update staff_members set locked_at = null, locked_why = null, last_day = null")
                .update();
    }

    @Test
    void aPersonHasANameAUnitAndSeveralRoles() {
        var name = name();
        var first = opened(draft(name, Set.of(Role.EDITOR, Role.CASE_OFFICER), null));

        var member = member(name);

        assertThat(first).hasSize(20);
        assertThat(member.name()).isEqualTo("Trần Thị Hòa");
        assertThat(member.roles()).containsExactlyInAnyOrder(Role.EDITOR, Role.CASE_OFFICER);
        assertThat(member.hasFirstPassword()).isTrue();
        assertThat(member.isShared()).isFalse();
    }

    @Test
    void whatIsWrongHasItsSentence() {
        var name = name();
        opened(draft(name, Set.of(Role.EDITOR), null));
        refused(draft(name, Set.of(Role.EDITOR), null), "account.username.taken");
        refused(draft("Hoà", Set.of(Role.EDITOR), null), "account.username.wrong");
        refused(draft("a".repeat(65), Set.of(Role.EDITOR), null), "account.username.wrong");
        refused(draft(name(), Set.of(), null), "account.roles.missing");
        refused(
                new AccountDraft(name(), "Trần Hoa", null, true, "", Set.of(Role.EDITOR), null),
                "account.heads.without-unit");
        refused(draft(name(), Set.of(Role.EDITOR), LocalDate.of(2020, 1, 1)), "account.last-day.past");
        refused(new AccountDraft(name(), "Hoa", null, false, "", Set.of(Role.EDITOR), null), "account.name.wrong");
        refused(
                new AccountDraft(name(), "Trần Hoa", null, false, "a@" + ".".repeat(40_000), Set.of(Role.EDITOR), null),
                "staff.email.wrong");
    }

    @Test
    void nobodyTakesAwayTheOwnAdministration() {
        var name = name();
        opened(draft(name, Set.of(Role.ADMIN), null));
        opened(draft(name(), Set.of(Role.ADMIN), null));

        assertThatExceptionOfType(WrongInput.class)
                .isThrownBy(() -> as(
                        name,
                        Roles.ADMIN,
                        () -> accounts.change(member(name).id(), draft(name, Set.of(Role.EDITOR), null))))
                .withMessage("account.self.administrator");
    }

    @Test
    void nobodyTakesTheLastAdministratorAway() {
        var name = name();
        opened(draft(name, Set.of(Role.ADMIN), null));
        sql.sql("""
                        update staff_members set locked_at = now(), locked_why = 'BY_ADMINISTRATOR'
                        where username <> ? and id in (select staff_member_id from staff_roles where role = 'ADMIN')
                        """).param(name).update();
        var id = member(name).id();

        assertThatExceptionOfType(WrongInput.class)
                .isThrownBy(() -> admin(() -> accounts.lock(id)))
                .withMessage("account.last-administrator");
        assertThatExceptionOfType(WrongInput.class)
                .isThrownBy(() -> admin(() -> accounts.change(id, draft(name, Set.of(Role.EDITOR), null))))
                .withMessage("account.last-administrator");
        assertThatExceptionOfType(WrongInput.class)
                .isThrownBy(() -> admin(
                        () -> accounts.change(id, draft(name, Set.of(Role.ADMIN), LocalDate.parse("2026-01-01")))))
                .withMessage("account.last-administrator");
        sql.sql(
                        "update staff_members set added_at = added_at - interval 60 day, last_login_at = null where username = ?")
                .param(name)
                .update();
        assertThat(portal(accounts::lockUnused).map(StaffMember::username)).contains(name);
        assertThat(member(name).lockedAt()).isNull();
    }

    @Test
    void nobodyLocksTheOwnAccount() {
        var name = name();
        opened(draft(name, Set.of(Role.ADMIN), null));

        assertThatExceptionOfType(WrongInput.class)
                .isThrownBy(() ->
                        as(name, Roles.ADMIN, () -> accounts.lock(member(name).id())))
                .withMessage("account.self");
    }

    @Test
    void fortyFiveDaysWithoutUseLockAndSoDoesTheLastDay() {
        var away = name();
        var here = name();
        var gone = name();
        opened(draft(away, Set.of(Role.EDITOR), null));
        opened(draft(here, Set.of(Role.EDITOR), null));
        opened(draft(gone, Set.of(Role.EDITOR), null));
        admin(() ->
                accounts.change(member(gone).id(), draft(gone, Set.of(Role.EDITOR), LocalDate.parse("2026-01-01"))));
        seen(away, 46);
        seen(here, 44);

        portal(accounts::lockUnused);

        assertThat(member(away).lockedWhy()).isEqualTo(LockReason.UNUSED);
        assertThat(member(here).lockedAt()).isNull();
        assertThat(member(gone).lockedWhy()).isEqualTo(LockReason.LAST_DAY);
        admin(() -> accounts.unlock(member(away).id()));
        portal(accounts::lockUnused);
        assertThat(member(away).lockedAt())
                .as("whoever comes back has time to sign in")
                .isNull();
    }

    @Test
    void whoIsLockedGetsNoWorkAndNoMail() {
        var name = name();
        opened(draft(name, Set.of(Role.CASE_OFFICER), null));
        assertThat(officers()).contains(name);

        admin(() -> accounts.lock(member(name).id()));

        assertThat(officers()).doesNotContain(name);
    }

    @Test
    void otherRolesEndTheSessions() {
        var name = name();
        opened(draft(name, Set.of(Role.EDITOR, Role.ADMIN), null));
        var began = java.time.Instant.now().minusSeconds(1);
        assertThat(members.keepsSession(name, began)).isTrue();

        admin(() -> accounts.change(member(name).id(), draft(name, Set.of(Role.EDITOR), null)));

        assertThat(members.keepsSession(name, began)).isFalse();
    }

    private java.util.List<String> officers() {
        return as("binh", Roles.LEADER, () -> members.with(Role.CASE_OFFICER)).stream()
                .map(StaffContact::username)
                .toList();
    }

    private void seen(String name, int daysAgo) {
        sql.sql("""
                        update staff_members set added_at = added_at - interval 100 day,
                            last_login_at = utc_timestamp() - interval ? day where username = ?
                        """).params(daysAgo, name).update();
    }

    private void refused(AccountDraft draft, String key) {
        assertThatExceptionOfType(WrongInput.class)
                .isThrownBy(() -> opened(draft))
                .withMessage(key);
    }

    private String opened(AccountDraft draft) {
        return as("quan-tri", Roles.ADMIN, () -> accounts.open(draft));
    }

    private StaffMember member(String name) {
        return as("quan-tri", Roles.ADMIN, () -> accounts.withUsername(name)).orElseThrow();
    }

    private static void admin(Runnable deed) {
        as("quan-tri", Roles.ADMIN, deed);
    }

    private static <T> T portal(java.util.concurrent.Callable<T> deed) {
        return as("portal", Roles.SYSTEM, deed);
    }

    private static String name() {
        return "hoa-" + UUID.randomUUID();
    }

    private static AccountDraft draft(String name, Set<Role> roles, @Nullable LocalDate lastDay) {
        return new AccountDraft(name, " Trần  Thị Hoà ", "PVHCC", false, "hoa@example.vn", roles, lastDay);
    }
}
