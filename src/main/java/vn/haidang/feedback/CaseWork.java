package vn.haidang.feedback;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.haidang.deadline.Deadlines;
import vn.haidang.messaging.StaffNotices;
import vn.haidang.pages.PublicChange;
import vn.haidang.staff.AuditTrail;
import vn.haidang.staff.CurrentStaff;
import vn.haidang.staff.MayDirectCases;
import vn.haidang.staff.MayGiveBackDenunciations;
import vn.haidang.staff.MayHandleCases;
import vn.haidang.staff.MayLead;
import vn.haidang.staff.MaySeeCases;
import vn.haidang.staff.Role;
import vn.haidang.staff.StaffMembers;
import vn.haidang.staff.Unit;
import vn.haidang.staff.Units;
import vn.haidang.text.NotNow;
import vn.haidang.text.Reason;
import vn.haidang.text.WrongInput;

/**
 * What staff do with a case. Every method moves it as {@link CaseStatus} allows, writes a step of its history and of the
 * audit trail.
 *
 * @throws OptimisticLockingFailureException from any of them but a note, when the case is no longer what was seen
 * @throws NotNow from any of them, when the state of the case does not allow it
 * @throws WrongInput from any of them, with a message key, when a text that is needed is missing
 */
@Service
@Transactional
public class CaseWork {

    /** Letters, as the screens and the tables allow. */
    public static final int LONGEST_MESSAGE = 4000;

    public static final int LONGEST_GUIDANCE = 1000;
    public static final int LONGEST_NAME = 200;

    private final SeenCases cases;
    private final CaseHistory history;
    private final PublicAnswers answers;
    private final Deadlines deadlines;
    private final CitizenNotices notices;
    private final StaffNotices staffNotices;
    private final StaffMembers members;
    private final Units units;
    private final CurrentStaff current;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CaseWork(
            SeenCases cases,
            CaseHistory history,
            PublicAnswers answers,
            Deadlines deadlines,
            CitizenNotices notices,
            StaffNotices staffNotices,
            StaffMembers members,
            Units units,
            CurrentStaff current,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.cases = cases;
        this.history = history;
        this.answers = answers;
        this.deadlines = deadlines;
        this.notices = notices;
        this.staffNotices = staffNotices;
        this.members = members;
        this.units = units;
        this.current = current;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** Says what kind of matter it is, in plain words and by the decree, and which unit is to handle it. */
    @MayDirectCases
    public void triage(SeenCase seen, Triage triage) {
        cases.feedback(seen).triage(triage);
        cases.happened(seen, "TRIAGED", "%s, %s".formatted(triage.kind().label(), unitName(triage.unitCode())));
    }

    /** Whoever takes a case answers for it. */
    @MayHandleCases
    public void take(SeenCase seen, String unitCode) {
        cases.feedback(seen).assign(unitCode, current.username());
        cases.happened(seen, "ASSIGNED", unitName(unitCode));
    }

    /**
     * Hands a case to an officer, who is told.
     *
     * @throws WrongInput with a message key, for somebody who answers no cases
     */
    @MayLead
    public void assign(SeenCase seen, String unitCode, String officer) {
        var contact = members.with(Role.CASE_OFFICER).stream()
                .filter(it -> it.username().equals(officer))
                .findFirst()
                .orElseThrow(() -> new WrongInput("case.assign.unknown"));
        var feedback = cases.feedback(seen);
        feedback.assign(unitCode, officer);
        cases.happened(seen, "ASSIGNED", "%s, %s".formatted(unitName(unitCode), contact.name()));
        staffNotices.tell(contact, feedback.code() + ": lãnh đạo giao xử lý.", "phan-anh/" + seen.id());
    }

    /** Asks the reporter; the clock stands still until the reply, and for as long as the rule allows. */
    @MayHandleCases
    public void ask(SeenCase seen, String question) {
        var text = CaseWords.required(question, "case.ask.required", LONGEST_MESSAGE);
        var feedback = cases.feedback(seen);
        feedback.ask(today(), deadlines.due(FeedbackRules.WAITING, today()).due());
        history.say(seen.id(), CaseMessage.Kind.QUESTION, current.username(), text);
        cases.happened(seen, "ASKED", "");
        feedback.questionTold(notices.tell(feedback, CitizenNotice.ASKED));
    }

    /**
     * The reporter was called about the open question, because no message could go out or nobody replied; the time for the
     * reply begins anew.
     *
     * @param how with whom, and what was said; for the people who handle the case
     */
    @MayHandleCases
    public void noteCall(SeenCase seen, String how) {
        var words = CaseWords.required(how, "case.call.required", Reason.LONGEST);
        cases.feedback(seen)
                .called(deadlines.due(FeedbackRules.WAITING, today()).due());
        history.note(seen.id(), current.username(), words, false);
        cases.happened(seen, "CALLED", "");
    }

    /** What the reporter replied by telephone or at the counter. */
    @MayHandleCases
    public void noteReply(SeenCase seen, String reply) {
        var text = CaseWords.required(reply, "case.reply.required", LONGEST_MESSAGE);
        cases.feedback(seen).replied(today(), deadlines.calendar());
        history.say(seen.id(), CaseMessage.Kind.REPLY, current.username(), text);
        cases.happened(seen, "REPLIED", "");
    }

    /**
     * Takes a question back that was asked by mistake or could not arrive; the clock goes on.
     *
     * @param why for the people who handle the case
     */
    @MayHandleCases
    public void takeBackQuestion(SeenCase seen, String why) {
        var reason = Reason.required(why);
        cases.feedback(seen).replied(today(), deadlines.calendar());
        history.note(seen.id(), current.username(), reason, false);
        cases.happened(seen, "UNASKED", "");
    }

    /** Gives more time, once, by the rule; the reporter sees it. */
    @MayLead
    public void extend(SeenCase seen, String why) {
        var reason = Reason.required(why);
        var feedback = cases.feedback(seen);
        feedback.extend(
                deadlines.rule(FeedbackRules.EXTENSION).term(),
                reason,
                current.username(),
                today(),
                deadlines.calendar());
        cases.happened(seen, "EXTENDED", "");
        notices.tell(feedback, CitizenNotice.EXTENDED);
    }

    /**
     * @param body the public name of who answers now, which citizens read
     * @param until day by which that body is to answer; our clock runs on
     */
    @MayDirectCases
    public void forward(SeenCase seen, String body, LocalDate until) {
        var name = CaseWords.required(body, "case.forward.required", LONGEST_NAME);
        if (until.isBefore(today())) {
            throw new WrongInput("case.forward.past");
        }
        var feedback = cases.feedback(seen);
        feedback.forward(name, until, current.username());
        cases.forwarded(seen, name);
        notices.tell(feedback, CitizenNotice.FORWARDED);
    }

    /** No rubbish after all: the case goes on like any other. */
    @MayDirectCases
    public void clear(SeenCase seen) {
        var feedback = cases.feedback(seen);
        if (!feedback.isQuarantined()) {
            throw new NotNow("The case is an ordinary one");
        }
        feedback.clear();
        audit.record("case.cleared", seen.id().toString(), "");
    }

    /**
     * Hands a case that looks like a denunciation to its named handlers; whoever does so does not see it again. Nothing
     * of it shows outside, where it goes on like any other.
     *
     * @param why for the handlers
     */
    @MayDirectCases
    public void restrict(SeenCase seen, String why) {
        var reason = CaseWords.required(why, "reason.required", LONGEST_MESSAGE);
        cases.feedback(seen).restrict();
        answers.takeBack(seen.id(), "");
        history.note(seen.id(), current.username(), reason, true);
        audit.record("case.restricted", seen.id().toString(), "");
        events.publishEvent(new PublicChange(FeedbackCases.KIND, seen.id().toString()));
    }

    /**
     * Gives a case back that is no denunciation. What its handlers noted stays with them.
     *
     * @param why for everybody who handles the case from now on
     */
    @MayGiveBackDenunciations
    public void unrestrict(SeenCase seen, String why) {
        var reason = CaseWords.required(why, "reason.required", LONGEST_MESSAGE);
        var feedback = cases.feedback(seen);
        if (!feedback.isRestricted()) {
            throw new NotNow("The case is an ordinary one");
        }
        feedback.unrestrict();
        history.note(seen.id(), current.username(), reason, false);
        audit.record("case.unrestricted", seen.id().toString(), "");
    }

    /** Among staff; neither the reporter nor the public sees it. It changes nothing, so an older screen may add one. */
    @MaySeeCases
    public void note(SeenCase seen, String text) {
        var words = CaseWords.required(text, "case.note.required", LONGEST_MESSAGE);
        var feedback = cases.visible(seen.id());
        history.note(feedback.id(), current.username(), words, feedback.isRestricted());
    }

    private String unitName(String code) {
        return units.withCode(code).map(Unit::name).orElse(code);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
