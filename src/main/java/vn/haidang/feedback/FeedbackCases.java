package vn.haidang.feedback;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.haidang.media.HandedInFiles;
import vn.haidang.media.StoredFile;
import vn.haidang.messaging.Outbox;
import vn.haidang.staff.AuditTrail;
import vn.haidang.staff.CurrentStaff;
import vn.haidang.staff.MaySeeCases;
import vn.haidang.text.WrongInput;

/** Cases as staff read them. {@link CaseWork} moves them; citizens come through {@link CitizenDesk}. */
@Service
@Transactional
public class FeedbackCases {

    static final String KIND = "feedback";

    /** Enough to know that a queue is long. */
    public static final int COUNTED = 1000;

    private static final UUID LAST = new UUID(-1, -1);

    private final FeedbackCaseRepository repository;
    private final CaseHistory history;
    private final CaseVisibility visibility;
    private final HandedInFiles files;
    private final Outbox outbox;
    private final Places places;
    private final CurrentStaff current;
    private final AuditTrail audit;
    private final Clock clock;

    FeedbackCases(
            FeedbackCaseRepository repository,
            CaseHistory history,
            CaseVisibility visibility,
            HandedInFiles files,
            Outbox outbox,
            Places places,
            CurrentStaff current,
            AuditTrail audit,
            Clock clock) {
        this.repository = repository;
        this.history = history;
        this.visibility = visibility;
        this.files = files;
        this.outbox = outbox;
        this.places = places;
        this.current = current;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Newest first.
     *
     * @param unit code of the unit that handles them; null for all
     * @param before id of the last row of the page before; null for the first page
     */
    @MaySeeCases
    @Transactional(readOnly = true)
    public List<CaseRow> rows(Queue queue, @Nullable String unit, @Nullable UUID before, int count) {
        return repository.findRows(
                queue.states(),
                officer(queue),
                unit,
                queue.dueBy(today()),
                queue == Queue.QUARANTINE,
                queue == Queue.TO_RELEASE,
                visibility.seesOrdinary(),
                visibility.seesRestricted(),
                before == null ? LAST : before,
                Limit.of(count));
    }

    /**
     * How many a queue holds of those that whoever asks may see, up to {@value #COUNTED}.
     *
     * @param unit as for the rows
     */
    @MaySeeCases
    @Transactional(readOnly = true)
    public long count(Queue queue, @Nullable String unit) {
        return repository.count(
                queue.states(),
                officer(queue),
                unit,
                queue.dueBy(today()),
                queue == Queue.QUARANTINE,
                queue == Queue.TO_RELEASE,
                visibility.seesOrdinary(),
                visibility.seesRestricted(),
                COUNTED);
    }

    /** The case with this code, however it was typed; empty for one that whoever asks must not see. */
    @MaySeeCases
    @Transactional(readOnly = true)
    public Optional<UUID> withCode(String typed) {
        return CaseCode.typed(typed)
                .flatMap(code -> repository.findByCode(code.value()))
                .filter(visibility::sees)
                .map(FeedbackCase::id);
    }

    /** Where it happened, as people call it. */
    @MaySeeCases
    @Transactional(readOnly = true)
    public String place(FeedbackCase feedback) {
        return places.words(feedback.report().place(), feedback.report().placeDetail());
    }

    /** Whether the open question of a case has not reached its reporter: no way to send it, or it waits or failed. */
    @MaySeeCases
    @Transactional(readOnly = true)
    public boolean isQuestionHeld(UUID id) {
        return repository
                .findById(id)
                .filter(visibility::sees)
                .filter(feedback -> !feedback.isQuestionTold() || outbox.holdsBack(feedback.code()))
                .isPresent();
    }

    /** Whether a case that whoever asks may see has an answer; not for none. */
    @MaySeeCases
    @Transactional(readOnly = true)
    public boolean isAnswered(@Nullable String code) {
        return code != null
                && repository
                        .findByCode(code)
                        .filter(visibility::sees)
                        .filter(feedback -> feedback.status().isAnswered())
                        .isPresent();
    }

    /** Codes of the reports that were joined to this case and have no answer yet, as far as whoever asks may see them. */
    @MaySeeCases
    @Transactional(readOnly = true)
    public List<String> unansweredFollowers(String code) {
        return repository.findByDuplicateOf(code).stream()
                .filter(follower -> follower.status() == CaseStatus.DUPLICATE)
                .filter(visibility::sees)
                .map(FeedbackCase::code)
                .toList();
    }

    /** Codes of the reports that are answered together with this case, as far as whoever asks may see them. */
    @MaySeeCases
    @Transactional(readOnly = true)
    public List<String> followers(String code) {
        return repository.findByDuplicateOf(code).stream()
                .filter(visibility::sees)
                .map(FeedbackCase::code)
                .toList();
    }

    /** A number that grows with every step of any case; tells a screen that there is something new, and nothing else. */
    @MaySeeCases
    @Transactional(readOnly = true)
    public long lastStep() {
        return history.lastStep();
    }

    /** The whole case, empty for one that whoever asks must not see; that it was opened is recorded. */
    @MaySeeCases
    public Optional<FeedbackCase> open(UUID id) {
        var feedback = repository.findById(id).filter(visibility::sees);
        feedback.ifPresent(
                it -> audit.record(it.isRestricted() ? "case.restricted.viewed" : "case.viewed", id.toString(), ""));
        return feedback;
    }

    @MaySeeCases
    @Transactional(readOnly = true)
    public List<CaseStep> steps(UUID id) {
        return isVisible(id) ? history.steps(id) : List.of();
    }

    @MaySeeCases
    @Transactional(readOnly = true)
    public List<StoredFile> files(UUID id) {
        return isVisible(id) ? history.files(id) : List.of();
    }

    /** What shows that the matter has been settled. */
    @MaySeeCases
    @Transactional(readOnly = true)
    public List<StoredFile> proofs(UUID id) {
        return isVisible(id) ? history.proofs(id) : List.of();
    }

    /** What was said about it, also among staff. */
    @MaySeeCases
    @Transactional(readOnly = true)
    public List<CaseMessage> messages(UUID id) {
        return isVisible(id) ? history.messages(id, visibility.seesRestricted()) : List.of();
    }

    /**
     * What somebody handed in with a case; that it was taken out is recorded.
     *
     * @throws IllegalArgumentException for a file of another case, or of one that must not be seen
     */
    @MaySeeCases
    public Path content(UUID id, UUID fileId) {
        if (Stream.concat(files(id).stream(), proofs(id).stream())
                .noneMatch(file -> file.id().equals(fileId) && file.scan().mayBeOpened())) {
            throw new WrongInput(WrongInput.GONE);
        }
        audit.record("case.file", id.toString(), fileId.toString());
        return files.content(fileId);
    }

    private @Nullable String officer(Queue queue) {
        return queue == Queue.MINE ? current.username() : null;
    }

    private boolean isVisible(UUID id) {
        return repository.findById(id).filter(visibility::sees).isPresent();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /** What the queue shows. */
    public enum Queue {
        OPEN,
        MINE,
        OVERDUE,
        DUE_TODAY,
        UNASSIGNED,
        WAITING,
        ANSWERED,
        TO_RELEASE,
        CLOSED,
        QUARANTINE;

        Set<CaseStatus> states() {
            return switch (this) {
                case OPEN, MINE, OVERDUE, DUE_TODAY, QUARANTINE -> CaseStatus.open();
                case UNASSIGNED -> EnumSet.of(CaseStatus.RECEIVED, CaseStatus.TRIAGED);
                case WAITING -> EnumSet.of(CaseStatus.WAITING, CaseStatus.FORWARDED);
                case ANSWERED -> EnumSet.of(CaseStatus.ANSWERED);
                case TO_RELEASE -> EnumSet.of(CaseStatus.ANSWERED, CaseStatus.RESOLVED);
                case CLOSED -> EnumSet.of(CaseStatus.RESOLVED, CaseStatus.REJECTED, CaseStatus.DUPLICATE);
            };
        }

        /** The last due day that belongs to it; null for any or none. */
        @Nullable
        LocalDate dueBy(LocalDate today) {
            return switch (this) {
                case OVERDUE -> today.minusDays(1);
                case DUE_TODAY -> today;
                default -> null;
            };
        }

        /** Key of its name in the message bundles. */
        public String key() {
            return "queue." + name();
        }
    }
}
