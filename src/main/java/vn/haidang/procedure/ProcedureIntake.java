package vn.haidang.procedure;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.haidang.procedure.ImportReport.Outcome;
import vn.haidang.procedure.source.Draft;
import vn.haidang.staff.MayMaintainContent;
import vn.haidang.staff.MayPublish;

/** Takes records of other systems in, one at a time. */
@Service
@Transactional
class ProcedureIntake {

    private final ProcedureRepository repository;
    private final ProcedureVersionRepository versions;
    private final Publishing publishing;

    ProcedureIntake(ProcedureRepository repository, ProcedureVersionRepository versions, Publishing publishing) {
        this.repository = repository;
        this.versions = versions;
        this.publishing = publishing;
    }

    /**
     * A version with the same facts is never made twice; a record of our own is never overwritten, its new facts wait
     * as a proposal, and so does a damaged record.
     *
     * @param publish lets new facts go out at once, with the reason
     */
    @MayPublish
    public Outcome takeIn(Draft draft, String source, @Nullable String publish) {
        var facts = draft.facts();
        var procedure = repository
                .findByCode(facts.code())
                .orElseGet(() -> repository.save(new Procedure(facts, Procedure.Origin.IMPORTED)));
        var known = latest(procedure).filter(version -> version.facts().equals(facts));
        var version = known.orElseGet(() -> publishing.propose(procedure, facts, Procedure.Origin.IMPORTED, source));
        version.found(draft.findings());
        var waits = procedure.origin() == Procedure.Origin.WRITTEN_HERE || draft.isDamaged();
        if (publish != null && !waits && version.isProposed()) {
            publishing.publish(procedure, version, publish);
            return version.number() == 1 ? Outcome.NEW : Outcome.CHANGED;
        }
        if (known.isPresent()) {
            return Outcome.UNCHANGED;
        }
        if (draft.isDamaged()) {
            return Outcome.DAMAGED;
        }
        return waits || version.number() > 1 ? Outcome.PROPOSED : Outcome.NEW;
    }

    /** What taking a record in would do, with what it changes; nothing is done. */
    @MayMaintainContent
    @Transactional(readOnly = true)
    public Expected expect(Draft draft) {
        var latest = repository.findByCode(draft.facts().code()).flatMap(this::latest);
        var difference = latest.map(version -> FactsDifference.between(version.facts(), draft.facts()))
                .orElse(new FactsDifference(List.of()));
        if (draft.isDamaged()) {
            return new Expected(Outcome.DAMAGED, difference);
        }
        if (latest.isEmpty()) {
            return new Expected(Outcome.NEW, difference);
        }
        var isKnown = latest.get().facts().equals(draft.facts());
        return new Expected(isKnown ? Outcome.UNCHANGED : Outcome.CHANGED, difference);
    }

    /** @param difference from the latest facts that came from outside; empty for a new record */
    record Expected(Outcome outcome, FactsDifference difference) {}

    /** What other systems said last; what was written here meanwhile does not make their facts new. */
    private Optional<ProcedureVersion> latest(Procedure procedure) {
        return versions.findFirstByProcedureIdAndOriginOrderByNumberDesc(procedure.id(), Procedure.Origin.IMPORTED);
    }
}
