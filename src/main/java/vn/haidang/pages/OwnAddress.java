package vn.haidang.pages;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Says once in the log that visitors reach the portal under a name that its QR codes, feeds and receipts do not have. */
@Component
class OwnAddress extends OncePerRequestFilter {

    private static final Logger log = LoggerFactory.getLogger(OwnAddress.class);
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]", "::1", "");

    private final PageSettings settings;
    private final AtomicBoolean said = new AtomicBoolean();

    OwnAddress(PageSettings settings) {
        this.settings = settings;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return said.get() || !settings.isUnnamed();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!THIS_MACHINE.contains(String.valueOf(request.getServerName())) && said.compareAndSet(false, true)) {
            log.warn("Visitors come under another name than localhost: set portal.pages.address to the public address");
        }
        chain.doFilter(request, response);
    }
}
