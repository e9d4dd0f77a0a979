package vn.haidang.feedback.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.view.RedirectView;
import vn.haidang.feedback.AnsweredCase;
import vn.haidang.feedback.CaseCode;
import vn.haidang.feedback.CitizenDesk;
import vn.haidang.feedback.DataRequests;
import vn.haidang.feedback.FeedbackKind;
import vn.haidang.pages.Frame;
import vn.haidang.pages.Kept;
import vn.haidang.pages.ListPage;
import vn.haidang.pages.Section;
import vn.haidang.search.SearchIndex;
import vn.haidang.search.SearchRequest;

/** Looking a code up, and the answers that everybody may read. */
@Controller
class TrackingController {

    private static final int PAGE_SIZE = 12;
    private static final int FOUND = 30;

    private final CitizenDesk desk;
    private final DataRequests requests;
    private final SearchIndex search;
    private final Throttle throttle;
    private final Templates templates;
    private final Clock clock;

    TrackingController(
            CitizenDesk desk,
            DataRequests requests,
            SearchIndex search,
            Throttle throttle,
            Templates templates,
            Clock clock) {
        this.desk = desk;
        this.requests = requests;
        this.search = search;
        this.throttle = throttle;
        this.templates = templates;
        this.clock = clock;
    }

    @GetMapping("/phan-anh/tra-cuu")
    Object lookUp(
            Frame frame,
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam(defaultValue = "") String ma) {
        if (ma.isBlank()) {
            return lookUpForm(frame, ma, null);
        }
        var code = CaseCode.typed(ma);
        throttle.requireCalm(
                "look-up", request.getRemoteAddr(), code.map(CaseCode::value).orElse(""));
        if (code.isPresent() && desk.follow(code.get()).isPresent()) {
            return new RedirectView("/phan-anh/theo-doi/" + code.get());
        }
        if (code.isPresent() && requests.follow(code.get()).isPresent()) {
            return new RedirectView("/quyen-rieng-tu/yeu-cau/" + code.get());
        }
        response.setStatus(HttpStatus.NOT_FOUND.value());
        return lookUpForm(
                frame,
                ma,
                code.isEmpty()
                        ? "Mã gồm 8 chữ và số, không có số 0, 1 và chữ O, I. Xem lại trên biên nhận."
                        : "Không có phản ánh nào mang mã này. Xem lại từng chữ trên biên nhận.");
    }

    /** However it is typed; never kept, since nobody asks the same twice. */
    @GetMapping(path = "/phan-anh/da-tra-loi", params = "q")
    JteModel find(Frame frame, @RequestParam String q) {
        var found = search.find(SearchRequest.kind("feedback", q, FOUND));
        return templates.feedbackFound(
                frame.titled("Tìm trong phản ánh đã trả lời", "")
                        .in(Section.FEEDBACK)
                        .unindexed(),
                found);
    }

    @Kept(by = {"kind", "truoc"})
    @GetMapping(path = "/phan-anh/da-tra-loi", params = "!q")
    JteModel answered(
            Frame frame,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(required = false) @Nullable String truoc) {
        var chosen = FeedbackKind.from(kind).orElse(null);
        var page = ListPage.of(desk.answered(chosen, truoc, PAGE_SIZE + 1), PAGE_SIZE, AnsweredCase::key);
        return templates.feedbackAnswered(
                frame.titled("Phản ánh đã trả lời", "Các phản ánh đã có câu trả lời công khai.")
                        .in(Section.FEEDBACK),
                new AnsweredPage(page.items(), page.next(), chosen, desk.figures(), clock.instant()));
    }

    private JteModel lookUpForm(Frame frame, String typed, @Nullable String problem) {
        return templates.feedbackLookUp(
                frame.titled("Tra mã phản ánh", "Xem phản ánh đang tới đâu, hạn ngày nào.")
                        .in(Section.FEEDBACK),
                typed,
                problem);
    }
}
