package vn.haidang.procedure;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface ProcedureVersionRepository extends JpaRepository<ProcedureVersion, UUID> {

    List<ProcedureVersion> findByProcedureIdOrderByNumberDesc(UUID procedureId);

    boolean existsByProcedureId(UUID procedureId);

    boolean existsByProcedureIdAndStatus(UUID procedureId, ProcedureVersion.Status status);

    Optional<ProcedureVersion> findFirstByProcedureIdOrderByNumberDesc(UUID procedureId);

    Optional<ProcedureVersion> findFirstByProcedureIdAndOriginOrderByNumberDesc(
            UUID procedureId, Procedure.Origin origin);

    List<ProcedureVersion> findByProcedureIdAndOriginAndStatus(
            UUID procedureId, Procedure.Origin origin, ProcedureVersion.Status status);

    Optional<ProcedureVersion> findByProcedureIdAndNumber(UUID procedureId, int number);
}
