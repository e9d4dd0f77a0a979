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
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** Somebody who logs in. */
@Entity
@Table(name = "staff_members")
public class StaffMember {

    /** Security level 2 (TCVN 14423:2026): five wrong passwords lock the account for 15 minutes. */
    static final int MAX_FAILURES = 5;

    static final Duration LOCK = Duration.ofMinutes(15);

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
    private byte @Nullable [] totpSecret;
    private String email = "";
    private boolean headsUnit;
    private int failedLogins;
    private @Nullable Instant lockedUntil;
    private @Nullable Instant lastLoginAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "staff_roles", joinColumns = @JoinColumn(name = "staff_member_id"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    private Set<Role> roles = EnumSet.noneOf(Role.class);

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected StaffMember() {}

    @SuppressWarnings("NullAway.Init") // Hibernate gives the id
    StaffMember(String username, String name, @Nullable String unitCode, Set<Role> roles, String firstPasswordHash) {
        this.username = username;
        this.name = name;
        this.unitCode = unitCode;
        this.roles = EnumSet.copyOf(roles);
        this.passwordHash = firstPasswordHash;
        this.passwordIsFirst = true;
    }

    void changePassword(String hash) {
        passwordHash = hash;
        passwordIsFirst = false;
    }

    void loginFailed(Instant now) {
        failedLogins++;
        if (failedLogins >= MAX_FAILURES) {
            lockedUntil = now.plus(LOCK);
            failedLogins = 0;
        }
    }

    void loggedIn(Instant now) {
        failedLogins = 0;
        lockedUntil = null;
        lastLoginAt = now;
    }

    void place(@Nullable String unit, boolean asHead, String mail) {
        unitCode = unit;
        headsUnit = asHead && unit != null;
        email = mail;
    }

    public boolean isLockedAt(Instant now) {
        return lockedUntil != null && now.isBefore(lockedUntil);
    }

    public String username() {
        return username;
    }

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

    public Set<Role> roles() {
        return roles.isEmpty() ? EnumSet.noneOf(Role.class) : EnumSet.copyOf(roles);
    }

    public boolean hasFirstPassword() {
        return passwordIsFirst;
    }

    public @Nullable Instant lastLoginAt() {
        return lastLoginAt;
    }

    public String passwordHash() {
        return passwordHash;
    }

    /** Secret of the authenticator app; absent until the second factor is enrolled. */
    public byte @Nullable [] totpSecret() {
        return totpSecret == null ? null : totpSecret.clone();
    }
}
