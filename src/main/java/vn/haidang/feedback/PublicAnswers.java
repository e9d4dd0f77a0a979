package vn.haidang.feedback;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.haidang.pages.PublicChange;
import vn.haidang.staff.AuditTrail;
import vn.haidang.staff.CurrentStaff;
import vn.haidang.staff.MayHandleCases;
import vn.haidang.staff.MayLead;
import vn.haidang.staff.MaySeeCases;
import vn.haidang.text.NotNow;
import vn.haidang.text.Reason;
import vn.haidang.text.WrongInput;

/**
 * What everybody reads of an answer: an officer prepares it, somebody else lets it out, sends it back, or takes it back. None of
 * it touches the clock of the case.
 *
 * @throws OptimisticLockingFailureException from any of them, when the case is no longer what was seen
 * @throws NotNow from any of them, when the state of case or answer does not allow it
 * @throws WrongInput from any of them, with a message key, when a text that is needed is missing
 */
@Service
@Transactional
public class PublicAnswers {

    private final PublicAnswerRepository repository;
    private final SeenCases cases;
    private final CaseHistory history;
    private final CurrentStaff current;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PublicAnswers(
            PublicAnswerRepository repository,
            SeenCases cases,
            CaseHistory history,
            CurrentStaff current,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.cases = cases;
        this.history = history;
        this.current = current;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** The words that were handed in last, of a case that whoever asks may see. */
    @MaySeeCases
    @Transactional(readOnly = true)
    public Optional<PreparedAnswer> prepared(UUID caseId) {
        return repository.findById(cases.visible(caseId).id()).map(PublicAnswer::prepared);
    }

    /**
     * Hands the words for everybody to whoever lets them out.
     *
     * @param kept words that stay although they look as if they told of somebody
     * @param correction what readers will be told; needed when the answer is public already
     * @throws WrongInput also while something that was found is neither masked nor kept
     */
    @MayHandleCases
    public void prepare(SeenCase seen, PublicText text, KeptWords kept, String correction) {
        var feedback = cases.writtenBeside(seen);
        feedback.requirePublishable();
        requireMasked(feedback, text, kept);
        var why = feedback.isReleased()
                ? CaseWords.required(correction, "case.public.correction.required", Reason.LONGEST)
                : "";
        var answer = repository.findById(seen.id()).orElseGet(() -> new PublicAnswer(seen.id(), current.username()));
        answer.prepare(text, kept, why, current.username());
        repository.save(answer);
        audit.record("case.public-prepared", seen.id().toString(), "");
    }

    /** @param why for whoever prepared it */
    @MayLead
    public void sendBack(SeenCase seen, String why) {
        var reason = Reason.required(why);
        cases.writtenBeside(seen);
        waiting(seen.id()).sendBack(reason);
        history.note(seen.id(), current.username(), reason, false);
        audit.record("case.public-returned", seen.id().toString(), "");
    }

    /**
     * Lets everybody read the answer, in the words that were prepared or in better ones.
     *
     * @param kept the reasons go into the notes of the case
     * @throws NotNow also when whoever prepared it or wrote the answer asks, when the reporter did not agree, and
     *     while nothing waits
     * @throws WrongInput also while something that was found is neither masked nor kept
     */
    @MayLead
    public void release(SeenCase seen, PublicText text, KeptWords kept) {
        var feedback = cases.feedback(seen);
        var answer = waiting(seen.id());
        requireMasked(feedback, text, kept);
        var correction = answer.prepared().correction();
        answer.publish(text, kept, current.username(), clock.instant());
        feedback.release(text, correction, current.username(), clock.instant());
        if (!kept.isEmpty()) {
            history.note(seen.id(), current.username(), kept.note(), false);
        }
        if (correction.isEmpty()) {
            cases.happened(seen, "RELEASED", "");
        } else {
            cases.happened(seen, "CORRECTED", "");
        }
        events.publishEvent(new PublicChange(FeedbackCases.KIND, seen.id().toString()));
    }

    /**
     * Takes a public answer back, from lists, feeds and search, too; its reporter still reads the own one, and no clock
     * begins. It can be prepared again in other words.
     *
     * @param why for the people who handle the case
     */
    @MayLead
    public void withdraw(SeenCase seen, String why) {
        var reason = Reason.required(why);
        cases.feedback(seen).withdraw();
        takeBack(seen.id(), reason);
        history.note(seen.id(), current.username(), reason, false);
        cases.happened(seen, "WITHDRAWN", "");
        events.publishEvent(new PublicChange(FeedbackCases.KIND, seen.id().toString()));
    }

    /** The answer is looked at again or seen by its handlers alone: nothing of it goes or stays out. */
    void takeBack(UUID caseId, String why) {
        repository.findById(caseId).ifPresent(answer -> answer.takeBack(why));
    }

    void forget(UUID caseId) {
        repository.findById(caseId).ifPresent(repository::delete);
    }

    private PublicAnswer waiting(UUID caseId) {
        return repository
                .findById(caseId)
                .filter(PublicAnswer::isWaiting)
                .orElseThrow(() -> new NotNow("Nobody has prepared the answer for everybody"));
    }

    private static void requireMasked(FeedbackCase feedback, PublicText text, KeptWords kept) {
        if (!Redaction.open(text, feedback.report().reporter(), kept).isEmpty()) {
            throw new WrongInput("case.release.open");
        }
    }
}
