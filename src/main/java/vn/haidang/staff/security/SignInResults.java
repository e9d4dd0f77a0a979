package vn.haidang.staff.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.stereotype.Component;
import vn.haidang.staff.AccountDraft;
import vn.haidang.staff.VisitorLine;

/** What follows from a sign-in that failed: the guard hears of it, and the answer comes late. */
@Component
class SignInResults implements AuthenticationFailureHandler {

    private final SignInGuard guard;

    SignInResults(SignInGuard guard) {
        this.guard = guard;
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        if (failure instanceof BadCredentialsException) {
            wait(guard.failed(name(request), VisitorLine.of(request.getRemoteAddr())));
        }
        response.sendRedirect(
                failure instanceof LockedException || failure instanceof TooManySignIns
                        ? "/quan-tri/dang-nhap?error=wait"
                        : "/quan-tri/dang-nhap?error");
    }

    private static String name(HttpServletRequest request) {
        var name = SignInName.of(Objects.requireNonNullElse(request.getParameter("username"), ""));
        return name.substring(0, Math.min(name.length(), AccountDraft.LONGEST_USERNAME));
    }

    /** On the virtual thread of this request, which costs nobody else anything. */
    private static void wait(Duration delay) {
        try {
            Thread.sleep(delay);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
