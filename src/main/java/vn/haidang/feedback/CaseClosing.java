package vn.haidang.feedback;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.haidang.deadline.Deadlines;
import vn.haidang.media.HandedIn;
import vn.haidang.media.HandedInFiles;
import vn.haidang.staff.AuditTrail;
import vn.haidang.staff.CurrentStaff;
import vn.haidang.staff.MayDirectCases;
import vn.haidang.staff.MayHandleCases;
import vn.haidang.staff.MayLead;
import vn.haidang.staff.MaySeeCases;
import vn.haidang.text.NotNow;
import vn.haidang.text.Reason;
import vn.haidang.text.WrongInput;

/**
 * How a case ends, and how it begins again: answered, resolved, not taken up, joined to another, reopened. Every method moves it as {@link CaseStatus} allows, writes a step of its history and of the audit trail.
 *
 * @throws OptimisticLockingFailureException from any of them, when the case is no longer what was seen
 * @throws NotNow from any of them, when the state of the case does not allow it
 * @throws WrongInput from any of them, with a message key, when a text that is needed is missing
 */
@Service
@Transactional
public class CaseClosing {

    private final FeedbackCaseRepository repository;
    private final SeenCases cases;
    private final CaseHistory history;
    private final CaseVisibility visibility;
    private final Reopening reopening;
    private final Deadlines deadlines;
    private final CitizenNotices notices;
    private final FeedbackSettings settings;
    private final HandedInFiles files;
    private final CurrentStaff current;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CaseClosing(
            FeedbackCaseRepository repository,
            SeenCases cases,
            CaseHistory history,
            CaseVisibility visibility,
            Reopening reopening,
            Deadlines deadlines,
            CitizenNotices notices,
            FeedbackSettings settings,
            HandedInFiles files,
            CurrentStaff current,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.cases = cases;
        this.history = history;
        this.visibility = visibility;
        this.reopening = reopening;
        this.deadlines = deadlines;
        this.notices = notices;
        this.settings = settings;
        this.files = files;
        this.current = current;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Answers a case, and with the same words everybody whose report was joined to it.
     *
     * @throws WrongInput also while a placeholder of a template has not been filled in, and for words that
     *     tell the others who reported it first
     */
    @MayHandleCases
    public void answer(SeenCase seen, String text) {
        answer(seen, text, Map.of());
    }

    /** @param own another answer for some of the joined reports, by their codes */
    @MayHandleCases
    public void answer(SeenCase seen, String text, Map<String, String> own) {
        requireFilled(text);
        var feedback = cases.feedback(seen);
        var joined = repository.findByDuplicateOf(feedback.code()).stream()
                .filter(follower -> follower.status() == CaseStatus.DUPLICATE && visibility.sees(follower))
                .toList();
        feedback.answer(text, current.username(), clock.instant());
        cases.happened(seen, "ANSWERED", "");
        notices.tell(feedback, CitizenNotice.ANSWERED);
        joined.forEach(follower -> answerJoined(
                follower, feedback, own.getOrDefault(follower.code(), "").strip()));
    }

    /** What one reporter reads tells nothing of another. */
    private void answerJoined(FeedbackCase follower, FeedbackCase original, String own) {
        var text = own.isEmpty() ? String.valueOf(original.outcome().answer()) : own;
        requireFilled(text);
        if (!Redaction.ofPerson(text, original.report().reporter()).isEmpty()) {
            throw new WrongInput("case.answer.names-another");
        }
        follower.answerWith(original, text, current.username(), clock.instant());
        cases.happened(follower.seen(), "ANSWERED", "");
        notices.tell(follower, CitizenNotice.ANSWERED);
    }

    private static void requireFilled(String text) {
        if (AnswerTemplate.hasPlaceholder(text)) {
            throw new WrongInput("case.answer.placeholder");
        }
    }

    /**
     * Says that what was promised has been done.
     *
     * @param proof a picture or document; needed for the kinds of matter that the configuration names
     */
    @MayHandleCases
    public void resolve(SeenCase seen, String how, List<HandedIn> proof) {
        var done = CaseWords.required(how, "case.resolve.required", CaseWork.LONGEST_GUIDANCE);
        var feedback = cases.feedback(seen);
        if (proof.isEmpty() && settings.proofFor().contains(feedback.handling().kind())) {
            throw new WrongInput("case.resolve.proof");
        }
        proof.stream()
                .map(files::findProblem)
                .filter(problem -> !problem.isEmpty())
                .findFirst()
                .ifPresent(problem -> {
                    throw new WrongInput(problem);
                });
        feedback.resolve(done, clock.instant());
        proof.forEach(file -> history.attachProof(seen.id(), files.keep(file)));
        cases.happened(seen, "RESOLVED", "");
        tellAll(feedback, CitizenNotice.RESOLVED);
    }

    /** Another look at what has been answered, to the same officer with a new clock; the reporter reads why. */
    @MayLead
    public void reopen(SeenCase seen, String why) {
        var reason = CaseWords.required(why, "reason.required", CaseWork.LONGEST_MESSAGE);
        var feedback = cases.feedback(seen);
        reopening.of(feedback, current.username(), reason);
        audit.record("case.reopened", seen.id().toString(), "");
    }

    /** @param why in words for the reporter, with where to turn instead */
    @MaySeeCases
    public void reject(SeenCase seen, String why) {
        var reason = CaseWords.required(why, "reason.required", CaseWork.LONGEST_GUIDANCE);
        var feedback = cases.feedback(seen);
        feedback.reject(reason, today());
        cases.happened(seen, "REJECTED", "");
        notices.tell(feedback, CitizenNotice.REJECTED);
    }

    /**
     * Takes back that a case was not taken up or joined to another: it goes on where it was, with its clock.
     *
     * @param why for the people who handle the case; its reporter is told that it goes on
     */
    @MaySeeCases
    public void takeBack(SeenCase seen, String why) {
        var reason = Reason.required(why);
        var feedback = cases.feedback(seen);
        var decided = feedback.outcome().closingReason();
        feedback.takeBack(today(), deadlines.calendar());
        if (decided != null) {
            history.note(seen.id(), current.username(), "Lý do đã rút: " + decided, feedback.isRestricted());
        }
        history.note(seen.id(), current.username(), reason, feedback.isRestricted());
        cases.happened(seen, "RESUMED", "");
        notices.tell(feedback, CitizenNotice.TAKEN_BACK);
    }

    /** @param code of the case in which the matter is answered; its reporter and this one are both told */
    @MayDirectCases
    public void joinTo(SeenCase seen, String code) {
        var original = CaseCode.typed(code)
                .flatMap(typed -> repository.findByCode(typed.value()))
                .filter(found -> visibility.sees(found) && found.status() != CaseStatus.DUPLICATE)
                .orElseThrow(() -> new WrongInput("case.duplicate.unknown"));
        var feedback = cases.feedback(seen);
        feedback.joinTo(original.code(), today());
        cases.happened(seen, "DUPLICATE", original.code());
        notices.tell(feedback, CitizenNotice.JOINED);
    }

    /** The reporter, and everybody whose report is answered together with this one. */
    private void tellAll(FeedbackCase feedback, CitizenNotice notice) {
        notices.tell(feedback, notice);
        repository.findByDuplicateOf(feedback.code()).forEach(follower -> notices.tell(follower, notice));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
