package vn.haidang.work;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.MDC;

/**
 * What one request is called in the log, and on the page that says that it went wrong: a few letters that somebody can read
 * out on the telephone. No two are alike, also after a restart.
 */
public final class RequestNumber {

    /** Its name for the pattern of the log. */
    private static final String KEY = "request";

    private static final long START_OF_2026 = 1_767_225_600L;
    private static final int A_SECOND = 1_000;

    private static final AtomicLong last =
            new AtomicLong((System.currentTimeMillis() / 1_000 - START_OF_2026) * A_SECOND);

    private RequestNumber() {}

    /** From here on this thread works for one request; closed when it has been answered. */
    public static MDC.MDCCloseable open() {
        return MDC.putCloseable(KEY, next());
    }

    /** That of the request this thread works for, or a new one where it works for none. */
    public static String current() {
        return Objects.requireNonNullElseGet(MDC.get(KEY), RequestNumber::next);
    }

    private static String next() {
        return Long.toString(last.incrementAndGet(), Character.MAX_RADIX);
    }
}
