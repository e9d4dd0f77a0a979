package vn.haidang.pages;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import vn.haidang.work.WorkRefused;

/** What a request may cause that is no fault of ours. */
@ControllerAdvice
class Refusals {

    /** A page whose heavy part was refused can be asked for again in a moment. */
    @ExceptionHandler(WorkRefused.class)
    void busy(HttpServletResponse response) throws IOException {
        response.sendError(HttpStatus.SERVICE_UNAVAILABLE.value());
    }
}
