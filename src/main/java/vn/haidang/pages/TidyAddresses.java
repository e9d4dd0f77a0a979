package vn.haidang.pages;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * One address per page: no slash at the end, nor what stood behind it where it was copied from. Only paths of ours, never
 * another host; before anything refuses a sign that was only copied along.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class TidyAddresses extends OncePerRequestFilter {

    /**
     * What stands behind an address in a letter or a chat, as it is or in its bytes: stops, brackets, quotes, blanks, signs that
     * nobody sees.
     */
    private static final Pattern BEHIND =
            Pattern.compile("(?:[/.,:;!?)\\]}>\"'*]|%(?:20|22|27|29|2[Aa]|2[Cc]|2[Ee]|3[AaBbEeFf]|5[Dd]|7[Dd])"
                    + "|%[Cc]2%(?:[Aa]0|[Bb]{2})|%[Ee]2%80%[0-9A-Fa-f]{2})++$");

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var path = request.getRequestURI();
        return path.startsWith("/quan-tri")
                || path.length() < 2
                || !path.endsWith("/")
                        && (!isRead(request) || !BEHIND.matcher(path).find());
    }

    /** @return the address without what stood behind it */
    static String tidy(String path) {
        return BEHIND.matcher(path).replaceFirst("");
    }

    private static boolean isRead(HttpServletRequest request) {
        return request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var path = "/" + StringUtils.trimLeadingCharacter(tidy(request.getRequestURI()), '/');
        var query = request.getQueryString();
        response.setStatus(HttpStatus.MOVED_PERMANENTLY.value());
        response.setHeader(HttpHeaders.LOCATION, query == null ? path : path + "?" + query);
    }
}
