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
    private final Deadlines deadlines;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Reopening(CaseHistory history, Deadlines deadlines, ApplicationEventPublisher events, Clock clock) {
        this.history = history;
        this.deadlines = deadlines;
        this.events = events;
        this.clock = clock;
    }

    /** @param by empty for the reporter */
    void of(FeedbackCase feedback, String by, String reason) {
        var answered = String.valueOf(feedback.outcome().answer());
        feedback.reopen(
                LocalDate.now(clock), deadlines.rule(FeedbackRules.ANSWER_AGAIN).term(), deadlines.calendar());
        history.say(feedback.id(), CaseMessage.Kind.EARLIER_ANSWER, "", answered);
        history.say(feedback.id(), CaseMessage.Kind.REOPENING, by, reason);
        history.add(feedback.id(), "REOPENED", "");
        events.publishEvent(new PublicChange(FeedbackCases.KIND, feedback.id().toString()));
    }
}
