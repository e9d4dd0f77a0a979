package vn.haidang.feedback.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import vn.haidang.feedback.AnsweredCase;
import vn.haidang.feedback.CitizenDesk;
import vn.haidang.pages.Feeds;
import vn.haidang.pages.PageSettings;
import vn.haidang.text.CleanText;
import vn.haidang.text.VietnameseDates;

/** Released answers for programs: a feed of the newest, and a table. */
@Controller
class AnsweredExportController {

    private static final int ENTRIES = 30;
    private static final int ROWS = 5000;
    private static final String BYTE_ORDER_MARK = "\ufeff";

    /** A sheet would take such a text for a formula. */
    private static final String STARTS_FORMULA = "=+-@\t\r";

    private final CitizenDesk desk;
    private final Feeds feeds;
    private final PageSettings settings;

    AnsweredExportController(CitizenDesk desk, Feeds feeds, PageSettings settings) {
        this.desk = desk;
        this.feeds = feeds;
        this.settings = settings;
    }

    @GetMapping("/phan-anh/da-tra-loi.atom")
    ResponseEntity<String> feed() {
        return feeds.atom(
                "Phản ánh đã trả lời",
                "/phan-anh/da-tra-loi",
                desk.answered(null, null, ENTRIES).stream()
                        .map(answered -> new Feeds.Entry(
                                settings.absolute(path(answered)),
                                answered.title(),
                                path(answered),
                                answered.answer(),
                                answered.releasedAt(),
                                answered.releasedAt()))
                        .toList());
    }

    /** The newest released answers, as office programs open it. */
    @GetMapping("/phan-anh/da-tra-loi.csv")
    ResponseEntity<byte[]> table() {
        var head = List.of("Mã", "Loại việc", "Việc được hỏi", "Câu trả lời", "Ngày trả lời", "Hạn", "Trễ hạn");
        var lines = Stream.concat(
                Stream.of(head), desk.answered(null, null, ROWS).stream().map(AnsweredExportController::cells));
        var text = lines.map(cells ->
                        cells.stream().map(AnsweredExportController::quoted).collect(Collectors.joining(",")))
                .collect(Collectors.joining("\r\n", BYTE_ORDER_MARK, "\r\n"));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"phan-anh-da-tra-loi.csv\"")
                .body(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> cells(AnsweredCase answered) {
        var due = answered.dueOn();
        return List.of(
                answered.code(),
                answered.kind().label(),
                answered.title(),
                answered.answer(),
                VietnameseDates.day(answered.answeredAt()),
                due == null ? "" : VietnameseDates.day(due),
                answered.wasLate() ? "có" : "không");
    }

    private static String quoted(String stored) {
        var cell = CleanText.of(stored);
        var isFormula = !cell.isEmpty() && STARTS_FORMULA.indexOf(cell.charAt(0)) >= 0;
        return '"' + (isFormula ? "'" : "") + cell.replace("\"", "\"\"") + '"';
    }

    private static String path(AnsweredCase answered) {
        return "/phan-anh/theo-doi/" + answered.code();
    }
}
