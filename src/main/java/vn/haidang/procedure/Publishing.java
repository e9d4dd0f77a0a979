package vn.haidang.procedure;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.haidang.pages.PublicChange;
import vn.haidang.staff.AuditTrail;
import vn.haidang.staff.CurrentStaff;
import vn.haidang.text.NotNow;
import vn.haidang.text.WrongInput;

/** How a version comes into being and how it gets in front of citizens, whoever brings it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Publishing {

    private final ProcedureVersionRepository versions;
    private final CurrentStaff current;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Publishing(
            ProcedureVersionRepository versions,
            CurrentStaff current,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.versions = versions;
        this.current = current;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    ProcedureVersion propose(Procedure procedure, ProcedureFacts facts, Procedure.Origin origin, String source) {
        return versions.save(procedure.propose(facts, origin, source, current.username(), clock.instant()));
    }

    /**
     * @throws WrongInput with a message key, when a mandatory part is missing
     * @throws NotNow when a second person is needed
     */
    void publish(Procedure procedure, ProcedureVersion version, String reason) {
        if (!version.missing().isEmpty()) {
            throw new WrongInput("procedure.incomplete");
        }
        if (!version.mayBePublishedBy(current.username())) {
            throw new NotNow("A second person publishes: %s wrote it".formatted(version.proposedBy()));
        }
        replace(procedure, version, reason);
    }

    /** What a new portal starts with was read by the people who deliver it. */
    void publishSeed(Procedure procedure, ProcedureVersion version) {
        replace(procedure, version, "nội dung ban đầu");
    }

    private void replace(Procedure procedure, ProcedureVersion version, String reason) {
        if (procedure.publishedNumber() > 0) {
            versions.findByProcedureIdAndNumber(procedure.id(), procedure.publishedNumber())
                    .ifPresent(ProcedureVersion::supersede);
        }
        version.publish(current.username(), reason, clock.instant());
        procedure.publish(version, clock.instant());
        audit.record("procedure.published", procedure.code(), "bản %d: %s".formatted(version.number(), reason));
        events.publishEvent(new PublicChange(Procedures.KIND, procedure.code()));
    }
}
