package vn.haidang.staff.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.util.matcher.IpAddressMatcher;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.haidang.database.CannotStart;
import vn.haidang.staff.StaffSettings;

/**
 * A password alone is not enough for the Internet: until the second factor is asked of everybody, the office answers at
 * home. A request that came through a proxy which the operator has not named could come from anywhere, so it does not see
 * the office at all.
 */
class OfficeNetworks extends OncePerRequestFilter {

    private static final Logger log = LoggerFactory.getLogger(OfficeNetworks.class);
    /** Set by the server's RemoteIpValve when it believed a proxy. */
    private static final String TOLD_BY_PROXY = "org.apache.tomcat.request.forwarded";

    private static final String NEAR = OfficeNetworks.class.getName();
    private static final List<String> FORWARDED = List.of(
            "x-forwarded-",
            "forwarded",
            "x-real-ip",
            "x-client-ip",
            "x-cluster-client-ip",
            "true-client-ip",
            "fastly-client-ip",
            "via",
            "cf-");
    private static final long SAY_EVERY_NANOS = 60_000_000_000L;

    private final List<IpAddressMatcher> networks;
    private final boolean isSafeOutside;
    private final List<IpAddressMatcher> proxies;
    private final AtomicLong said = new AtomicLong(System.nanoTime() - SAY_EVERY_NANOS);

    /** @param proxies addresses or networks that the operator has named */
    OfficeNetworks(StaffSettings settings, List<String> proxies) {
        networks = settings.networks().stream()
                .map(network -> matcher("portal.staff.networks", network))
                .toList();
        isSafeOutside = settings.isSafeOutside();
        this.proxies = proxies.stream()
                .map(proxy -> matcher("portal.pages.proxies", proxy))
                .toList();
    }

    private static IpAddressMatcher matcher(String setting, String network) {
        try {
            return new IpAddressMatcher(network);
        } catch (IllegalArgumentException e) {
            throw new CannotStart(
                    "%s: %s is no address and no network such as 10.0.0.0/8 (docs/operations.md)."
                            .formatted(setting, network),
                    e);
        }
    }

    /** Whether a request has come from a network of the office. */
    static boolean isNear(HttpServletRequest request) {
        return Boolean.TRUE.equals(request.getAttribute(NEAR));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (proxies.isEmpty() ? isForwarded(request) : isUntold(request)) {
            sayWhy();
            response.sendError(HttpStatus.FORBIDDEN.value());
            return;
        }
        var isNear = networks.stream().anyMatch(network -> network.matches(request.getRemoteAddr()));
        request.setAttribute(NEAR, isNear);
        if (isNear || isSafeOutside) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpStatus.FORBIDDEN.value());
        }
    }

    /** A named proxy that does not say who asks makes everybody look like itself. */
    private boolean isUntold(HttpServletRequest request) {
        return request.getAttribute(TOLD_BY_PROXY) == null
                && proxies.stream().anyMatch(proxy -> proxy.matches(request.getRemoteAddr()));
    }

    private static boolean isForwarded(HttpServletRequest request) {
        return Collections.list(request.getHeaderNames()).stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .anyMatch(name -> FORWARDED.stream().anyMatch(name::startsWith));
    }

    private void sayWhy() {
        var last = said.get();
        if (System.nanoTime() - last >= SAY_EVERY_NANOS && said.compareAndSet(last, System.nanoTime())) {
            log.warn(
                    "A request for the office came through a proxy that portal.pages.proxies does not name, or that does not say who asks: refused");
        }
    }
}
