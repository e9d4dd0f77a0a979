package vn.haidang.feedback.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.multipart.MultipartFile;
import vn.haidang.feedback.CaseCode;
import vn.haidang.feedback.CitizenDesk;
import vn.haidang.feedback.Grade;
import vn.haidang.feedback.PrivateCase;
import vn.haidang.feedback.ReporterDesk;
import vn.haidang.feedback.Supplements;
import vn.haidang.media.HandedIn;
import vn.haidang.pages.Frame;
import vn.haidang.pages.NotFound;
import vn.haidang.pages.Section;
import vn.haidang.text.NotNow;
import vn.haidang.text.Vietnamese;
import vn.haidang.text.VietnameseDates;
import vn.haidang.text.WrongInput;

/**
 * What a reporter reads and does with the secret. It travels in the body of every post and never stands in an address; what is
 * done leads to a page of its own ({@link OpenedCase}), so that a reload sends nothing again.
 */
@Controller
@RequestMapping("/phan-anh/theo-doi/{code}")
class ReporterController {

    private static final String WRONG_SECRET = "Mã riêng không đúng. Xem lại trên biên nhận.";
    private static final String NOT_NOW = "Việc này đã được ghi nhận hoặc không còn làm được. Xem lại bên dưới.";

    private final CitizenDesk desk;
    private final ReporterDesk reporter;
    private final Supplements supplements;
    private final Throttle throttle;
    private final MessageSource messages;
    private final Templates templates;
    private final Clock clock;

    ReporterController(
            CitizenDesk desk,
            ReporterDesk reporter,
            Supplements supplements,
            Throttle throttle,
            MessageSource messages,
            Templates templates,
            Clock clock) {
        this.desk = desk;
        this.reporter = reporter;
        this.supplements = supplements;
        this.throttle = throttle;
        this.messages = messages;
        this.templates = templates;
        this.clock = clock;
    }

    /** What anybody may know who has the code, and what has just been opened with the secret. */
    @GetMapping
    JteModel follow(
            Frame frame,
            ServletWebRequest exchange,
            @PathVariable String code,
            @RequestParam(defaultValue = "") String xong) {
        var request = exchange.getRequest();
        throttle.requireCalm("look-up", request.getRemoteAddr(), code(code).value());
        var form = ReporterForm.with(OpenedCase.secret(request));
        if (!form.secret().isEmpty()) {
            throttle.requireCalm("secret", request.getRemoteAddr(), asked(code, form));
        }
        var opened = form.secret().isEmpty() ? Optional.<PrivateCase>empty() : reporter.open(code(code), form.secret());
        var thanks = Done.of(xong).map(Done::sentence).orElse(null);
        return page(frame, exchange, code, opened, form, null, thanks);
    }

    @PostMapping
    Object open(Frame frame, ServletWebRequest exchange, @PathVariable String code, ReporterForm form) {
        return after(
                frame,
                exchange,
                code,
                form,
                () -> reporter.open(code(code), form.secret()).map(opened -> ""));
    }

    /** Forgets the secret on this device. */
    @PostMapping("/dong")
    ResponseEntity<Void> close(HttpServletRequest request, @PathVariable String code) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(
                        HttpHeaders.SET_COOKIE,
                        OpenedCase.close(request, code(code)).toString())
                .location(URI.create("/phan-anh/theo-doi/" + code(code)))
                .build();
    }

    /** The reply to a question, or whatever else the reporter has to add. */
    @PostMapping("/bo-sung")
    Object send(
            Frame frame,
            ServletWebRequest exchange,
            @PathVariable String code,
            ReporterForm form,
            @RequestParam(required = false) @Nullable List<MultipartFile> attachments) {
        throttle.requireCalm("secret", exchange.getRequest().getRemoteAddr(), asked(code, form));
        var handedIn = new ArrayList<HandedIn>();
        try {
            SentReport.takeDown(attachments, null, handedIn);
            return handedIn.isEmpty()
                    ? sent(frame, exchange, code, form, handedIn)
                    : throttle.inTurn(
                            exchange.getRequest().getRemoteAddr(), () -> sent(frame, exchange, code, form, handedIn));
        } finally {
            handedIn.forEach(HandedIn::discard);
        }
    }

    private Object sent(
            Frame frame, ServletWebRequest exchange, String code, ReporterForm form, List<HandedIn> handedIn) {
        return after(
                frame,
                exchange,
                code,
                form,
                () -> supplements
                        .send(code(code), form.secret(), form.reply(), handedIn)
                        .map(leftOut -> leftOut > 0 ? Done.WITHOUT_FILES.word() : Done.SENT.word()));
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
    Object grade(Frame frame, ServletWebRequest exchange, @PathVariable String code, ReporterForm form) {
        return after(frame, exchange, code, form, () -> {
            var grade = Grade.from(form.grade()).orElseThrow(() -> new WrongInput("feedback.error.grade"));
            return done(reporter.grade(code(code), form.secret(), grade, form.comment()), Done.GRADED);
        });
    }

    @PostMapping("/xem-lai")
    Object reopen(Frame frame, ServletWebRequest exchange, @PathVariable String code, ReporterForm form) {
        return after(
                frame,
                exchange,
                code,
                form,
                () -> done(reporter.reopen(code(code), form.secret(), form.why()), Done.REOPENED));
    }

    private static Optional<String> done(boolean isRight, Done done) {
        return isRight ? Optional.of(done.word()) : Optional.empty();
    }

    /**
     * Leads on to the page after a deed, or shows it with what was typed and what is wrong.
     *
     * @param deed gives the word for what the next page says; empty when code or secret are wrong
     */
    private Object after(
            Frame frame, ServletWebRequest exchange, String code, ReporterForm form, Supplier<Optional<String>> deed) {
        var request = exchange.getRequest();
        throttle.requireCalm("secret", request.getRemoteAddr(), asked(code, form));
        String problem;
        try {
            var word = deed.get();
            if (word.isPresent()) {
                return leadOn(request, code(code), form.secret(), word.get());
            }
            problem = refusal(code(code), form);
        } catch (WrongInput e) {
            problem = sentence(e.key());
        } catch (NotNow e) {
            problem = NOT_NOW;
        }
        Objects.requireNonNull(exchange.getResponse()).setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(frame, exchange, code, reporter.open(code(code), form.secret()), form, problem, null);
    }

    private static ResponseEntity<Void> leadOn(HttpServletRequest request, CaseCode code, String secret, String word) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(
                        HttpHeaders.SET_COOKIE,
                        OpenedCase.open(request, code, secret).toString())
                .location(URI.create(
                        "/phan-anh/theo-doi/%s%s#rieng".formatted(code, word.isEmpty() ? "" : "?xong=" + word)))
                .build();
    }

    private JteModel page(
            Frame frame,
            ServletWebRequest exchange,
            String code,
            Optional<PrivateCase> opened,
            ReporterForm form,
            @Nullable String problem,
            @Nullable String thanks) {
        if (opened.isPresent()) {
            Objects.requireNonNull(exchange.getResponse())
                    .setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        }
        var feedback = desk.follow(code(code)).orElseThrow(NotFound.page());
        return templates.feedbackTrack(
                frame.titled("Phản ánh " + feedback.code(), "")
                        .in(Section.FEEDBACK)
                        .unindexed(),
                new TrackPage(feedback, opened, form, problem, thanks, LocalDate.now(clock)));
    }

    private String sentence(String key) {
        return Objects.requireNonNullElse(messages.getMessage(key, null, NOT_NOW, Vietnamese.LOCALE), NOT_NOW);
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
