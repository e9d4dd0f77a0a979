package vn.haidang.feedback.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.haidang.feedback.CaseCode;
import vn.haidang.feedback.DataRequestForm;
import vn.haidang.feedback.DataRequests;
import vn.haidang.pages.Frame;
import vn.haidang.pages.NotFound;

/** Somebody asks about the own data. */
@Controller
@RequestMapping("/quyen-rieng-tu/yeu-cau")
class DataRequestController {

    private final DataRequests requests;
    private final Throttle throttle;
    private final Templates templates;

    DataRequestController(DataRequests requests, Throttle throttle, Templates templates) {
        this.requests = requests;
        this.throttle = throttle;
        this.templates = templates;
    }

    @GetMapping
    JteModel form(Frame frame) {
        return form(frame, DataRequestForm.EMPTY, Map.of());
    }

    /** The answer is the page itself: it has no address that anybody else could open. */
    @PostMapping
    JteModel send(Frame frame, HttpServletRequest request, HttpServletResponse response, DataRequestForm form) {
        throttle.requireCalm("data-request", request.getRemoteAddr());
        var problems = form.problems();
        if (!problems.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return form(frame, form, problems);
        }
        return templates.feedbackDataRequested(
                frame.titled("Đã nhận yêu cầu", "").unindexed(), requests.receive(form));
    }

    /** Whoever kept the code sees how far it is. */
    @GetMapping("/{code}")
    JteModel follow(Frame frame, HttpServletRequest request, @PathVariable String code) {
        throttle.requireCalm("look-up", request.getRemoteAddr(), code);
        var found = CaseCode.typed(code).flatMap(requests::follow).orElseThrow(NotFound.page());
        return templates.feedbackDataFollow(
                frame.titled("Yêu cầu " + found.code(), "").unindexed(), found);
    }

    private JteModel form(Frame frame, DataRequestForm form, Map<String, String> problems) {
        return templates.feedbackDataRequest(
                frame.titled(
                        problems.isEmpty() ? "Yêu cầu về dữ liệu cá nhân" : "Chưa gửi được",
                        "Xem, sửa, xóa thông tin cá nhân của bà con trên cổng."),
                form,
                problems);
    }
}
