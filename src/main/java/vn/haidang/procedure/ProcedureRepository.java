package vn.haidang.procedure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ProcedureRepository extends JpaRepository<Procedure, UUID> {

    Optional<Procedure> findByCode(String code);

    @Query("select p from Procedure p where p.publishedNumber > 0")
    Stream<Procedure> streamPublished();

    @Query("""
            select new vn.haidang.procedure.ProcedureRow(p.code, p.name, p.field, p.levels, p.publishedNumber,
                p.publishedAt)
            from Procedure p
            where (:reviewedBefore is null or p.publishedNumber > 0
                and (p.reviewedOn is null or p.reviewedOn < :reviewedBefore))
            and (:state is null
                or :state = 'PUBLISHED' and p.publishedNumber > 0
                or :state = 'UNPUBLISHED' and p.publishedNumber = 0
                or :state = 'WAITING' and exists (select v from ProcedureVersion v
                    where v.procedureId = p.id and v.status = vn.haidang.procedure.ProcedureVersion.Status.PROPOSED))
            and (:name is null or p.name like concat('%', :name, '%') or p.code like concat(:name, '%'))
            and (:after is null or p.code > :after)
            order by p.code
            """)
    List<ProcedureRow> findRows(
            @Nullable String name,
            @Nullable String state,
            @Nullable LocalDate reviewedBefore,
            @Nullable String after,
            Limit limit);
}
