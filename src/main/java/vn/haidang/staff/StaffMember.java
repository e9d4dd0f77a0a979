package vn.haidang.staff;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;
import vn.haidang.text.NotNow;

/** Somebody who signs in: a person, or, from the first days of a portal, an account that several people share. */
@Entity
@Table(name = "staff_members")
public class StaffMember {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private int version;

    private String username;
    private String name;
    private @Nullable String unitCode;
    private String passwordHash;
    private boolean passwordIsFirst;
    private @Nullable Instant passwordChangedAt;
    private byte @Nullable [] totpSecret;
    private @Nullable Long totpStep;
    private String email = "";
    private boolean headsUnit;
    private boolean shared;
    private @Nullable Instant lockedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable LockReason lockedWhy;

    private @Nullable LocalDate lastDay;
    private @Nullable Instant sessionsFrom;
    private @Nullable Instant lastLoginAt;
    private Instant addedAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "staff_roles", joinColumns = @JoinColumn(name = "staff_member_id"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    private Set<Role> roles = EnumSet.noneOf(Role.class);

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected StaffMember() {}

    @SuppressWarnings("NullAway.Init") // Hibernate gives the id
    StaffMember(AccountDraft draft, boolean shared, String firstPasswordHash, Instant now) {
        this.shared = shared;
        this.passwordHash = firstPasswordHash;
        this.passwordIsFirst = true;
        this.addedAt = now;
        describe(draft);
    }

    final void describe(AccountDraft draft) {
        username = draft.username();
        name = draft.fullName();
        unitCode = draft.unitCode();
        headsUnit = draft.headsUnit() && draft.unitCode() != null;
        email = draft.email();
        lastDay = draft.lastDay();
        roles = draft.roles().isEmpty() ? EnumSet.noneOf(Role.class) : EnumSet.copyOf(draft.roles());
    }

    void changePassword(String hash, Instant now) {
        passwordHash = hash;
        passwordIsFirst = false;
        passwordChangedAt = now;
        sessionsFrom = now;
    }

    void resetPassword(String firstPasswordHash, Instant now) {
        passwordHash = firstPasswordHash;
        passwordIsFirst = true;
        sessionsFrom = now;
    }

    void endSessions(Instant now) {
        sessionsFrom = now;
    }

    void lock(LockReason why, Instant now) {
        if (lockedAt != null) {
            throw new NotNow("The account %s is locked already".formatted(username));
        }
        lockedAt = now;
        lockedWhy = why;
        sessionsFrom = now;
    }

    /** Whoever comes back has not been away until now. */
    void unlock(Instant now) {
        if (lockedAt == null) {
            throw new NotNow("The account %s is open".formatted(username));
        }
        lockedAt = null;
        lockedWhy = null;
        addedAt = now;
    }

    void loggedIn(Instant now) {
        lastLoginAt = now;
    }

    void enrol(byte[] sealedSecret, long step) {
        totpSecret = sealedSecret.clone();
        totpStep = step;
    }

    void forgetSecondFactor(Instant now) {
        totpSecret = null;
        totpStep = null;
        sessionsFrom = now;
    }

    public UUID id() {
        return id;
    }

    public String username() {
        return username;
    }

    /** The family name first. */
    public String name() {
        return name;
    }

    public @Nullable String unitCode() {
        return unitCode;
    }

    /** Where reminders go; empty when none is known. */
    public String email() {
        return email;
    }

    /** Whether reminders of this member's unit come here. */
    public boolean headsUnit() {
        return headsUnit;
    }

    /** Whether several people use it. */
    public boolean isShared() {
        return shared;
    }

    public Set<Role> roles() {
        return roles.isEmpty() ? EnumSet.noneOf(Role.class) : EnumSet.copyOf(roles);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    public boolean hasFirstPassword() {
        return passwordIsFirst;
    }

    public @Nullable Instant lastLoginAt() {
        return lastLoginAt;
    }

    /** When it was used last; for one that never was, when it was opened. */
    public Instant lastSeenAt() {
        return lastLoginAt == null || lastLoginAt.isBefore(addedAt) ? addedAt : lastLoginAt;
    }

    /** The last day on which somebody may sign in; null for no end. */
    public @Nullable LocalDate lastDay() {
        return lastDay;
    }

    public @Nullable Instant lockedAt() {
        return lockedAt;
    }

    public @Nullable LockReason lockedWhy() {
        return lockedWhy;
    }

    /** Whether somebody may sign in with it on this day. */
    public boolean isOpenOn(LocalDate day) {
        return lockedAt == null && (lastDay == null || !day.isAfter(lastDay));
    }

    /** Whether a session that began then goes on: it does not once sessions have been ended after it began. */
    public boolean keepsSessionOf(Instant began, LocalDate today) {
        return isOpenOn(today) && (sessionsFrom == null || !began.isBefore(sessionsFrom));
    }

    /** Whether the password was chosen longer ago than that. */
    public boolean hasPasswordOlderThan(Period age, Clock clock) {
        return passwordChangedAt != null
                && LocalDate.ofInstant(passwordChangedAt, clock.getZone())
                        .plus(age)
                        .isBefore(LocalDate.now(clock));
    }

    public String passwordHash() {
        return passwordHash;
    }

    /** Whether signing in takes a code of an authenticator app, too. */
    public boolean hasSecondFactor() {
        return totpSecret != null;
    }

    /** Of the authenticator app, sealed with a key that the database does not have; absent until enrolled. */
    byte @Nullable [] sealedTotpSecret() {
        return totpSecret == null ? null : totpSecret.clone();
    }

    /** The time step of the last code that was used; one code counts once. */
    long lastTotpStep() {
        return totpStep == null ? 0 : totpStep;
    }

    /** For forms. */
    public AccountDraft draft() {
        return new AccountDraft(username, name, unitCode, headsUnit, email, roles(), lastDay);
    }
}
