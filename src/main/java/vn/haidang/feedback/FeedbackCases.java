package vn.haidang.feedback;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.haidang.media.StoredFile;
import vn.haidang.pages.PublicChange;
import vn.haidang.staff.AuditTrail;
import vn.haidang.staff.CurrentStaff;
import vn.haidang.staff.Roles;
import vn.haidang.text.VietnameseDates;

/** Cases as staff handle them. Citizens come through {@link CitizenDesk}. */
@Service
@Transactional
public class FeedbackCases {

    static final String KIND = "feedback";
    static final Set<CaseStatus> OPEN = EnumSet.of(CaseStatus.RECEIVED, CaseStatus.IN_PROGRESS);
    private static final UUID LAST = new UUID(-1, -1);

    private final FeedbackCaseRepository repository;
    private final CaseHistory history;
    private final CurrentStaff current;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FeedbackCases(
            FeedbackCaseRepository repository,
            CaseHistory history,
            CurrentStaff current,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.history = history;
        this.current = current;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Newest first.
     *
     * @param before id of the last row of the page before; null for the first page
     */
    @RolesAllowed({Roles.CASE_OFFICER, Roles.LEADER})
    @Transactional(readOnly = true)
    public List<CaseRow> rows(Queue queue, @Nullable UUID before, int count) {
        var officer = queue == Queue.MINE ? current.username() : null;
        return repository.findRows(queue.states(), officer, before == null ? LAST : before, Limit.of(count));
    }

    @RolesAllowed({Roles.CASE_OFFICER, Roles.LEADER})
    @Transactional(readOnly = true)
    public long countOpen() {
        return repository.countIn(OPEN);
    }

    @RolesAllowed({Roles.CASE_OFFICER, Roles.LEADER})
    @Transactional(readOnly = true)
    public long countOverdue() {
        return repository.countOverdue(OPEN, VietnameseDates.dateOf(clock.instant()));
    }

    /** The whole case; that it was opened is recorded. */
    @RolesAllowed({Roles.CASE_OFFICER, Roles.LEADER})
    public Optional<FeedbackCase> open(UUID id) {
        audit.record("case.viewed", id.toString(), "");
        return repository.findById(id);
    }

    @RolesAllowed({Roles.CASE_OFFICER, Roles.LEADER})
    @Transactional(readOnly = true)
    public List<CaseStep> steps(UUID id) {
        return history.steps(id);
    }

    @RolesAllowed({Roles.CASE_OFFICER, Roles.LEADER})
    @Transactional(readOnly = true)
    public List<StoredFile> files(UUID id) {
        return history.files(id);
    }

    /** Whoever takes a case answers for it. */
    @RolesAllowed(Roles.CASE_OFFICER)
    public void take(UUID id, String unitCode) {
        feedback(id).assign(unitCode, current.username());
        happened(id, "ASSIGNED", unitCode);
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
        events.publishEvent(new PublicChange(KIND, id.toString()));
    }

    private void happened(UUID id, String step, String note) {
        history.add(id, step, note);
        audit.record("case." + step.toLowerCase(java.util.Locale.ROOT), id.toString(), note);
    }

    private FeedbackCase feedback(UUID id) {
        return repository.findById(id).orElseThrow(() -> new IllegalArgumentException("No case " + id));
    }

    /** What the queue shows. */
    public enum Queue {
        OPEN,
        MINE,
        ANSWERED;

        Set<CaseStatus> states() {
            return this == ANSWERED ? EnumSet.of(CaseStatus.ANSWERED) : FeedbackCases.OPEN;
        }

        /** Key of its name in the message bundles. */
        public String key() {
            return "queue." + name();
        }
    }
}
