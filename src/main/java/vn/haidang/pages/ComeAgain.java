package vn.haidang.pages;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** Says to people and programs that the same request may succeed in a moment. */
public final class ComeAgain {

    public static final String SECONDS = "30";

    private ComeAgain() {}

    public static void say(HttpServletResponse response) {
        response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
        response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS);
    }
}
