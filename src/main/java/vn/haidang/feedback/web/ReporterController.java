package vn.haidang.feedback.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.haidang.feedback.CaseCode;
import vn.haidang.feedback.CitizenDesk;
import vn.haidang.feedback.Grade;
import vn.haidang.feedback.ReporterDesk;
import vn.haidang.pages.Frame;
import vn.haidang.pages.NotFound;
import vn.haidang.pages.Section;

/**
 * What a reporter reads and does with the secret. The secret travels in the body of every post and never stands in an
 * address, so each answer is the page itself.
 */
@Controller
@RequestMapping("/phan-anh/theo-doi/{code}")
class ReporterController {

    private static final String WRONG_SECRET = "Mã riêng không đúng. Xem lại trên biên nhận.";
    private static final String NOT_NOW = "Việc này đã được ghi nhận hoặc không còn làm được. Xem lại bên dưới.";

    private final CitizenDesk desk;
    private final ReporterDesk reporter;
    private final Throttle throttle;
    private final Templates templates;
    private final Clock clock;

    ReporterController(CitizenDesk desk, ReporterDesk reporter, Throttle throttle, Templates templates, Clock clock) {
        this.desk = desk;
        this.reporter = reporter;
        this.throttle = throttle;
        this.templates = templates;
        this.clock = clock;
    }

    @PostMapping
    JteModel open(
            Frame frame,
            HttpServletRequest request,
            HttpServletResponse response,
            @PathVariable String code,
            @RequestParam(defaultValue = "") String secret) {
        return done(frame, request, response, code, secret, Typed.NOTHING, null, () -> true);
    }

    @PostMapping("/bo-sung")
    JteModel reply(
            Frame frame,
            HttpServletRequest request,
            HttpServletResponse response,
            @PathVariable String code,
            @RequestParam(defaultValue = "") String secret,
            @RequestParam(defaultValue = "") String reply) {
        return done(
                frame,
                request,
                response,
                code,
                secret,
                new Typed(reply, "", ""),
                "Đã gửi cho cán bộ.",
                () -> reporter.reply(code(code), secret, reply));
    }

    @PostMapping("/danh-gia")
    JteModel grade(
            Frame frame,
            HttpServletRequest request,
            HttpServletResponse response,
            @PathVariable String code,
            @RequestParam(defaultValue = "") String secret,
            @RequestParam(defaultValue = "") String grade,
            @RequestParam(defaultValue = "") String comment) {
        return done(
                frame,
                request,
                response,
                code,
                secret,
                new Typed("", comment, ""),
                "Cảm ơn bà con đã đánh giá.",
                () -> reporter.grade(
                        code(code),
                        secret,
                        Grade.from(grade).orElseThrow(() -> new IllegalArgumentException("Chọn một mức đánh giá.")),
                        comment));
    }

    @PostMapping("/xem-lai")
    JteModel reopen(
            Frame frame,
            HttpServletRequest request,
            HttpServletResponse response,
            @PathVariable String code,
            @RequestParam(defaultValue = "") String secret,
            @RequestParam(defaultValue = "") String why) {
        return done(
                frame,
                request,
                response,
                code,
                secret,
                new Typed("", "", why),
                "Đã chuyển lại cho cán bộ, có hạn mới.",
                () -> reporter.reopen(code(code), secret, why));
    }

    /** @param deed tells whether code and secret were right */
    private JteModel done(
            Frame frame,
            HttpServletRequest request,
            HttpServletResponse response,
            String code,
            String secret,
            Typed typed,
            @Nullable String thanks,
            BooleanSupplier deed) {
        throttle.requireCalm("secret", request.getRemoteAddr());
        String problem = null;
        try {
            if (!deed.getAsBoolean()) {
                problem = WRONG_SECRET;
            }
        } catch (IllegalArgumentException e) {
            problem = String.valueOf(e.getMessage());
        } catch (IllegalStateException e) {
            problem = NOT_NOW;
        }
        var opened = reporter.open(code(code), secret);
        if (opened.isEmpty()) {
            problem = WRONG_SECRET;
        }
        if (problem != null) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        }
        var feedback = desk.follow(code(code)).orElseThrow(NotFound.page());
        return templates.feedbackTrack(
                frame.titled("Phản ánh " + feedback.code(), "")
                        .in(Section.FEEDBACK)
                        .unindexed(),
                new TrackPage(
                        feedback,
                        opened,
                        secret,
                        typed,
                        problem,
                        problem == null ? thanks : null,
                        LocalDate.now(clock)));
    }

    private static CaseCode code(String typed) {
        return CaseCode.typed(typed).orElseThrow(NotFound.page());
    }
}
