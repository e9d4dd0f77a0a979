package vn.haidang.feedback.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;
import vn.haidang.feedback.CaseCode;

/**
 * The secret between a post and the page that follows it, so that no reload sends anything again: a cookie that programs of the
 * page cannot read, for the address of one case, for half an hour or until its reader closes the private part.
 */
final class OpenedCase {

    private static final String COOKIE = "phan-rieng";
    private static final Duration OPEN_FOR = Duration.ofMinutes(30);

    private OpenedCase() {}

    static ResponseCookie open(HttpServletRequest request, CaseCode code, String secret) {
        return cookie(request, code, secret.replaceAll("[^A-Za-z0-9-]", ""), OPEN_FOR);
    }

    static ResponseCookie close(HttpServletRequest request, CaseCode code) {
        return cookie(request, code, "", Duration.ZERO);
    }

    /** Empty when nothing is open. */
    static String secret(HttpServletRequest request) {
        var cookie = WebUtils.getCookie(request, COOKIE);
        return cookie == null ? "" : cookie.getValue();
    }

    private static ResponseCookie cookie(HttpServletRequest request, CaseCode code, String value, Duration age) {
        return ResponseCookie.from(COOKIE, value)
                .path("/phan-anh/theo-doi/" + code)
                .maxAge(age)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Strict")
                .build();
    }
}
