package vn.haidang.pages;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.haidang.database.DatabaseAway;

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
        if (request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) == null) {
            response.setStatus(status.value());
        }
        var number = request.getAttribute(Faults.NUMBER) instanceof String known ? known : "";
        var isAway = status == HttpStatus.SERVICE_UNAVAILABLE && !number.isEmpty();
        if (status == HttpStatus.NOT_FOUND
                && request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String path) {
            isAway = !leadOn(path, response);
        }
        var problem = isAway ? Problem.AWAY : Problem.of(status);
        return templates.frameProblem(
                frames.frame(request).titled(problem.title(), "").unindexed(),
                problem,
                number,
                status.is5xxServerError() ? Typed.of(request) : Typed.NOTHING);
    }

    /** @return false when the database, which knows where things have gone, is away */
    private boolean leadOn(String path, HttpServletResponse response) {
        try {
            moved.find(path).ifPresent(now -> {
                response.setStatus(HttpStatus.MOVED_PERMANENTLY.value());
                response.setHeader(HttpHeaders.LOCATION, now);
            });
            return true;
        } catch (TransactionException | DataAccessException failure) {
            if (!DatabaseAway.isCauseOf(failure)) {
                throw failure;
            }
            DatabaseAway.noted();
            ComeAgain.say(response);
            return false;
        }
    }

    private static HttpStatus status(HttpServletRequest request) {
        var code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        var status = code instanceof Integer number ? HttpStatus.resolve(number) : null;
        return status == null ? HttpStatus.NOT_FOUND : status;
    }
}
