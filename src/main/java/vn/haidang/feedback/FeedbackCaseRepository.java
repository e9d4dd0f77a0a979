package vn.haidang.feedback;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface FeedbackCaseRepository extends JpaRepository<FeedbackCase, UUID> {

    Optional<FeedbackCase> findByCode(String code);

    boolean existsByCode(String code);

    Optional<FeedbackCase> findByClientIdAndFingerprint(String clientId, String fingerprint);

    @Query("""
            select new vn.haidang.feedback.CaseRow(c.id, c.code, c.kind, c.status, left(c.content, 120), c.deadline.dueOn,
                c.unitCode, c.officer, c.receivedAt, c.tip)
            from FeedbackCase c
            where c.status in :states and (:officer is null or c.officer = :officer) and c.id < :before
            and (:due is null or c.deadline.dueOn <= :due)
            and (c.restricted = false and :ordinary = true or c.restricted = true and :restricted = true)
            order by c.id desc
            """)
    List<CaseRow> findRows(
            Collection<CaseStatus> states,
            @Nullable String officer,
            @Nullable LocalDate due,
            boolean ordinary,
            boolean restricted,
            UUID before,
            Limit limit);

    @Query("""
            select count(c) from FeedbackCase c
            where c.status in :states and (:officer is null or c.officer = :officer)
            and (:due is null or c.deadline.dueOn <= :due)
            and (c.restricted = false and :ordinary = true or c.restricted = true and :restricted = true)
            """)
    long count(
            Collection<CaseStatus> states,
            @Nullable String officer,
            @Nullable LocalDate due,
            boolean ordinary,
            boolean restricted);
}
