package vn.haidang.feedback;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.haidang.deadline.Deadlines;
import vn.haidang.pages.PublicChange;

/** Another look at what has been answered, whoever asks for it: the answer so far is kept, a new clock starts. */
@Component
class Reopening {

    private final CaseHistory history;
    private final PublicAnswers answers;
    private final Deadlines deadlines;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Reopening(
            CaseHistory history,
            PublicAnswers answers,
            Deadlines deadlines,
            ApplicationEventPublisher events,
            Clock clock) {
        this.history = history;
        this.answers = answers;
        this.deadlines = deadlines;
        this.events = events;
        this.clock = clock;
    }

    /** @param by empty for the reporter */
    void of(FeedbackCase feedback, String by, String reason) {
        var answered = String.valueOf(feedback.outcome().answer());
        var answeredAt = feedback.outcome().answeredAt();
        var resolved = feedback.outcome().resolution();
        var resolvedAt = feedback.outcome().resolvedAt();
        var extended = feedback.deadline().extensionWhy();
        feedback.reopen(
                LocalDate.now(clock), deadlines.rule(FeedbackRules.ANSWER_AGAIN).term(), deadlines.calendar());
        answers.takeBack(feedback.id(), "Mở lại");
        history.saidAt(
                feedback.id(),
                answeredAt == null ? clock.instant() : answeredAt,
                CaseMessage.Kind.EARLIER_ANSWER,
                "",
                answered);
        if (resolved != null && resolvedAt != null) {
            history.saidAt(feedback.id(), resolvedAt, CaseMessage.Kind.EARLIER_ANSWER, "", resolved);
        }
        if (extended != null) {
            history.note(feedback.id(), by, "Lý do gia hạn trước: " + extended, false);
        }
        history.say(feedback.id(), CaseMessage.Kind.REOPENING, by, reason);
        history.add(feedback.id(), "REOPENED", "");
        events.publishEvent(new PublicChange(FeedbackCases.KIND, feedback.id().toString()));
    }
}
