package vn.haidang.staff;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.User;

/** Who is signed in, as the session keeps it. */
public class StaffUser extends User {

    private final String displayName;
    private final @Nullable String unitCode;
    private final Instant since;

    public StaffUser(
            String username,
            String passwordHash,
            boolean unlocked,
            String displayName,
            @Nullable String unitCode,
            Collection<String> roles,
            Instant since) {
        super(username, passwordHash, true, true, true, unlocked, authorities(roles));
        this.displayName = displayName;
        this.unitCode = unitCode;
        this.since = since;
    }

    /** When somebody signed in. */
    public Instant since() {
        return since;
    }

    public boolean holds(Role role) {
        return getAuthorities().stream().anyMatch(granted -> ("ROLE_" + role).equals(granted.getAuthority()));
    }

    public String displayName() {
        return displayName;
    }

    public @Nullable String unitCode() {
        return unitCode;
    }

    private static List<? extends GrantedAuthority> authorities(Collection<String> roles) {
        return roles.stream()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                .toList();
    }
}
