package vn.haidang.deadline.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.haidang.calendar.CountedDay;
import vn.haidang.calendar.Term;
import vn.haidang.deadline.Deadlines;
import vn.haidang.deadline.WallCalendar;
import vn.haidang.pages.Frame;
import vn.haidang.pages.Section;

/** When is it due? The same sum as everywhere else in the portal, for people and for programs. */
@Controller
class DueDateController {

    private final Deadlines deadlines;
    private final Templates templates;
    private final Clock clock;

    DueDateController(Deadlines deadlines, Templates templates, Clock clock) {
        this.deadlines = deadlines;
        this.templates = templates;
        this.clock = clock;
    }

    @GetMapping("/tinh-han")
    JteModel ask(
            Frame frame,
            HttpServletResponse response,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(defaultValue = "5") String count,
            @RequestParam(defaultValue = "working_day") String unit) {
        var start = from == null ? LocalDate.now(clock).toString() : from;
        var question = DueQuestion.of(start, count, unit);
        if (!question.isGood()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        }
        return templates.deadlineDue(
                frame.titled("Tính hạn trả kết quả", "Tính ngày đến hạn theo ngày làm việc, có trừ ngày nghỉ lễ.")
                        .in(Section.PROCEDURES),
                page(question));
    }

    @GetMapping("/api/tinh-han")
    ResponseEntity<?> answer(
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String count,
            @RequestParam(defaultValue = "working_day") String unit) {
        var question = DueQuestion.of(from, count, unit);
        if (!question.isGood()) {
            return ResponseEntity.badRequest().body(Map.of("errors", question.problems()));
        }
        return ResponseEntity.ok(
                question.isTimed() ? new Answer(dueTime(question).toString(), false, List.of()) : answer(question));
    }

    private Answer answer(DueQuestion question) {
        var due = deadlines.due(question.term(), question.startDay());
        return new Answer(
                due.due().toString(),
                deadlines.book().isExpected(due),
                due.days().stream().map(Day::of).toList());
    }

    private DuePage page(DueQuestion question) {
        if (!question.isGood()) {
            return new DuePage(question, null, null, false);
        }
        if (question.isTimed()) {
            return new DuePage(question, null, dueTime(question), false);
        }
        var due = deadlines.due(question.term(), question.startDay());
        return new DuePage(
                question, WallCalendar.of(due, "nộp"), null, deadlines.book().isExpected(due));
    }

    /** Hours and minutes run on, day and night. */
    private static LocalDateTime dueTime(DueQuestion question) {
        var term = question.term();
        var length = term.unit() == Term.Unit.HOUR ? Duration.ofHours(term.count()) : Duration.ofMinutes(term.count());
        return question.startTime().plus(length);
    }

    /** @param expected whether days off on the way have not all been announced, so that the day may still move */
    record Answer(String due, boolean expected, List<Day> days) {}

    /** @param reason why the day counts or not: start, counted, weekend, moved_to, or the name of the day off */
    record Day(LocalDate date, boolean counted, String reason) {

        static Day of(CountedDay day) {
            var name = day.name();
            var role = day.role().name().toLowerCase(java.util.Locale.ROOT);
            return new Day(day.date(), day.isCounted(), name == null ? role : name);
        }
    }
}
