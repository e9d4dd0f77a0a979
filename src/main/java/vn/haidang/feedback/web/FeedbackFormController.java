package vn.haidang.feedback.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.view.RedirectView;
import vn.haidang.database.DatabaseAway;
import vn.haidang.deadline.Deadlines;
import vn.haidang.feedback.CitizenDesk;
import vn.haidang.feedback.Received;
import vn.haidang.feedback.Report;
import vn.haidang.feedback.Sender;
import vn.haidang.feedback.Supplements;
import vn.haidang.media.HandedIn;
import vn.haidang.media.HandedInFiles;
import vn.haidang.pages.ComeAgain;
import vn.haidang.pages.Frame;
import vn.haidang.pages.NotFound;
import vn.haidang.pages.PageSettings;
import vn.haidang.pages.Section;
import vn.haidang.staff.ContentPolicy;
import vn.haidang.text.Vietnamese;
import vn.haidang.work.WorkRefused;

/** Handing in a report, and the receipt for it. */
@Controller
class FeedbackFormController {

    /** First look, sorting or forwarding, answer. */
    private static final List<String> RULES =
            List.of("pakn.first_look", "pakn.classify_forward", "pakn.resolve_default");

    /** Says on the receipt that files stayed outside. */
    private static final String LEFT_OUT = "het-cho";

    private final CitizenDesk desk;
    private final SenderQuestions questions;
    private final HandedInFiles files;
    private final Deadlines deadlines;
    private final ProofOfWork proof;
    private final Throttle throttle;
    private final MessageSource messages;
    private final PageSettings settings;
    private final Templates templates;

    FeedbackFormController(
            CitizenDesk desk,
            SenderQuestions questions,
            HandedInFiles files,
            Deadlines deadlines,
            ProofOfWork proof,
            Throttle throttle,
            MessageSource messages,
            PageSettings settings,
            Templates templates) {
        this.desk = desk;
        this.questions = questions;
        this.files = files;
        this.deadlines = deadlines;
        this.proof = proof;
        this.throttle = throttle;
        this.messages = messages;
        this.settings = settings;
        this.templates = templates;
    }

    @GetMapping("/phan-anh")
    JteModel form(Frame frame, HttpServletResponse response, @RequestParam(defaultValue = "") String kind) {
        return form(frame, response, Report.blank(kind), Map.of());
    }

    @PostMapping("/phan-anh")
    Object send(
            Frame frame,
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam(required = false) @Nullable List<MultipartFile> attachments,
            @RequestParam(required = false) @Nullable MultipartFile voice) {
        var report = SentReport.words(request);
        if (!throttle.admitsReport(request.getRemoteAddr())) {
            response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            return form(frame, response, report, Map.of("content", word("feedback.error.too-many")));
        }
        var handedIn = new ArrayList<HandedIn>();
        try {
            SentReport.takeDown(attachments, voice, handedIn);
            return handedIn.isEmpty()
                    ? answer(frame, request, response, report, handedIn)
                    : throttle.inTurn(
                            request.getRemoteAddr(), () -> answer(frame, request, response, report, handedIn));
        } catch (WorkRefused busy) {
            response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
            return form(frame, response, report, Map.of("attachments", word("feedback.error.file.busy")));
        } catch (TransactionException | DataAccessException failure) {
            requireAway(failure);
            ComeAgain.say(response);
            return form(frame, response, report, Map.of("content", word("feedback.error.away")));
        } finally {
            handedIn.forEach(HandedIn::discard);
        }
    }

    private Object answer(
            Frame frame,
            HttpServletRequest request,
            HttpServletResponse response,
            Report report,
            List<HandedIn> handedIn) {
        var problems = problems(report, handedIn);
        var isComplete = problems.isEmpty();
        problems.putAll(questions.of(request, report, isComplete));
        if (!problems.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return form(frame, response, report, problems);
        }
        var received = receive(request, report, handedIn);
        return seeOther("/phan-anh/bien-nhan/%s%s"
                .formatted(received.token(), received.filesLeftOut() > 0 ? "?tep=" + LEFT_OUT : ""));
    }

    /** The same for the outbox of a phone, which sends files afterwards and reads the receipt's address itself. */
    @PostMapping(path = "/phan-anh", params = "outbox")
    ResponseEntity<Map<String, Object>> send(HttpServletRequest request) {
        var report = SentReport.words(request);
        if (!throttle.admitsReport(request.getRemoteAddr())) {
            return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
                    .body(Map.of("problems", Map.of("content", word("feedback.error.too-many"))));
        }
        var problems = problems(report, List.of());
        if (!problems.isEmpty()) {
            return ResponseEntity.unprocessableContent().body(Map.of("problems", problems));
        }
        try {
            var asked = questions.of(request, report, true);
            if (!asked.isEmpty()) {
                return ResponseEntity.unprocessableContent().body(Map.of("problems", asked));
            }
            var token = receive(request, report, List.of()).token();
            var code = desk.code(token).orElseThrow();
            return ResponseEntity.ok()
                    .cacheControl(CacheControl.noStore())
                    .body(Map.of("code", code, "token", token, "receipt", "/phan-anh/bien-nhan/" + token));
        } catch (TransactionException | DataAccessException failure) {
            requireAway(failure);
            return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                    .header(HttpHeaders.RETRY_AFTER, ComeAgain.SECONDS)
                    .body(Map.of("problems", Map.of("content", word("feedback.error.away"))));
        }
    }

    private static void requireAway(RuntimeException failure) {
        if (!DatabaseAway.isCauseOf(failure)) {
            throw failure;
        }
        DatabaseAway.noted();
    }

    /** So that the form is there from the first moment on, also while the database is not. */
    @EventListener(ApplicationReadyEvent.class)
    void read() {
        desk.places();
        RULES.forEach(deadlines::rule);
    }

    private Received receive(HttpServletRequest request, Report report, List<HandedIn> handedIn) {
        return desk.receive(
                report,
                handedIn,
                new Sender(request.getRemoteAddr(), proof.isDone(SentReport.text(request, "altcha"))));
    }

    @GetMapping("/phan-anh/bien-nhan/{token}")
    JteModel receipt(Frame frame, @PathVariable String token, @RequestParam(defaultValue = "") String tep) {
        var receipt = desk.receipt(token).orElseThrow(NotFound.page());
        return templates.feedbackReceipt(
                frame.titled("Biên nhận " + receipt.feedback().code(), "")
                        .in(Section.FEEDBACK)
                        .unindexed()
                        .withScripts("draft.js"),
                ReceiptPage.of(receipt, settings, tep.equals(LEFT_OUT)));
    }

    /** Pictures and the voice note are shown before they are sent, and the microphone is for this page alone. */
    private JteModel form(Frame frame, HttpServletResponse response, Report report, Map<String, String> problems) {
        response.setHeader("Content-Security-Policy", contentPolicy());
        response.setHeader(
                "Permissions-Policy", ContentPolicy.NO_SENSORS.replace("microphone=()", "microphone=(self)"));
        return templates.feedbackForm(
                frame.titled(
                                problems.isEmpty() ? "Gửi phản ánh, kiến nghị" : "Chưa gửi được",
                                "Gửi phản ánh, kiến nghị về thủ tục, quy định, cán bộ.")
                        .in(Section.FEEDBACK)
                        .withScripts("draft.js", "send.js"),
                new FormPage(
                        report,
                        problems,
                        ChallengeJson.of(proof.challenge()),
                        desk.places(),
                        deadlines.rule(RULES.get(0)),
                        deadlines.rule(RULES.get(1)),
                        deadlines.rule(RULES.get(2))));
    }

    private static String contentPolicy() {
        return ContentPolicy.STRICT
                .replace("img-src 'self'", "img-src 'self' blob:")
                .replace("media-src 'self'", "media-src 'self' blob:");
    }

    /** Sentences by the names of the fields. */
    private Map<String, String> problems(Report report, List<HandedIn> handedIn) {
        var problems = new LinkedHashMap<>(desk.problems(report));
        problems.putAll(problems(handedIn));
        problems.replaceAll((field, key) -> word(key));
        return problems;
    }

    private String word(String key) {
        return messages.getMessage(key, null, Vietnamese.LOCALE);
    }

    private Map<String, String> problems(List<HandedIn> handedIn) {
        var problems = new LinkedHashMap<String, String>();
        if (handedIn.stream().filter(file -> !file.voice()).count() > Supplements.FILES_AT_ONCE) {
            problems.put("attachments", "feedback.error.file.count");
        }
        for (var file : handedIn) {
            var problem = files.findProblem(file);
            if (!problem.isEmpty()) {
                problems.putIfAbsent(file.voice() ? "voice" : "attachments", problem);
            }
        }
        return problems;
    }

    private static RedirectView seeOther(String path) {
        var view = new RedirectView(path);
        view.setStatusCode(HttpStatus.SEE_OTHER);
        return view;
    }
}
