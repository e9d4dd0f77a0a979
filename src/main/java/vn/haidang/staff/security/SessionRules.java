package vn.haidang.staff.security;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.haidang.staff.AccountRules;
import vn.haidang.staff.Role;
import vn.haidang.staff.StaffMembers;
import vn.haidang.staff.StaffSettings;
import vn.haidang.staff.StaffUser;

/**
 * A session ends when it stands idle, after its longest time, and when somebody has ended it: by locking the account,
 * changing its password or roles, or by that button. Who was signed in is then nobody, on every node.
 */
class SessionRules extends OncePerRequestFilter {

    private static final Duration BELIEVED_FOR = Duration.ofSeconds(1);
    private static final int MOST_REMEMBERED = 5_000;
    private static final String LAST_DEED = SessionRules.class.getName();

    /** What a browser says by itself while nobody touches it. */
    private static final Set<String> BY_ITSELF = Set.of("heartbeat", "push");

    private final AccountRules rules;
    private final StaffSettings settings;
    private final Clock clock;
    private final LoadingCache<Sign, Boolean> kept;

    SessionRules(StaffMembers members, AccountRules rules, StaffSettings settings, Clock clock) {
        this.rules = rules;
        this.settings = settings;
        this.clock = clock;
        kept = Caffeine.newBuilder()
                .maximumSize(MOST_REMEMBERED)
                .expireAfterWrite(BELIEVED_FOR)
                .build(sign -> members.keepsSession(sign.username(), sign.since()));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var session = request.getSession(false);
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (session != null && authentication != null && authentication.getPrincipal() instanceof StaffUser user) {
            if (goesOn(user) && !isIdle(session, user, request)) {
                session.setMaxInactiveInterval((int) idle(user).toSeconds());
            } else {
                session.invalidate();
                SecurityContextHolder.clearContext();
            }
        }
        chain.doFilter(request, response);
    }

    private boolean goesOn(StaffUser user) {
        return user.since().plus(settings.sessionAtMost()).isAfter(clock.instant())
                && kept.get(new Sign(user.getUsername(), user.since()));
    }

    /** The session of the server is kept alive by every request, so the last deed of the person is kept beside it. */
    private boolean isIdle(HttpSession session, StaffUser user, HttpServletRequest request) {
        var now = clock.instant();
        var isSame = session.getAttribute(LAST_DEED) instanceof Deed last
                && last.since().equals(user.since());
        if (isSame
                && ((Deed) session.getAttribute(LAST_DEED))
                        .at()
                        .plus(idle(user))
                        .isBefore(now)) {
            return true;
        }
        if (!isSame || !BY_ITSELF.contains(String.valueOf(request.getParameter("v-r")))) {
            session.setAttribute(LAST_DEED, new Deed(user.since(), now));
        }
        return false;
    }

    private Duration idle(StaffUser user) {
        return user.holds(Role.ADMIN) ? rules.idleOfAdministrators() : rules.idle();
    }

    /** @param since when the person signed in whose deed it was */
    private record Deed(Instant since, Instant at) implements Serializable {}

    private record Sign(String username, Instant since) {}
}
