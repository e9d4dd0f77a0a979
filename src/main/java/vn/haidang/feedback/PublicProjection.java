package vn.haidang.feedback;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.haidang.calendar.DueDate;
import vn.haidang.deadline.Deadlines;
import vn.haidang.deadline.WallCalendar;
import vn.haidang.staff.Unit;
import vn.haidang.staff.Units;

/** The one way from a case to what may leave the house: pages, messages, feeds and programs all take it. */
@Component
class PublicProjection {

    private final CaseHistory history;
    private final Deadlines deadlines;
    private final Units units;

    PublicProjection(CaseHistory history, Deadlines deadlines, Units units) {
        this.history = history;
        this.deadlines = deadlines;
        this.units = units;
    }

    PublicCase of(FeedbackCase feedback) {
        var legs = legs(feedback);
        var event = feedback.outcome().reopenedTimes() > 0 ? "mở lại" : "gửi";
        return new PublicCase(
                feedback.code(),
                feedback.status(),
                feedback.handling().kind(),
                feedback.report().isTip(),
                feedback.report().receivedAt(),
                feedback.deadline().dueOn(),
                legs.stream().findFirst().map(leg -> WallCalendar.of(leg, event)),
                legs.stream().skip(1).findFirst().map(leg -> WallCalendar.of(leg, "hết hạn cũ")),
                isExpected(feedback, legs),
                unitName(feedback),
                feedback.handling().forwardedTo(),
                feedback.handling().forwardUntil(),
                feedback.outcome().answeredAt(),
                feedback.publicText(),
                feedback.correction(),
                history.steps(feedback.id()).stream()
                        .map(CaseStep::withoutStaff)
                        .toList());
    }

    /** None while the reporter is waited for, and none that runs for nobody: the case that it was joined to has one. */
    private List<DueDate> legs(FeedbackCase feedback) {
        return feedback.status() == CaseStatus.WAITING || feedback.status() == CaseStatus.DUPLICATE
                ? List.of()
                : feedback.deadline()
                        .clock()
                        .map(clock -> clock.legs(deadlines.calendar()))
                        .orElse(List.of());
    }

    /** An unconfirmed rule, or days off that nobody has announced yet: then it is no promise. */
    private boolean isExpected(FeedbackCase feedback, List<DueDate> legs) {
        var book = deadlines.book();
        var start = feedback.deadline().clock().map(CaseClock::start);
        return start.isPresent() && !book.rule(feedback.rule(), start.get()).isConfirmed()
                || legs.stream().anyMatch(book::isExpected);
    }

    private @Nullable String unitName(FeedbackCase feedback) {
        var code = feedback.handling().unitCode();
        return code == null ? null : units.withCode(code).map(Unit::name).orElse(null);
    }
}
