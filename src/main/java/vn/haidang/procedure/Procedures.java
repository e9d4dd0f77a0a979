package vn.haidang.procedure;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
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
import vn.haidang.procedure.source.Draft;
import vn.haidang.staff.AuditTrail;
import vn.haidang.staff.CurrentStaff;
import vn.haidang.staff.Roles;

/** Procedures and their versions. */
@Service
@Transactional
public class Procedures {

    static final String KIND = "procedure";

    /** After that long, somebody should compare a procedure with the law again. */
    static final Period REVIEW_EVERY = Period.ofMonths(3);

    private final ProcedureRepository repository;
    private final ProcedureVersionRepository versions;
    private final CurrentStaff current;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Procedures(
            ProcedureRepository repository,
            ProcedureVersionRepository versions,
            CurrentStaff current,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.versions = versions;
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

    @RolesAllowed({Roles.CONTRIBUTOR, Roles.EDITOR, Roles.APPROVER, Roles.CASE_OFFICER, Roles.LEADER})
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
    @RolesAllowed({Roles.CONTRIBUTOR, Roles.EDITOR, Roles.APPROVER, Roles.CASE_OFFICER, Roles.LEADER})
    @Transactional(readOnly = true)
    public List<ProcedureVersion> versions(String code) {
        return repository
                .findByCode(code)
                .map(procedure -> versions.findByProcedureIdOrderByNumberDesc(procedure.id()))
                .orElse(List.of());
    }

    /** Lets a proposed version take the place of the one that citizens read. */
    @RolesAllowed(Roles.APPROVER)
    public void publish(String code, int number, String reason) {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("reason.required");
        }
        var procedure = repository.findByCode(code).orElseThrow();
        publish(
                procedure,
                versions.findByProcedureIdAndNumber(procedure.id(), number).orElseThrow(),
                reason.strip());
    }

    /** Publishes what a new portal starts with. */
    @RolesAllowed(Roles.SYSTEM)
    public void seed(ProcedureFacts facts) {
        var procedure = repository.save(new Procedure(facts, Procedure.Origin.WRITTEN_HERE));
        publish(procedure, propose(procedure, facts, "content", 1), "seed content");
    }

    /**
     * Takes in a record of an import. A version with the same facts is never made twice; a record of our own is never
     * overwritten, its new facts wait as a proposal, and so does a damaged record.
     *
     * @param publish lets new facts go out at once, with the reason
     */
    @RolesAllowed({Roles.APPROVER, Roles.SYSTEM})
    public ImportReport.Outcome takeIn(Draft draft, String source, @Nullable String publish) {
        var facts = draft.facts();
        var procedure = repository
                .findByCode(facts.code())
                .orElseGet(() -> repository.save(new Procedure(facts, Procedure.Origin.IMPORTED)));
        var latest = versions.findFirstByProcedureIdOrderByNumberDesc(procedure.id());
        var known = latest.filter(version -> version.facts().equals(facts));
        var version = known.orElseGet(() -> propose(
                procedure, facts, source, latest.map(ProcedureVersion::number).orElse(0) + 1));
        version.found(draft.findings());
        var waits = procedure.origin() == Procedure.Origin.WRITTEN_HERE || draft.isDamaged();
        if (publish != null && !waits && version.status() == ProcedureVersion.Status.PROPOSED) {
            publish(procedure, version, publish);
            return version.number() == 1 ? ImportReport.Outcome.NEW : ImportReport.Outcome.CHANGED;
        }
        if (known.isPresent()) {
            return ImportReport.Outcome.UNCHANGED;
        }
        if (draft.isDamaged()) {
            return ImportReport.Outcome.DAMAGED;
        }
        return waits || version.number() > 1 ? ImportReport.Outcome.PROPOSED : ImportReport.Outcome.NEW;
    }

    /** What taking a record in would do, with what it changes; nothing is done. */
    @RolesAllowed({Roles.EDITOR, Roles.APPROVER, Roles.SYSTEM})
    @Transactional(readOnly = true)
    public Expected expect(Draft draft) {
        var procedure = repository.findByCode(draft.facts().code());
        var latest = procedure.flatMap(it -> versions.findFirstByProcedureIdOrderByNumberDesc(it.id()));
        var difference = latest.map(version -> FactsDifference.between(version.facts(), draft.facts()))
                .orElse(new FactsDifference(List.of()));
        if (draft.isDamaged()) {
            return new Expected(ImportReport.Outcome.DAMAGED, difference);
        }
        if (latest.isEmpty()) {
            return new Expected(ImportReport.Outcome.NEW, difference);
        }
        return new Expected(
                latest.get().facts().equals(draft.facts())
                        ? ImportReport.Outcome.UNCHANGED
                        : ImportReport.Outcome.CHANGED,
                difference);
    }

    /** @param difference from the latest version that is here; empty for a new record */
    public record Expected(ImportReport.Outcome outcome, FactsDifference difference) {}

    /**
     * Takes a procedure out of lists and search at once; its address says so, and its versions can still be read.
     *
     * @param replacedBy code of the procedure that takes its place; null for none
     * @throws IllegalArgumentException with a message key, when the reason is missing or the other is not published
     */
    @RolesAllowed(Roles.APPROVER)
    public void abolish(String code, String reason, @Nullable String replacedBy) {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("reason.required");
        }
        if (replacedBy != null
                && (replacedBy.equals(code) || published(replacedBy).isEmpty())) {
            throw new IllegalArgumentException("procedure.abolish.unknown");
        }
        var procedure = repository.findByCode(code).orElseThrow();
        procedure.abolish(LocalDate.now(clock), reason.strip(), replacedBy);
        versions.findByProcedureIdOrderByNumberDesc(procedure.id()).stream()
                .filter(version -> version.status() == ProcedureVersion.Status.PUBLISHED)
                .forEach(ProcedureVersion::supersede);
        audit.record("procedure.abolished", code, reason.strip());
        events.publishEvent(new PublicChange(KIND, code));
    }

    @PermitAll
    @Transactional(readOnly = true)
    public Optional<Abolition> abolition(String code) {
        return repository.findByCode(code).flatMap(Procedure::abolition);
    }

    /** Notes that somebody has compared the procedure with the law today. */
    @RolesAllowed({Roles.EDITOR, Roles.APPROVER})
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

    private ProcedureVersion propose(Procedure procedure, ProcedureFacts facts, String source, int number) {
        return versions.save(
                new ProcedureVersion(procedure.id(), number, facts, source, current.username(), clock.instant()));
    }

    private void publish(Procedure procedure, ProcedureVersion version, String reason) {
        if (procedure.publishedNumber() > 0) {
            versions.findByProcedureIdAndNumber(procedure.id(), procedure.publishedNumber())
                    .ifPresent(ProcedureVersion::supersede);
        }
        version.publish(current.username(), reason, clock.instant());
        procedure.publish(version.facts(), version.number(), clock.instant());
        audit.record("procedure.published", procedure.code(), "version %d: %s".formatted(version.number(), reason));
        events.publishEvent(new PublicChange(KIND, procedure.code()));
    }
}
