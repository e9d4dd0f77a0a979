package vn.haidang.pages;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.catalina.connector.ClientAbortException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.haidang.database.DatabaseAway;
import vn.haidang.staff.VisitorLine;
import vn.haidang.work.RequestLine;
import vn.haidang.work.RequestNumber;

/**
 * Numbers every request, and ends one that went wrong through our own fault: one line in the log with the number that its
 * page shows, the trace once, in the log file.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class Faults extends OncePerRequestFilter {

    /** Attribute of a request: the number that its error page shows. */
    static final String NUMBER = Faults.class.getName();

    private static final Logger log = LoggerFactory.getLogger(Faults.class);

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException {
        try (var number = RequestNumber.open();
                var line = RequestLine.open(VisitorLine.of(request.getRemoteAddr()))) {
            try {
                chain.doFilter(request, response);
            } catch (IOException | ServletException | RuntimeException | Error failure) {
                if (!isGone(failure)) {
                    end(request, response, failure);
                }
            }
        }
    }

    private static void end(HttpServletRequest request, HttpServletResponse response, Throwable failure)
            throws IOException {
        var isWithoutDatabase = DatabaseAway.isCauseOf(failure);
        if (isWithoutDatabase) {
            log.warn("Fault: {} {} without the database", request.getMethod(), request.getRequestURI());
        } else {
            log.error("Fault: {} {}: {}", request.getMethod(), request.getRequestURI(), root(failure), failure);
        }
        if (response.isCommitted()) {
            return;
        }
        request.setAttribute(NUMBER, RequestNumber.current());
        if (isWithoutDatabase) {
            DatabaseAway.noted();
            response.setHeader(HttpHeaders.RETRY_AFTER, ComeAgain.SECONDS);
            response.sendError(HttpStatus.SERVICE_UNAVAILABLE.value());
        } else {
            response.sendError(HttpStatus.INTERNAL_SERVER_ERROR.value());
        }
    }

    /** Whoever asked does not listen any more, which is no fault. */
    private static boolean isGone(Throwable failure) {
        return has(failure, ClientAbortException.class);
    }

    private static boolean has(Throwable failure, Class<? extends Throwable> kind) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (kind.isInstance(cause)) {
                return true;
            }
        }
        return false;
    }

    private static Throwable root(Throwable failure) {
        var cause = failure;
        for (var next = failure; next != null; next = next.getCause()) {
            cause = next;
        }
        return cause;
    }
}
