package vn.haidang.feedback;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.haidang.deadline.Deadlines;
import vn.haidang.media.HandedInFiles;
import vn.haidang.messaging.StaffNotices;
import vn.haidang.pages.PublicChange;
import vn.haidang.staff.AuditTrail;
import vn.haidang.staff.CurrentStaff;
import vn.haidang.staff.Role;
import vn.haidang.staff.Roles;
import vn.haidang.staff.StaffMembers;

/**
 * What staff do with a case. Every method moves it as {@link CaseStatus} allows, writes a step of its history and of the
 * audit trail.
 *
 * @throws OptimisticLockingFailureException from any of them but a note, when the case is no longer what was seen
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
    private final CitizenNotices notices;
    private final StaffNotices staffNotices;
    private final StaffMembers members;
    private final FeedbackSettings settings;
    private final HandedInFiles files;
    private final CurrentStaff current;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CaseWork(
            FeedbackCaseRepository repository,
            CaseHistory history,
            CaseVisibility visibility,
            Deadlines deadlines,
            CitizenNotices notices,
            StaffNotices staffNotices,
            StaffMembers members,
            FeedbackSettings settings,
            HandedInFiles files,
            CurrentStaff current,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.history = history;
        this.visibility = visibility;
        this.deadlines = deadlines;
        this.notices = notices;
        this.staffNotices = staffNotices;
        this.members = members;
        this.settings = settings;
        this.files = files;
        this.current = current;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** Says what kind of matter it is, which unit is to handle it, and whether it is urgent. */
    @RolesAllowed({Roles.CASE_OFFICER, Roles.LEADER})
    public void triage(SeenCase seen, FeedbackKind kind, String unitCode, boolean urgent) {
        feedback(seen).triage(kind, unitCode, urgent);
        happened(seen, "TRIAGED", "%s, %s".formatted(kind.label(), unitCode));
    }

    /** Whoever takes a case answers for it. */
    @RolesAllowed(Roles.CASE_OFFICER)
    public void take(SeenCase seen, String unitCode) {
        feedback(seen).assign(unitCode, current.username());
        happened(seen, "ASSIGNED", unitCode);
    }

    /**
     * Hands a case to an officer, who is told.
     *
     * @throws IllegalArgumentException with a message key, for somebody who answers no cases
     */
    @RolesAllowed(Roles.LEADER)
    public void assign(SeenCase seen, String unitCode, String officer) {
        var contact = members.with(Role.CASE_OFFICER).stream()
                .filter(it -> it.username().equals(officer))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("case.assign.unknown"));
        var feedback = feedback(seen);
        feedback.assign(unitCode, officer);
        happened(seen, "ASSIGNED", "%s, %s".formatted(unitCode, officer));
        staffNotices.tell(contact, feedback.code() + ": lãnh đạo giao xử lý.", "phan-anh/" + seen.id());
    }

    /** Asks the reporter; the clock stands still until the reply, and for as long as the rule allows. */
    @RolesAllowed(Roles.CASE_OFFICER)
    public void ask(SeenCase seen, String question) {
        var text = required(question, "case.ask.required", LONGEST_MESSAGE);
        var feedback = feedback(seen);
        feedback.ask(today(), deadlines.due(FeedbackRules.WAITING, today()).due());
        history.say(seen.id(), CaseMessage.Kind.QUESTION, current.username(), text);
        happened(seen, "ASKED", "");
        notices.tell(feedback, CitizenNotice.ASKED);
    }

    /** What the reporter replied by telephone or at the counter. */
    @RolesAllowed(Roles.CASE_OFFICER)
    public void noteReply(SeenCase seen, String reply) {
        var text = required(reply, "case.reply.required", LONGEST_MESSAGE);
        feedback(seen).replied(today(), deadlines.calendar());
        history.say(seen.id(), CaseMessage.Kind.REPLY, current.username(), text);
        happened(seen, "REPLIED", "");
    }

    /** Gives more time, once, by the rule; the reporter sees it. */
    @RolesAllowed(Roles.LEADER)
    public void extend(SeenCase seen, String why) {
        var reason = required(why, "reason.required", LONGEST_REASON);
        var feedback = feedback(seen);
        feedback.extend(
                deadlines.rule(FeedbackRules.EXTENSION).term(),
                reason,
                current.username(),
                today(),
                deadlines.calendar());
        happened(seen, "EXTENDED", "");
        notices.tell(feedback, CitizenNotice.EXTENDED);
    }

    /**
     * @param body the public name of who answers now, which citizens read
     * @param until day by which that body is to answer; our clock runs on
     */
    @RolesAllowed({Roles.CASE_OFFICER, Roles.LEADER})
    public void forward(SeenCase seen, String body, LocalDate until) {
        var name = required(body, "case.forward.required", LONGEST_NAME);
        if (until.isBefore(today())) {
            throw new IllegalArgumentException("case.forward.past");
        }
        var feedback = feedback(seen);
        feedback.forward(name, until);
        happened(seen, "FORWARDED", name);
        notices.tell(feedback, CitizenNotice.FORWARDED);
    }

    /** @throws IllegalArgumentException also while a placeholder of a template has not been filled in */
    @RolesAllowed(Roles.CASE_OFFICER)
    public void answer(SeenCase seen, String text) {
        if (AnswerTemplate.hasPlaceholder(text)) {
            throw new IllegalArgumentException("case.answer.placeholder");
        }
        var feedback = feedback(seen);
        feedback.answer(text, current.username(), clock.instant());
        happened(seen, "ANSWERED", "");
        tellAll(feedback, CitizenNotice.ANSWERED);
    }

    /**
     * Says that what was promised has been done.
     *
     * @param proof a picture or document; needed for the kinds of matter that the configuration names
     */
    @RolesAllowed(Roles.CASE_OFFICER)
    public void resolve(SeenCase seen, String how, Map<String, byte[]> proof) {
        var done = required(how, "case.resolve.required", LONGEST_GUIDANCE);
        var feedback = feedback(seen);
        if (proof.isEmpty() && settings.proofFor().contains(feedback.kind())) {
            throw new IllegalArgumentException("case.resolve.proof");
        }
        if (proof.entrySet().stream()
                .anyMatch(file -> !files.findProblem(file.getKey(), file.getValue(), false)
                        .isEmpty())) {
            throw new IllegalArgumentException("case.resolve.file");
        }
        feedback.resolve(done, clock.instant());
        proof.forEach((name, content) -> history.attachProof(seen.id(), files.keep(name, content)));
        happened(seen, "RESOLVED", "");
        tellAll(feedback, CitizenNotice.RESOLVED);
    }

    /**
     * Lets everybody read the answer, in words written for that.
     *
     * @throws IllegalStateException when whoever wrote the answer asks, or the reporter did not agree
     */
    @RolesAllowed(Roles.LEADER)
    public void release(SeenCase seen, PublicText text) {
        feedback(seen).release(text, current.username(), clock.instant());
        happened(seen, "RELEASED", "");
        events.publishEvent(new PublicChange(FeedbackCases.KIND, seen.id().toString()));
    }

    /** Another look at what has been answered, to the same officer with a new clock; the reporter reads why. */
    @RolesAllowed(Roles.LEADER)
    public void reopen(SeenCase seen, String why) {
        var reason = required(why, "reason.required", LONGEST_MESSAGE);
        var feedback = feedback(seen);
        history.say(seen.id(), CaseMessage.Kind.EARLIER_ANSWER, "", String.valueOf(feedback.answer()));
        feedback.reopen(today(), deadlines.rule(FeedbackRules.ANSWER_AGAIN).term(), deadlines.calendar());
        history.say(seen.id(), CaseMessage.Kind.REOPENING, current.username(), reason);
        happened(seen, "REOPENED", "");
        events.publishEvent(new PublicChange(FeedbackCases.KIND, seen.id().toString()));
    }

    /** @param why in words for the reporter, with where to turn instead */
    @RolesAllowed({Roles.CASE_OFFICER, Roles.DENUNCIATION_OFFICER, Roles.LEADER})
    public void reject(SeenCase seen, String why) {
        var reason = required(why, "reason.required", LONGEST_GUIDANCE);
        var feedback = feedback(seen);
        feedback.reject(reason, today());
        happened(seen, "REJECTED", "");
        notices.tell(feedback, CitizenNotice.REJECTED);
    }

    /** @param code of the case in which the matter is answered; its reporter and this one are both told */
    @RolesAllowed({Roles.CASE_OFFICER, Roles.LEADER})
    public void joinTo(SeenCase seen, String code) {
        var original = CaseCode.typed(code)
                .flatMap(typed -> repository.findByCode(typed.value()))
                .filter(found -> visibility.sees(found) && found.status() != CaseStatus.DUPLICATE)
                .orElseThrow(() -> new IllegalArgumentException("case.duplicate.unknown"));
        var feedback = feedback(seen);
        feedback.joinTo(original.code(), today());
        happened(seen, "DUPLICATE", original.code());
        notices.tell(feedback, CitizenNotice.JOINED);
    }

    /** No rubbish after all: the case goes on like any other. */
    @RolesAllowed({Roles.CASE_OFFICER, Roles.LEADER})
    public void clear(SeenCase seen) {
        var feedback = feedback(seen);
        if (!feedback.isQuarantined()) {
            throw new IllegalStateException("The case is an ordinary one");
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
    @RolesAllowed({Roles.CASE_OFFICER, Roles.LEADER})
    public void restrict(SeenCase seen, String why) {
        var reason = required(why, "reason.required", LONGEST_MESSAGE);
        feedback(seen).restrict();
        history.say(seen.id(), CaseMessage.Kind.NOTE, current.username(), reason);
        audit.record("case.restricted", seen.id().toString(), "");
        events.publishEvent(new PublicChange(FeedbackCases.KIND, seen.id().toString()));
    }

    /** Gives a case back that is no denunciation. */
    @RolesAllowed(Roles.DENUNCIATION_OFFICER)
    public void unrestrict(SeenCase seen, String why) {
        var reason = required(why, "reason.required", LONGEST_MESSAGE);
        var feedback = feedback(seen);
        if (!feedback.isRestricted()) {
            throw new IllegalStateException("The case is an ordinary one");
        }
        feedback.unrestrict();
        history.say(seen.id(), CaseMessage.Kind.NOTE, current.username(), reason);
        audit.record("case.unrestricted", seen.id().toString(), "");
    }

    /** Among staff; neither the reporter nor the public sees it. It changes nothing, so an older screen may add one. */
    @RolesAllowed({Roles.CASE_OFFICER, Roles.DENUNCIATION_OFFICER, Roles.LEADER})
    public void note(SeenCase seen, String text) {
        history.say(
                visible(seen.id()).id(),
                CaseMessage.Kind.NOTE,
                current.username(),
                required(text, "case.note.required", LONGEST_MESSAGE));
    }

    /** The reporter, and everybody whose report is answered together with this one. */
    private void tellAll(FeedbackCase feedback, CitizenNotice notice) {
        notices.tell(feedback, notice);
        repository.findByDuplicateOf(feedback.code()).forEach(follower -> notices.tell(follower, notice));
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
    private void happened(SeenCase seen, String step, String note) {
        history.add(seen.id(), step, note);
        audit.record("case." + step.toLowerCase(Locale.ROOT), seen.id().toString(), note);
    }

    /** @throws OptimisticLockingFailureException when it is not what whoever acts has seen */
    private FeedbackCase feedback(SeenCase seen) {
        var feedback = visible(seen.id());
        if (!feedback.seen().equals(seen)) {
            throw new OptimisticLockingFailureException("Case %s has been changed meanwhile".formatted(seen.id()));
        }
        return feedback;
    }

    private FeedbackCase visible(UUID id) {
        return repository
                .findById(id)
                .filter(visibility::sees)
                .orElseThrow(() -> new IllegalArgumentException("No case " + id));
    }
}
