package vn.haidang.procedure;

import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.haidang.pages.PublicChange;
import vn.haidang.staff.AuditTrail;
import vn.haidang.staff.CurrentStaff;
import vn.haidang.staff.MayLookUpProcedures;
import vn.haidang.staff.MayMaintainContent;
import vn.haidang.staff.MayPublish;
import vn.haidang.text.NotNow;
import vn.haidang.text.Reason;
import vn.haidang.text.WrongInput;

/** Procedures and their versions, as they are read, published, reviewed and abolished. */
@Service
@Transactional
public class Procedures {

    static final String KIND = "procedure";

    /** After that long, somebody should compare a procedure with the law again. */
    static final Period REVIEW_EVERY = Period.ofMonths(3);

    private final ProcedureRepository repository;
    private final ProcedureVersionRepository versions;
    private final Publishing publishing;
    private final CurrentStaff current;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Procedures(
            ProcedureRepository repository,
            ProcedureVersionRepository versions,
            Publishing publishing,
            CurrentStaff current,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.versions = versions;
        this.publishing = publishing;
        this.current = current;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** Only a published one. */
    @PermitAll
    @Transactional(readOnly = true)
    public Optional<Procedure> published(String code) {
        return repository.findByCode(code).filter(Procedure::isPublished);
    }

    @MayLookUpProcedures
    @Transactional(readOnly = true)
    public List<ProcedureRow> rows(Selection selection, @Nullable String after, int count) {
        var reviewedBefore = selection.reviewDue() ? LocalDate.now(clock).minus(REVIEW_EVERY) : null;
        var state = selection.state() == null ? null : selection.state().name();
        return repository.findRows(selection.nameOrCode(), state, reviewedBefore, after, Limit.of(count));
    }

    /** What a list of the staff shows. */
    public record Selection(
            @Nullable String nameOrCode, @Nullable State state, boolean reviewDue) {

        public enum State {
            PUBLISHED,
            WAITING,
            UNPUBLISHED;

            /** Key of its name in the message bundles. */
            public String key() {
                return "procedure.state." + name().toLowerCase(Locale.ROOT);
            }
        }
    }

    /** Newest first. */
    @MayLookUpProcedures
    @Transactional(readOnly = true)
    public List<ProcedureVersion> versions(String code) {
        return repository
                .findByCode(code)
                .map(procedure -> versions.findByProcedureIdOrderByNumberDesc(procedure.id()))
                .orElse(List.of());
    }

    /**
     * Lets a proposed version take the place of the one that citizens read.
     *
     * @throws WrongInput with a message key, when the reason or a mandatory part is missing
     * @throws NotNow when it does not wait any more, or was written here by the same person
     */
    @MayPublish
    public void publish(String code, int number, String reason) {
        var why = Reason.required(reason);
        var procedure = repository.findByCode(code).orElseThrow();
        publishing.publish(procedure, proposal(procedure, number), why);
    }

    /** Takes a proposal away; a procedure that never had another version goes with it. */
    @MayMaintainContent
    public void discard(String code, int number, String reason) {
        var why = Reason.required(reason);
        var procedure = repository.findByCode(code).orElseThrow();
        versions.delete(proposal(procedure, number));
        versions.flush();
        if (!versions.existsByProcedureId(procedure.id())) {
            repository.delete(procedure);
        }
        audit.record("procedure.discarded", code, "bản %d: %s".formatted(number, why));
    }

    private ProcedureVersion proposal(Procedure procedure, int number) {
        return versions.findByProcedureIdAndNumber(procedure.id(), number)
                .filter(ProcedureVersion::isProposed)
                .orElseThrow(() -> new NotNow("Version %d does not wait".formatted(number)));
    }

    /**
     * Takes a procedure out of lists and search at once; its address says so, and its versions can still be read.
     *
     * @param replacedBy code of the procedure that takes its place; null for none
     * @throws WrongInput with a message key, when the reason is missing or the other is not published
     */
    @MayPublish
    public void abolish(String code, String reason, @Nullable String replacedBy) {
        var why = Reason.required(reason);
        if (replacedBy != null
                && (replacedBy.equals(code) || published(replacedBy).isEmpty())) {
            throw new WrongInput("procedure.abolish.unknown");
        }
        var procedure = repository.findByCode(code).orElseThrow();
        procedure.abolish(LocalDate.now(clock), why, replacedBy);
        versions.findByProcedureIdOrderByNumberDesc(procedure.id()).stream()
                .filter(version -> version.status() == ProcedureVersion.Status.PUBLISHED)
                .forEach(ProcedureVersion::supersede);
        audit.record("procedure.abolished", code, why);
        events.publishEvent(new PublicChange(KIND, code));
    }

    @PermitAll
    @Transactional(readOnly = true)
    public Optional<Abolition> abolition(String code) {
        return repository.findByCode(code).flatMap(Procedure::abolition);
    }

    /** Notes that somebody has compared the procedure with the law today. */
    @MayMaintainContent
    public void review(String code) {
        repository.findByCode(code).orElseThrow().review(LocalDate.now(clock), current.username());
        audit.record("procedure.reviewed", code, "");
        events.publishEvent(new PublicChange(KIND, code));
    }

    /** Versions that were public once, newest first. */
    @PermitAll
    @Transactional(readOnly = true)
    public List<PublicVersion> publicVersions(String code) {
        return repository
                .findByCode(code)
                .map(procedure -> versions.findByProcedureIdOrderByNumberDesc(procedure.id()).stream()
                        .filter(ProcedureVersion::wasPublic)
                        .map(PublicVersion::of)
                        .toList())
                .orElse(List.of());
    }

    /** Whether another version was public before the one that citizens read. */
    @PermitAll
    @Transactional(readOnly = true)
    public boolean hasEarlierVersions(Procedure procedure) {
        return versions.existsByProcedureIdAndStatus(procedure.id(), ProcedureVersion.Status.SUPERSEDED);
    }
}
