package vn.haidang.staff.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses a form sent from another site, without a token and without a session. The browser says where a request comes
 * from (Sec-Fetch-Site, since 2023 in every browser); older ones send Origin. A request with neither is not from a
 * browser that could be tricked, and has no business in the office.
 */
class CrossSitePostFilter extends OncePerRequestFilter {

    private static final Set<String> SAFE_METHODS = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    private final boolean isOffice;

    /** @param isOffice whether a request that does not say where it comes from is refused, too */
    CrossSitePostFilter(boolean isOffice) {
        this.isOffice = isOffice;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (SAFE_METHODS.contains(request.getMethod()) || comesFromOurPages(request)) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpStatus.FORBIDDEN.value());
        }
    }

    private boolean comesFromOurPages(HttpServletRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin") || site.equals("none");
        }
        var origin = request.getHeader("Origin");
        return origin == null ? !isOffice : isOurOrigin(origin, request);
    }

    /** Compares host and port as the browser wrote them; the scheme may be rewritten by a proxy in front of us. */
    private static boolean isOurOrigin(String origin, HttpServletRequest request) {
        try {
            var authority = URI.create(origin).getAuthority();
            return authority != null && authority.equalsIgnoreCase(request.getHeader("Host"));
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }
}
