package vn.haidang.staff;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Who is acting now. Facades decide by annotation who may act; this tells whose name goes into the history. */
@Component
public class CurrentStaff {

    private final Clock clock;

    CurrentStaff(Clock clock) {
        this.clock = clock;
    }

    /** @throws IllegalStateException when nobody is signed in */
    public StaffUser user() {
        return find().orElseThrow(() -> new IllegalStateException("Nobody is signed in"));
    }

    public Optional<StaffUser> find() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof StaffUser user
                ? Optional.of(user)
                : Optional.empty();
    }

    public String username() {
        return user().getUsername();
    }

    public boolean is(String... roles) {
        return find().stream()
                .flatMap(user -> user.getAuthorities().stream())
                .anyMatch(granted ->
                        Arrays.stream(roles).anyMatch(role -> ("ROLE_" + role).equals(granted.getAuthority())));
    }

    /** Does work that no person asked for, under a name that the history shows, for example "content". */
    public void asSystem(String name, Runnable work) {
        var user = new StaffUser(name, "", true, name, null, List.of(Roles.SYSTEM), clock.instant());
        var before = SecurityContextHolder.getContext();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities()));
        SecurityContextHolder.setContext(context);
        try {
            work.run();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
