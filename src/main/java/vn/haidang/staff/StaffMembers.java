package vn.haidang.staff;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The accounts of those who work with the portal. */
@Service
@Transactional
public class StaffMembers {

    /** Without a second factor; TCVN 14423:2026, 4.6. */
    public static final int MIN_PASSWORD_LENGTH = 14;

    private static final Pattern EMAIL = Pattern.compile("[^\\s@,;]+@[^\\s@,;]+\\.[^\\s@,;]+");

    private final StaffMemberRepository repository;
    private final PasswordEncoder passwords;
    private final AuditTrail audit;
    private final CurrentStaff current;
    private final Clock clock;

    StaffMembers(
            StaffMemberRepository repository,
            PasswordEncoder passwords,
            AuditTrail audit,
            CurrentStaff current,
            Clock clock) {
        this.repository = repository;
        this.passwords = passwords;
        this.audit = audit;
        this.current = current;
        this.clock = clock;
    }

    @RolesAllowed(Roles.ADMIN)
    @Transactional(readOnly = true)
    public List<StaffMember> all() {
        return repository.findAllByOrderByUsername();
    }

    /** For the login itself, before anybody is known. */
    @PermitAll
    @Transactional(readOnly = true)
    public Optional<StaffMember> withUsername(String username) {
        return repository.findByUsername(username);
    }

    @PermitAll
    public void loginFailed(String username) {
        repository.findByUsername(username).ifPresent(member -> member.loginFailed(clock.instant()));
        audit.record("login.failed", username, "");
    }

    @PermitAll
    public void loggedIn(String username) {
        repository.findByUsername(username).ifPresent(member -> member.loggedIn(clock.instant()));
        audit.record("login", username, "");
    }

    /** Adds an account whose first password must be changed at the first login. */
    @RolesAllowed({Roles.ADMIN, Roles.SYSTEM})
    public void add(String username, String name, @Nullable String unitCode, Set<Role> roles, String firstPassword) {
        repository.save(new StaffMember(username, name, unitCode, roles, encoded(firstPassword)));
        audit.record("staff.added", username, roles.toString());
    }

    /**
     * Says where somebody works and where reminders go.
     *
     * @param email empty for none
     * @throws IllegalArgumentException with a message key, for an unknown account or what is no address
     */
    @RolesAllowed(Roles.ADMIN)
    public void place(String username, @Nullable String unitCode, boolean headsUnit, String email) {
        var address = email.strip();
        if (!address.isEmpty() && !EMAIL.matcher(address).matches()) {
            throw new IllegalArgumentException("staff.email.wrong");
        }
        repository
                .findByUsername(username)
                .orElseThrow(() -> new IllegalArgumentException("deed.wrong"))
                .place(unitCode, headsUnit, address);
        audit.record("staff.placed", username, String.valueOf(unitCode));
    }

    /** How to reach one account; empty when it is gone. */
    @RolesAllowed(Roles.SYSTEM)
    @Transactional(readOnly = true)
    public List<StaffContact> named(String username) {
        return repository.findContact(username);
    }

    /** Who is told when time runs out in a unit. */
    @RolesAllowed(Roles.SYSTEM)
    @Transactional(readOnly = true)
    public List<StaffContact> headsOf(String unitCode) {
        return repository.findHeads(unitCode);
    }

    /** Who has a role, for handing work to somebody and for reminders. */
    @RolesAllowed({Roles.LEADER, Roles.SYSTEM})
    @Transactional(readOnly = true)
    public List<StaffContact> with(Role role) {
        return repository.findWith(role);
    }

    @RolesAllowed({Roles.ADMIN, Roles.SYSTEM})
    @Transactional(readOnly = true)
    public boolean isEmpty() {
        return repository.count() == 0;
    }

    /**
     * Changes the password of whoever is signed in.
     *
     * @throws IllegalArgumentException with the message key of what is wrong with the new one
     */
    @RolesAllowed({
        Roles.NEWCOMER,
        Roles.CONTRIBUTOR,
        Roles.EDITOR,
        Roles.APPROVER,
        Roles.CASE_OFFICER,
        Roles.LEADER,
        Roles.ADMIN
    })
    public void changeOwnPassword(String present, String wished) {
        var member = repository.findByUsername(current.username()).orElseThrow();
        if (!passwords.matches(present, member.passwordHash())) {
            throw new IllegalArgumentException("password.present.wrong");
        }
        if (wished.length() < MIN_PASSWORD_LENGTH) {
            throw new IllegalArgumentException("password.short");
        }
        if (wished.equals(present)) {
            throw new IllegalArgumentException("password.same");
        }
        member.changePassword(encoded(wished));
        audit.record("password.changed", member.username(), "");
    }

    private String encoded(String password) {
        return java.util.Objects.requireNonNull(passwords.encode(password));
    }
}
