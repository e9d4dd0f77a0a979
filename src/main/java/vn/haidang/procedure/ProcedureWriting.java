package vn.haidang.procedure;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.haidang.procedure.Procedure.Origin;
import vn.haidang.procedure.ProcedureVersion.Status;
import vn.haidang.staff.AuditTrail;
import vn.haidang.staff.MayMaintainContent;
import vn.haidang.staff.OnlyThePortal;
import vn.haidang.text.WrongInput;

/** Procedures that are written or edited here. Nothing of it is public before an approver has published it. */
@Service
@Transactional
public class ProcedureWriting {

    private static final int LONGEST_NAME = 1200;
    private static final int LONGEST_FIELD = 200;
    private static final int LONGEST_TIME = 3650;

    /** Citizens are led to addresses of the State only. */
    private static final Pattern GOVERNMENT = Pattern.compile("https://([a-z0-9-]+\\.)*gov\\.vn(/\\S{0,480})?");

    private final ProcedureRepository repository;
    private final ProcedureVersionRepository versions;
    private final Publishing publishing;
    private final AuditTrail audit;

    ProcedureWriting(
            ProcedureRepository repository,
            ProcedureVersionRepository versions,
            Publishing publishing,
            AuditTrail audit) {
        this.repository = repository;
        this.versions = versions;
        this.publishing = publishing;
        this.audit = audit;
    }

    /** Publishes what a new portal starts with. */
    @OnlyThePortal
    public void seed(ProcedureFacts facts) {
        var procedure = repository.save(new Procedure(facts, Origin.WRITTEN_HERE));
        publishing.publishSeed(procedure, publishing.propose(procedure, facts, Origin.WRITTEN_HERE, "content"));
    }

    /** Where an editor goes on: the latest version, be it public or not. */
    @MayMaintainContent
    @Transactional(readOnly = true)
    public Optional<ProcedureVersion> latest(String code) {
        return repository
                .findByCode(code)
                .flatMap(procedure -> versions.findFirstByProcedureIdOrderByNumberDesc(procedure.id()));
    }

    /**
     * Keeps what was written as the proposal that waits; it takes the place of an earlier one that was written here and
     * never published. Mandatory parts may still be empty.
     *
     * @param basedOn number of the version that was edited; null for a new procedure
     * @throws WrongInput with a message key, when the code, name, field or level is missing or wrong, a
     *     new code is taken, or nothing was changed
     * @throws OptimisticLockingFailureException when somebody else has saved since
     */
    @MayMaintainContent
    public void save(ProcedureFacts facts, @Nullable Integer basedOn) {
        check(facts);
        var known = repository.findByCode(facts.code());
        if (basedOn == null && known.isPresent()) {
            throw new WrongInput("procedure.code.taken");
        }
        var procedure = known.orElseGet(() -> repository.save(new Procedure(facts, Origin.WRITTEN_HERE)));
        var latest = versions.findFirstByProcedureIdOrderByNumberDesc(procedure.id());
        if (basedOn != null
                && latest.map(version -> version.number() != basedOn).orElse(true)) {
            throw new OptimisticLockingFailureException("Version %d is not the latest".formatted(basedOn));
        }
        if (latest.filter(version -> version.facts().equals(facts)).isPresent()) {
            throw new WrongInput("procedure.unchanged");
        }
        versions.deleteAll(
                versions.findByProcedureIdAndOriginAndStatus(procedure.id(), Origin.WRITTEN_HERE, Status.PROPOSED));
        var written = publishing.propose(procedure, facts, Origin.WRITTEN_HERE, "written here");
        audit.record("procedure.written", facts.code(), "bản %d".formatted(written.number()));
    }

    private static void check(ProcedureFacts facts) {
        require(ProcedureCode.isOne(facts.code()), "procedure.code.wrong");
        require(isGiven(facts.name(), LONGEST_NAME), "procedure.name.wrong");
        require(isGiven(facts.field(), LONGEST_FIELD), "procedure.field.wrong");
        require(!facts.levels().isEmpty(), "procedure.levels.required");
        require(facts.link() == null || GOVERNMENT.matcher(facts.link()).matches(), "procedure.link.wrong");
        require(facts.related().stream().allMatch(ProcedureCode::isOne), "procedure.related.wrong");
        require(facts.channels().stream().allMatch(ProcedureWriting::isPossible), "procedure.channel.wrong");
        require(
                facts.validFrom() == null
                        || facts.validTo() == null
                        || !facts.validTo().isBefore(facts.validFrom()),
                "procedure.valid.wrong");
    }

    private static void require(boolean isRight, String problemKey) {
        if (!isRight) {
            throw new WrongInput(problemKey);
        }
    }

    private static boolean isGiven(String text, int longest) {
        return !text.isBlank() && text.length() <= longest;
    }

    private static boolean isPossible(SubmissionChannel channel) {
        var time = channel.time();
        var fee = channel.fee();
        var count = time == null ? null : time.count();
        return (count == null || count > 0 && count <= LONGEST_TIME)
                && (fee == null || fee.amount() == null || fee.amount() >= 0);
    }
}
