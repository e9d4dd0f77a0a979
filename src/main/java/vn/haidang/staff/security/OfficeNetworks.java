package vn.haidang.staff.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.util.matcher.IpAddressMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/** A password alone is not enough for the Internet: until the second factor is on, the back office answers at home. */
class OfficeNetworks extends OncePerRequestFilter {

    private final List<IpAddressMatcher> networks;

    OfficeNetworks(List<String> networks) {
        this.networks = networks.stream().map(IpAddressMatcher::new).toList();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (networks.stream().anyMatch(network -> network.matches(request.getRemoteAddr()))) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpStatus.FORBIDDEN.value());
        }
    }
}
