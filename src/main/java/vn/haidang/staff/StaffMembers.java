package vn.haidang.staff;

import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The people who work with the portal, for whoever needs to know them. {@link Accounts} changes them, {@link OwnAccount}
 * is what each of them does with the own one.
 */
@Service
@Transactional
public class StaffMembers {

    private final StaffMemberRepository repository;
    private final KnownLines lines;
    private final AuditTrail audit;
    private final Clock clock;

    StaffMembers(StaffMemberRepository repository, KnownLines lines, AuditTrail audit, Clock clock) {
        this.repository = repository;
        this.lines = lines;
        this.audit = audit;
        this.clock = clock;
    }

    /** For the sign-in itself, before anybody is known. */
    @PermitAll
    @Transactional(readOnly = true)
    public Optional<StaffMember> withUsername(String username) {
        return username.length() > AccountDraft.LONGEST_USERNAME
                ? Optional.empty()
                : repository.findByUsername(username);
    }

    /** Keeps a hash made anew of the same password, unless the password has changed meanwhile. */
    @PermitAll
    public void renewHash(String username, String before, String hash) {
        repository.renewHash(username, before, hash);
    }

    /** What somebody typed who is nobody stays untold: it may be a password in the wrong field. */
    @PermitAll
    public void loginFailed(String username) {
        audit.record(
                "login.failed",
                withUsername(username).map(StaffMember::username).orElse("-"),
                "");
    }

    /** @param line of the visitor, see {@link VisitorLine} */
    @PermitAll
    public void loggedIn(String username, String line) {
        repository.findByUsername(username).ifPresent(member -> {
            member.loggedIn(clock.instant());
            lines.know(member.id(), line);
        });
        audit.recordOf(username, "login", username, "");
    }

    /** Whether somebody has signed in over this line within the last months. */
    @PermitAll
    @Transactional(readOnly = true)
    public boolean isKnownLine(String username, String line) {
        return withUsername(username)
                .filter(member -> lines.isKnown(member.id(), line))
                .isPresent();
    }

    /** Whether a session goes on that began then. */
    @PermitAll
    @Transactional(readOnly = true)
    public boolean keepsSession(String username, Instant began) {
        return withUsername(username)
                .filter(member -> member.keepsSessionOf(began, LocalDate.now(clock)))
                .isPresent();
    }

    /** Everybody, with those who are locked out. */
    @MayAdminister
    @Transactional(readOnly = true)
    public List<StaffMember> all() {
        return repository.findAll(Sort.by("name", "username"));
    }

    /** How to reach one account; empty when it is gone. */
    @OnlyThePortal
    @Transactional(readOnly = true)
    public List<StaffContact> named(String username) {
        return repository.findContact(username);
    }

    /** Who is told when time runs out in a unit. */
    @OnlyThePortal
    @Transactional(readOnly = true)
    public List<StaffContact> headsOf(String unitCode) {
        return repository.findHeads(unitCode);
    }

    /** Who has a role, for handing work to somebody and for reminders; nobody who is locked out. */
    @MayLead
    @Transactional(readOnly = true)
    public List<StaffContact> with(Role role) {
        return repository.findWith(role);
    }

    @MayAdminister
    @Transactional(readOnly = true)
    public boolean isEmpty() {
        return repository.count() == 0;
    }
}
