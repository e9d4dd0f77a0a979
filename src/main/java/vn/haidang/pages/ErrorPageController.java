package vn.haidang.pages;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Errors in words that help, with a way to go on. */
@Controller
class ErrorPageController implements ErrorController {

    private final Templates templates;
    private final FrameArguments frames;
    private final MovedAddresses moved;

    ErrorPageController(Templates templates, FrameArguments frames, MovedAddresses moved) {
        this.templates = templates;
        this.frames = frames;
        this.moved = moved;
    }

    /** Where nothing is any more, what was there may have moved. */
    @RequestMapping("/error")
    JteModel error(HttpServletRequest request, HttpServletResponse response) {
        var status = status(request);
        if (status == HttpStatus.NOT_FOUND
                && request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String path) {
            moved.find(path).ifPresent(now -> {
                response.setStatus(HttpStatus.MOVED_PERMANENTLY.value());
                response.setHeader(HttpHeaders.LOCATION, now);
            });
        }
        if (request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) == null) {
            response.setStatus(status.value());
        }
        var problem = Problem.of(status);
        return templates.frameProblem(
                frames.frame(request).titled(problem.title(), "").unindexed(), problem);
    }

    private static HttpStatus status(HttpServletRequest request) {
        var code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        var status = code instanceof Integer number ? HttpStatus.resolve(number) : null;
        return status == null ? HttpStatus.NOT_FOUND : status;
    }
}
