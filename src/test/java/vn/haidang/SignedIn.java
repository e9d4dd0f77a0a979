package vn.haidang;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithSecurityContextFactory;
import vn.haidang.staff.StaffUser;

/** Somebody of the staff acts for a few lines of a test. */
public final class SignedIn implements WithSecurityContextFactory<AsStaff> {

    public static void as(String name, String role, Runnable work) {
        SignedIn.<Integer>as(name, role, () -> {
            work.run();
            return 0;
        });
    }

    public static <T> T as(String name, String role, Callable<T> work) {
        return as(user(name, null, role), work);
    }

    public static <T> T as(StaffUser user, Callable<T> work) {
        var before = SecurityContextHolder.getContext();
        SecurityContextHolder.setContext(context(user));
        try {
            return work.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    @Override
    public SecurityContext createSecurityContext(AsStaff staff) {
        return context(user(staff.name(), null, staff.roles()));
    }

    public static StaffUser user(String name, @Nullable String unit, String... roles) {
        return new StaffUser(name, "", true, name, unit, List.of(roles), Instant.EPOCH.plusSeconds(1));
    }

    private static SecurityContext context(StaffUser user) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities()));
        return context;
    }
}
