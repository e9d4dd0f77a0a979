package vn.haidang.pages;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import java.util.regex.Pattern;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import vn.haidang.staff.VisitorLine;

/**
 * How many bytes a request may bring, before anything reads them. Forms are small; files of the public come through the
 * forms of reporters alone, a few at the same time, since each lies on the disk until it has been looked at.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class RequestBounds extends OncePerRequestFilter {

    /** Four thousand letters of Vietnamese are 36,000 bytes in a form; who writes too much gets it all back. */
    static final DataSize FORM = DataSize.ofKilobytes(256);

    static final DataSize FORM_WITH_FILES = DataSize.ofMegabytes(60);
    static final DataSize OFFICE = DataSize.ofMegabytes(4);

    /** A video of the library, which {@code media} counts itself. */
    static final DataSize OFFICE_FILE = DataSize.ofMegabytes(320);

    private static final Pattern BOUNDARY = Pattern.compile("(?i)boundary=\"?[a-z0-9'()+_,./:=? -]{1,70}");

    /** Where reporters send more to their cases. */
    private static final Pattern SUPPLEMENT = Pattern.compile("/phan-anh/theo-doi/[A-Za-z0-9-]{1,20}/bo-sung");

    private static final int FILES_AT_ONCE = 40;

    /** Many people of the island share one line, and one machine holds few up. */
    private static final int FILES_AT_ONCE_PER_LINE = 4;

    private static final int MOST_LINES = 20_000;
    private static final String BUSY_SECONDS = "30";

    private final Semaphore withFiles = new Semaphore(FILES_AT_ONCE);
    private final LoadingCache<String, Semaphore> lines = Caffeine.newBuilder()
            .maximumSize(MOST_LINES)
            .weakValues()
            .build(line -> new Semaphore(FILES_AT_ONCE_PER_LINE));

    /** Parameters or files that cannot be read are a mistake of who sent them, wherever they are first asked for. */
    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            bounded(request, response, chain);
        } catch (ServletException | RuntimeException e) {
            var refusal = refusal(e);
            if (refusal == null) {
                throw e;
            }
            if (!response.isCommitted()) {
                response.sendError(refusal.value());
            }
        }
    }

    /** What a failure says about the request; null if the fault is ours. */
    private static @Nullable HttpStatus refusal(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case InvalidParameterException unreadable -> {
                    return HttpStatus.resolve(unreadable.getErrorCode());
                }
                case MaxUploadSizeExceededException tooLarge -> {
                    return HttpStatus.CONTENT_TOO_LARGE;
                }
                case MultipartException broken -> {
                    return HttpStatus.BAD_REQUEST;
                }
                default -> {
                    // perhaps its cause
                }
            }
        }
        return null;
    }

    private void bounded(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var most = most(request).toBytes();
        if (isOdd(request.getRequestURI()) || isWithoutBoundary(request)) {
            response.sendError(HttpStatus.BAD_REQUEST.value());
        } else if (request.getContentLengthLong() > most) {
            response.sendError(HttpStatus.CONTENT_TOO_LARGE.value());
        } else if (isMultipart(request) && !isUpload(request) && !isReport(request)) {
            response.sendError(HttpStatus.UNSUPPORTED_MEDIA_TYPE.value());
        } else if (isMultipart(request) && !isOffice(request) && !isSmall(request)) {
            oneOfFew(request, response, chain);
        } else {
            chain.doFilter(request.getContentLengthLong() < 0 ? new CountedRequest(request, most) : request, response);
        }
    }

    private void oneOfFew(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var line = lines.get(VisitorLine.of(request.getRemoteAddr()));
        if (!line.tryAcquire()) {
            refuseBusy(response);
            return;
        }
        try {
            if (withFiles.tryAcquire()) {
                try {
                    chain.doFilter(request, response);
                } finally {
                    withFiles.release();
                }
            } else {
                refuseBusy(response);
            }
        } finally {
            line.release();
        }
    }

    private static void refuseBusy(HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, BUSY_SECONDS);
        response.sendError(HttpStatus.SERVICE_UNAVAILABLE.value());
    }

    /** Words without files, as the outbox of a phone sends them. */
    private static boolean isSmall(HttpServletRequest request) {
        return request.getContentLengthLong() >= 0 && request.getContentLengthLong() <= FORM.toBytes();
    }

    private static DataSize most(HttpServletRequest request) {
        if (isOffice(request)) {
            return isUpload(request) ? OFFICE_FILE : OFFICE;
        }
        return isMultipart(request) && isReport(request)
                ? FORM_WITH_FILES
                : request.getRequestURI().startsWith("/phan-anh/tep/") ? DataSize.ofMegabytes(1) : FORM;
    }

    private static boolean isOffice(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/quan-tri/");
    }

    /** A file of the office; its forms, the sign-in among them, bring none. */
    private static boolean isUpload(HttpServletRequest request) {
        return isOffice(request) && request.getRequestURI().contains("/VAADIN/dynamic/");
    }

    /** The one public form that takes files. */
    private static boolean isReport(HttpServletRequest request) {
        return request.getMethod().equals("POST")
                && (request.getRequestURI().equals("/phan-anh")
                        || SUPPLEMENT.matcher(request.getRequestURI()).matches());
    }

    /** No page of ours has such an address: it is meant to be read in two ways. At its end it was copied along. */
    private static boolean isOdd(String path) {
        return path.contains("..")
                || TidyAddresses.tidy(path).contains(";")
                || path.contains("//")
                || path.contains("\\");
    }

    /** So that nothing that reads parameters stumbles over it later. */
    private static boolean isWithoutBoundary(HttpServletRequest request) {
        return isMultipart(request)
                && !BOUNDARY.matcher(request.getContentType()).find();
    }

    private static boolean isMultipart(HttpServletRequest request) {
        return Objects.requireNonNullElse(request.getContentType(), "")
                .toLowerCase(Locale.ROOT)
                .startsWith("multipart/");
    }
}
