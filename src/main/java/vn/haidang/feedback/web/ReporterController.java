package vn.haidang.feedback.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.context.request.ServletWebRequest;
import vn.haidang.feedback.CaseCode;
import vn.haidang.feedback.CitizenDesk;
import vn.haidang.feedback.Grade;
import vn.haidang.feedback.ReporterDesk;
import vn.haidang.pages.Frame;
import vn.haidang.pages.NotFound;
import vn.haidang.pages.Section;
import vn.haidang.text.VietnameseDates;

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
    JteModel open(Frame frame, ServletWebRequest exchange, @PathVariable String code, ReporterForm form) {
        return after(frame, exchange, code, form, null, () -> true);
    }

    @PostMapping("/bo-sung")
    JteModel reply(Frame frame, ServletWebRequest exchange, @PathVariable String code, ReporterForm form) {
        return after(
                frame,
                exchange,
                code,
                form,
                "Đã gửi cho cán bộ.",
                () -> reporter.reply(code(code), form.secret(), form.reply()));
    }

    /** As a download: it is a file of people, never opened inside of the site. */
    @PostMapping("/tep/{file}")
    ResponseEntity<Resource> file(
            HttpServletRequest request, @PathVariable String code, @PathVariable String file, ReporterForm form) {
        throttle.requireCalm("secret", request.getRemoteAddr(), asked(code, form));
        var found = reporter.file(code(code), form.secret(), id(file)).orElseThrow(NotFound.page());
        var disposition = ContentDisposition.attachment()
                .filename(found.getKey().name(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(new FileSystemResource(found.getValue()));
    }

    @PostMapping("/danh-gia")
    JteModel grade(Frame frame, ServletWebRequest exchange, @PathVariable String code, ReporterForm form) {
        return after(frame, exchange, code, form, "Cảm ơn bà con đã đánh giá.", () -> {
            var grade =
                    Grade.from(form.grade()).orElseThrow(() -> new IllegalArgumentException("Chọn một mức đánh giá."));
            return reporter.grade(code(code), form.secret(), grade, form.comment());
        });
    }

    @PostMapping("/xem-lai")
    JteModel reopen(Frame frame, ServletWebRequest exchange, @PathVariable String code, ReporterForm form) {
        return after(
                frame,
                exchange,
                code,
                form,
                "Đã chuyển lại cho cán bộ, có hạn mới.",
                () -> reporter.reopen(code(code), form.secret(), form.why()));
    }

    /**
     * The page after a deed.
     *
     * @param deed tells whether code and secret were right
     */
    private JteModel after(
            Frame frame,
            ServletWebRequest exchange,
            String code,
            ReporterForm form,
            @Nullable String thanks,
            BooleanSupplier deed) {
        throttle.requireCalm("secret", exchange.getRequest().getRemoteAddr(), asked(code, form));
        var tried = problem(deed);
        var opened = reporter.open(code(code), form.secret());
        var problem = opened.isEmpty() ? refusal(code(code), form) : tried;
        if (problem != null) {
            Objects.requireNonNull(exchange.getResponse()).setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        }
        var feedback = desk.follow(code(code)).orElseThrow(NotFound.page());
        return templates.feedbackTrack(
                frame.titled("Phản ánh " + feedback.code(), "")
                        .in(Section.FEEDBACK)
                        .unindexed(),
                new TrackPage(feedback, opened, form, problem, problem == null ? thanks : null, LocalDate.now(clock)));
    }

    /** Whoever has the right secret learns why it opens nothing any more. */
    private String refusal(CaseCode code, ReporterForm form) {
        return reporter.erasedOn(code, form.secret())
                .map(day -> "Mã riêng đúng, nhưng những gì bà con đã gửi đã được xóa ngày %s. Không còn gì để mở."
                        .formatted(VietnameseDates.day(day)))
                .orElse(WRONG_SECRET);
    }

    /** The same secret again is no guess. */
    private static String asked(String code, ReporterForm form) {
        return DigestUtils.sha256Hex(code + " " + form.secret());
    }

    private static @Nullable String problem(BooleanSupplier deed) {
        try {
            return deed.getAsBoolean() ? null : WRONG_SECRET;
        } catch (IllegalArgumentException e) {
            return String.valueOf(e.getMessage());
        } catch (IllegalStateException e) {
            return NOT_NOW;
        }
    }

    private static UUID id(String file) {
        try {
            return UUID.fromString(file);
        } catch (IllegalArgumentException unknown) {
            throw NotFound.page().get();
        }
    }

    private static CaseCode code(String typed) {
        return CaseCode.typed(typed).orElseThrow(NotFound.page());
    }
}
