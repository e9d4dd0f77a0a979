package vn.haidang.work;

import java.util.Objects;
import org.slf4j.MDC;

/** The line over which the request came that this thread works for; none for work that nobody asked for from outside. */
public final class RequestLine {

    private static final String KEY = "line";

    private RequestLine() {}

    /** @param line as limits count it (staff.VisitorLine) */
    public static MDC.MDCCloseable open(String line) {
        return MDC.putCloseable(KEY, line);
    }

    /** Empty for jobs and commands. */
    public static String current() {
        return Objects.requireNonNullElse(MDC.get(KEY), "");
    }
}
