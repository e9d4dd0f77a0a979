package vn.haidang.feedback;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.haidang.deadline.Deadlines;
import vn.haidang.pages.PublicChange;
import vn.haidang.staff.AuditTrail;
import vn.haidang.staff.CurrentStaff;
import vn.haidang.staff.Roles;

/**
 * What staff do with a case. Every method moves it as {@link CaseStatus} allows, writes a step of its history and of the
 * audit trail.
 *
 * @throws IllegalStateException from any of them, when the state of the case does not allow it
 * @throws IllegalArgumentException from any of them, with a message key, when a text that is needed is missing
 */
@Service
@Transactional
public class CaseWork {

    /** Letters, as the screens and the tables allow. */
    public static final int LONGEST_MESSAGE = 4000;

    public static final int LONGEST_GUIDANCE = 1000;
    public static final int LONGEST_REASON = 500;
    public static final int LONGEST_NAME = 200;

    private final FeedbackCaseRepository repository;
    private final CaseHistory history;
    private final CaseVisibility visibility;
    private final Deadlines deadlines;
    private final CurrentStaff current;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CaseWork(
            FeedbackCaseRepository repository,
            CaseHistory history,
            CaseVisibility visibility,
            Deadlines deadlines,
            CurrentStaff current,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.history = history;
        this.visibility = visibility;
        this.deadlines = deadlines;
        this.current = current;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** Says what kind of matter it is and which unit is to handle it. */
    @RolesAllowed({Roles.CASE_OFFICER, Roles.LEADER})
    public void triage(UUID id, FeedbackKind kind, String unitCode) {
        feedback(id).triage(kind, unitCode);
        happened(id, "TRIAGED", "%s, %s".formatted(kind.label(), unitCode));
    }

    /** Whoever takes a case answers for it. */
    @RolesAllowed(Roles.CASE_OFFICER)
    public void take(UUID id, String unitCode) {
        feedback(id).assign(unitCode, current.username());
        happened(id, "ASSIGNED", unitCode);
    }

    /** Asks the reporter; the clock stands still until the reply. */
    @RolesAllowed(Roles.CASE_OFFICER)
    public void ask(UUID id, String question) {
        var text = required(question, "case.ask.required", LONGEST_MESSAGE);
        feedback(id).ask(today());
        history.say(id, CaseMessage.Kind.QUESTION, current.username(), text);
        happened(id, "ASKED", "");
    }

    /** What the reporter replied by telephone or at the counter. */
    @RolesAllowed(Roles.CASE_OFFICER)
    public void noteReply(UUID id, String reply) {
        var text = required(reply, "case.reply.required", LONGEST_MESSAGE);
        feedback(id).replied(today(), deadlines.calendar());
        history.say(id, CaseMessage.Kind.REPLY, current.username(), text);
        happened(id, "REPLIED", "");
    }

    /** Gives more time, once, by the rule; the reporter sees it. */
    @RolesAllowed(Roles.LEADER)
    public void extend(UUID id, String why) {
        var reason = required(why, "reason.required", LONGEST_REASON);
        feedback(id)
                .extend(
                        deadlines.rule(FeedbackRules.EXTENSION).term(),
                        reason,
                        current.username(),
                        today(),
                        deadlines.calendar());
        happened(id, "EXTENDED", "");
    }

    /** @param body the public name of who answers now, which citizens read */
    @RolesAllowed({Roles.CASE_OFFICER, Roles.LEADER})
    public void forward(UUID id, String body) {
        var name = required(body, "case.forward.required", LONGEST_NAME);
        feedback(id).forward(name);
        happened(id, "FORWARDED", name);
    }

    @RolesAllowed(Roles.CASE_OFFICER)
    public void answer(UUID id, String text) {
        feedback(id).answer(text, current.username(), clock.instant());
        happened(id, "ANSWERED", "");
    }

    /**
     * Lets everybody read the answer, in words written for that.
     *
     * @throws IllegalStateException when whoever wrote the answer asks, or the reporter did not agree
     */
    @RolesAllowed(Roles.LEADER)
    public void release(UUID id, PublicText text) {
        feedback(id).release(text, current.username(), clock.instant());
        happened(id, "RELEASED", "");
        events.publishEvent(new PublicChange(FeedbackCases.KIND, id.toString()));
    }

    /** @param why in words for the reporter, with where to turn instead */
    @RolesAllowed({Roles.CASE_OFFICER, Roles.DENUNCIATION_OFFICER, Roles.LEADER})
    public void reject(UUID id, String why) {
        var reason = required(why, "reason.required", LONGEST_GUIDANCE);
        feedback(id).reject(reason);
        happened(id, "REJECTED", "");
    }

    /** @param code of the case in which the matter is answered */
    @RolesAllowed({Roles.CASE_OFFICER, Roles.LEADER})
    public void joinTo(UUID id, String code) {
        var original = CaseCode.typed(code)
                .flatMap(typed -> repository.findByCode(typed.value()))
                .filter(found -> visibility.sees(found) && found.status() != CaseStatus.DUPLICATE)
                .orElseThrow(() -> new IllegalArgumentException("case.duplicate.unknown"));
        feedback(id).follow(original.code());
        happened(id, "DUPLICATE", original.code());
    }

    /**
     * Hands a case that looks like a denunciation to its named handlers; whoever does so does not see it again. Nothing
     * of it shows outside, where it goes on like any other.
     *
     * @param why for the handlers
     */
    @RolesAllowed({Roles.CASE_OFFICER, Roles.LEADER})
    public void restrict(UUID id, String why) {
        var reason = required(why, "reason.required", LONGEST_MESSAGE);
        var feedback = feedback(id);
        feedback.restrict();
        history.say(id, CaseMessage.Kind.NOTE, current.username(), reason);
        audit.record("case.restricted", id.toString(), "");
        events.publishEvent(new PublicChange(FeedbackCases.KIND, id.toString()));
    }

    /** Gives a case back that is no denunciation. */
    @RolesAllowed(Roles.DENUNCIATION_OFFICER)
    public void unrestrict(UUID id, String why) {
        var reason = required(why, "reason.required", LONGEST_MESSAGE);
        var feedback = feedback(id);
        if (!feedback.isRestricted()) {
            throw new IllegalStateException("The case is an ordinary one");
        }
        feedback.unrestrict();
        history.say(id, CaseMessage.Kind.NOTE, current.username(), reason);
        audit.record("case.unrestricted", id.toString(), "");
    }

    /** Among staff; neither the reporter nor the public sees it. */
    @RolesAllowed({Roles.CASE_OFFICER, Roles.DENUNCIATION_OFFICER, Roles.LEADER})
    public void note(UUID id, String text) {
        history.say(
                feedback(id).id(),
                CaseMessage.Kind.NOTE,
                current.username(),
                required(text, "case.note.required", LONGEST_MESSAGE));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static String required(String text, String problemKey, int longest) {
        var words = text.strip();
        if (words.isEmpty()) {
            throw new IllegalArgumentException(problemKey);
        }
        if (words.length() > longest) {
            throw new IllegalArgumentException("case.too-long");
        }
        return words;
    }

    /** @param note a code or a name of a body, never free words: they may tell of a citizen and stand with the case */
    private void happened(UUID id, String step, String note) {
        history.add(id, step, note);
        audit.record("case." + step.toLowerCase(Locale.ROOT), id.toString(), note);
    }

    private FeedbackCase feedback(UUID id) {
        return repository
                .findById(id)
                .filter(visibility::sees)
                .orElseThrow(() -> new IllegalArgumentException("No case " + id));
    }
}
