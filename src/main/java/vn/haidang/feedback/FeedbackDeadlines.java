package vn.haidang.feedback;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.haidang.deadline.DeadlineBook;
import vn.haidang.deadline.MovedDeadline;
import vn.haidang.deadline.OpenDeadlines;

/** The running clocks of cases follow rules and calendar; whoever gets the answer later is told. */
@Component
class FeedbackDeadlines implements OpenDeadlines {

    private final FeedbackCaseRepository repository;
    private final CaseVisibility visibility;
    private final CaseHistory history;
    private final CitizenNotices notices;

    FeedbackDeadlines(
            FeedbackCaseRepository repository, CaseVisibility visibility, CaseHistory history, CitizenNotices notices) {
        this.repository = repository;
        this.visibility = visibility;
        this.history = history;
        this.notices = notices;
    }

    @Override
    public Set<String> rules() {
        return Set.of(
                FeedbackRules.ANSWER,
                FeedbackRules.EXTENSION,
                FeedbackRules.WAITING,
                FeedbackRules.MAY_REOPEN,
                FeedbackRules.ANSWER_AGAIN);
    }

    @Override
    public List<MovedDeadline> moves(DeadlineBook book) {
        return repository.findWithClock(CaseStatus.open()).stream()
                .filter(feedback -> !feedback.isRestricted())
                .flatMap(feedback -> move(feedback, book))
                .map(moved -> visibility.seesOrdinary() ? moved : moved.withoutPath())
                .toList();
    }

    @Override
    public int follow(DeadlineBook book) {
        var moved = 0;
        for (var feedback : repository.findWithClock(CaseStatus.open())) {
            var move = move(feedback, book).findFirst();
            feedback.follow(book);
            if (move.isPresent()) {
                moved += feedback.isRestricted() ? 0 : 1;
                history.add(feedback.id(), "DUE_MOVED", "");
                move.filter(MovedDeadline::isLater).ifPresent(later -> notices.tell(feedback, CitizenNotice.LATER));
            }
        }
        return moved;
    }

    private static Stream<MovedDeadline> move(FeedbackCase feedback, DeadlineBook book) {
        var before = feedback.deadline().dueOn();
        return feedback.dueUnder(book).stream()
                .filter(after -> before != null && !after.equals(before))
                .map(after -> new MovedDeadline(
                        feedback.code(), "phan-anh/" + feedback.id(), Objects.requireNonNull(before), after));
    }
}
