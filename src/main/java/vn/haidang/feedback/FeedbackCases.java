package vn.haidang.feedback;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.haidang.media.StoredFile;
import vn.haidang.staff.AuditTrail;
import vn.haidang.staff.CurrentStaff;
import vn.haidang.staff.Roles;
import vn.haidang.text.VietnameseDates;

/** Cases as staff read them. {@link CaseWork} moves them; citizens come through {@link CitizenDesk}. */
@Service
@Transactional
public class FeedbackCases {

    static final String KIND = "feedback";
    static final Set<CaseStatus> OPEN = CaseStatus.open();
    private static final UUID LAST = new UUID(-1, -1);

    private final FeedbackCaseRepository repository;
    private final CaseHistory history;
    private final CurrentStaff current;
    private final AuditTrail audit;
    private final Clock clock;

    FeedbackCases(
            FeedbackCaseRepository repository,
            CaseHistory history,
            CurrentStaff current,
            AuditTrail audit,
            Clock clock) {
        this.repository = repository;
        this.history = history;
        this.current = current;
        this.audit = audit;
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

    /** What was said about it, also among staff. */
    @RolesAllowed({Roles.CASE_OFFICER, Roles.LEADER})
    @Transactional(readOnly = true)
    public List<CaseMessage> messages(UUID id) {
        return history.messages(id);
    }

    /** What the queue shows. */
    public enum Queue {
        OPEN,
        MINE,
        UNASSIGNED,
        WAITING,
        ANSWERED,
        CLOSED;

        Set<CaseStatus> states() {
            return switch (this) {
                case OPEN, MINE -> FeedbackCases.OPEN;
                case UNASSIGNED -> EnumSet.of(CaseStatus.RECEIVED, CaseStatus.TRIAGED);
                case WAITING -> EnumSet.of(CaseStatus.WAITING, CaseStatus.FORWARDED);
                case ANSWERED -> EnumSet.of(CaseStatus.ANSWERED);
                case CLOSED -> EnumSet.of(CaseStatus.REJECTED, CaseStatus.DUPLICATE);
            };
        }

        /** Key of its name in the message bundles. */
        public String key() {
            return "queue." + name();
        }
    }
}
