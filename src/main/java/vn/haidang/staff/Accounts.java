package vn.haidang.staff;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.haidang.text.NotNow;
import vn.haidang.text.WrongFields;
import vn.haidang.text.WrongInput;

/**
 * What an administrator does with accounts, in the office or from the command line. Nobody takes the last administrator
 * away.
 *
 * @throws WrongInput from any deed, with the message key of why it is refused
 * @throws NotNow from any deed, when the account is in another state already
 */
@Service
@Transactional
public class Accounts {

    /** In days before an account is locked for not being used. */
    private static final int SOON = 7;

    private final StaffMemberRepository repository;
    private final RecoveryCodes recoveryCodes;
    private final KnownLines lines;
    private final Passwords passwords;
    private final AccountRules rules;
    private final AuditTrail audit;
    private final CurrentStaff current;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Accounts(
            StaffMemberRepository repository,
            RecoveryCodes recoveryCodes,
            KnownLines lines,
            Passwords passwords,
            AccountRules rules,
            AuditTrail audit,
            CurrentStaff current,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.recoveryCodes = recoveryCodes;
        this.lines = lines;
        this.passwords = passwords;
        this.rules = rules;
        this.audit = audit;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    @MayAdminister
    @Transactional(readOnly = true)
    public Optional<StaffMember> withId(UUID id) {
        return repository.findById(id);
    }

    @MayAdminister
    @Transactional(readOnly = true)
    public Optional<StaffMember> withUsername(String username) {
        return repository.findByUsername(username);
    }

    /**
     * Opens an account for a person.
     *
     * @throws WrongFields named as those of {@link AccountDraft}
     * @return the first password, which is told once and must be changed at the first sign-in
     */
    @MayAdminister
    public String open(AccountDraft draft) {
        new WrongFields.Check()
                .and(draft.problems(""))
                .require(!repository.existsByUsername(draft.username()), "username", "account.username.taken")
                .require(isOpen(draft), "lastDay", "account.last-day.past")
                .finish();
        var first = passwords.first();
        save(draft, false, first);
        return first;
    }

    /** Opens an account under a first password that is known already, for the first accounts of a portal and for tests. */
    @MayAdminister
    public void add(String username, String name, @Nullable String unitCode, Set<Role> roles, String firstPassword) {
        save(new AccountDraft(username, name, unitCode, false, "", roles, null), username.equals(name), firstPassword);
    }

    /** Says anew who somebody is and what they do; their sessions end when their roles change. */
    @MayAdminister
    public void change(UUID id, AccountDraft draft) {
        var member = member(id);
        new WrongFields.Check()
                .and(draft.problems(member.name()))
                .require(member.username().equals(draft.username()), "username", "account.username.fixed")
                .require(
                        !isOwn(member)
                                || !member.is(Role.ADMIN)
                                || draft.roles().contains(Role.ADMIN),
                        "roles",
                        "account.self.administrator")
                .finish();
        if (member.is(Role.ADMIN) && !(draft.roles().contains(Role.ADMIN) && isOpen(draft))) {
            requireAnotherAdministrator(member);
        }
        var hadRoles = member.roles();
        member.describe(draft);
        if (!hadRoles.equals(draft.roles())) {
            member.endSessions(clock.instant());
        }
        audit.record("account.changed", member.username(), draft.roles().toString());
    }

    /** From now on nobody signs in with it, and who is signed in is out. */
    @MayAdminister
    public void lock(UUID id) {
        var member = member(id);
        if (isOwn(member)) {
            throw new WrongInput("account.self");
        }
        requireAnotherAdministrator(member);
        member.lock(LockReason.BY_ADMINISTRATOR, clock.instant());
        events.publishEvent(new SignInChanged(member.username()));
        audit.record("account.locked", member.username(), LockReason.BY_ADMINISTRATOR.name());
    }

    @MayAdminister
    public void unlock(UUID id) {
        var member = member(id);
        member.unlock(clock.instant());
        audit.record("account.unlocked", member.username(), "");
    }

    /** @return the first password anew */
    @MayAdminister
    public String resetPassword(UUID id) {
        var member = member(id);
        var first = passwords.first();
        member.resetPassword(passwords.encoded(first), clock.instant());
        audit.record("account.password-reset", member.username(), "");
        return first;
    }

    /** For who has lost telephone and recovery codes; after the next sign-in they enrol anew. */
    @MayAdminister
    public void resetSecondFactor(UUID id) {
        var member = member(id);
        member.forgetSecondFactor(clock.instant());
        recoveryCodes.forget(id);
        lines.forget(id);
        audit.record("account.second-factor-reset", member.username(), "");
    }

    /** Whoever is signed in with it must sign in again. */
    @MayAdminister
    public void endSessions(UUID id) {
        var member = member(id);
        member.endSessions(clock.instant());
        audit.record("account.sessions-ended", member.username(), "");
    }

    /**
     * Locks what has not been used for as long as the rule allows, and whose last day has passed.
     *
     * @return the last administrator, who is warned instead of locked; empty when nobody is
     */
    @OnlyThePortal
    public Optional<StaffMember> lockUnused() {
        var today = LocalDate.now(clock);
        var before = today.minus(rules.unused()).atStartOfDay(clock.getZone()).toInstant();
        Optional<StaffMember> last = Optional.empty();
        for (var member : repository.findOpenAddedBefore(clock.instant())) {
            var isOver = !member.isOpenOn(today);
            if (!isOver && !member.lastSeenAt().isBefore(before)) {
                continue;
            }
            if (isLastAdministrator(member)) {
                last = Optional.of(member);
            } else {
                var why = isOver ? LockReason.LAST_DAY : LockReason.UNUSED;
                member.lock(why, clock.instant());
                audit.record("account.locked", member.username(), why.name());
            }
        }
        return last;
    }

    /** Days since somebody was last here, as of today. */
    @MayAdminister
    @Transactional(readOnly = true)
    public long daysAway(StaffMember member) {
        var seen = LocalDate.ofInstant(member.lastSeenAt(), clock.getZone());
        return java.time.temporal.ChronoUnit.DAYS.between(seen, LocalDate.now(clock));
    }

    /** Whether nobody signs in with it any more, though the night has not locked it yet. */
    @MayAdminister
    @Transactional(readOnly = true)
    public boolean isPastLastDay(StaffMember member) {
        return member.lockedAt() == null && !member.isOpenOn(LocalDate.now(clock));
    }

    /** Whether it will soon be locked for not being used. */
    @MayAdminister
    @Transactional(readOnly = true)
    public boolean isNearlyUnused(StaffMember member) {
        return daysAway(member) >= rules.unused().getDays() - SOON;
    }

    /** Accounts of the first days that several people share and that are still open. */
    @MayAdminister
    @Transactional(readOnly = true)
    public List<StaffMember> sharedAndOpen() {
        return repository.findAll().stream()
                .filter(member -> member.isShared() && member.lockedAt() == null)
                .toList();
    }

    private void save(AccountDraft draft, boolean shared, String firstPassword) {
        repository.save(new StaffMember(draft, shared, passwords.encoded(firstPassword), clock.instant()));
        audit.record("account.opened", draft.username(), draft.roles().toString());
    }

    private boolean isOpen(AccountDraft draft) {
        var last = draft.lastDay();
        return last == null || !LocalDate.now(clock).isAfter(last);
    }

    private boolean isOwn(StaffMember member) {
        return current.find()
                .filter(user -> user.getUsername().equals(member.username()))
                .isPresent();
    }

    private void requireAnotherAdministrator(StaffMember member) {
        if (isLastAdministrator(member)) {
            throw new WrongInput("account.last-administrator");
        }
    }

    private boolean isLastAdministrator(StaffMember member) {
        return member.is(Role.ADMIN)
                && member.lockedAt() == null
                && repository.lockAdministrators().stream()
                        .noneMatch(other -> !other.id().equals(member.id()) && other.isOpenOn(LocalDate.now(clock)));
    }

    private StaffMember member(UUID id) {
        return repository.findById(id).orElseThrow(() -> new WrongInput("account.gone"));
    }
}
