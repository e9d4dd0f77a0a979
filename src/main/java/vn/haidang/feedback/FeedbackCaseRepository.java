package vn.haidang.feedback;

import java.time.Instant;
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

    @Query("""
            select distinct c from FeedbackCase c left join fetch c.deadline.pauses
            where c.status in :states and c.report.tip = false order by c.id
            """)
    List<FeedbackCase> findWithClock(Collection<CaseStatus> states);

    @Query("""
            select c from FeedbackCase c where c.deadline.remindOn <= :today order by c.deadline.remindOn
            """)
    List<FeedbackCase> findToRemind(LocalDate today, Limit limit);

    @Query(
            "select c from FeedbackCase c where c.status = :status and c.questionTold = true and c.deadline.replyUntil < :today")
    List<FeedbackCase> findUnreplied(CaseStatus status, LocalDate today, Limit limit);

    @Query("select c from FeedbackCase c where c.outcome.duplicateOf = :code")
    List<FeedbackCase> findByDuplicateOf(String code);

    /** Closed long enough ago; what was never taken up goes sooner. */
    @Query("""
            select c from FeedbackCase c
            where c.erasedAt is null and (c.outcome.closedOn <= :before or c.status in :unanswered and c.outcome.closedOn <= :sooner)
            """)
    List<FeedbackCase> findToErase(LocalDate before, Collection<CaseStatus> unanswered, LocalDate sooner, Limit limit);

    @Query("select c from FeedbackCase c where c.outcome.closedOn <= :before and c.maskedAt is null")
    List<FeedbackCase> findToMask(LocalDate before, Limit limit);

    /** Of one officer, or of all; without what is restricted or in quarantine. */
    @Query("""
            select new vn.haidang.feedback.CaseBurden(count(c),
                coalesce(sum(case when c.deadline.dueOn = :today then 1 else 0 end), 0),
                coalesce(sum(case when c.deadline.dueOn < :today then 1 else 0 end), 0),
                coalesce(sum(case when c.handling.forwardUntil < :today then 1 else 0 end), 0))
            from FeedbackCase c
            where c.outcome.closedOn is null and c.restricted = false and c.quarantined = false
            and (:officer is null or c.handling.officer = :officer)
            """)
    CaseBurden findBurden(@Nullable String officer, LocalDate today);

    Optional<FeedbackCase> findByCode(String code);

    boolean existsByCode(String code);

    @Query("""
            select c from FeedbackCase c
            where c.report.wordsHash = :words and c.report.receivedAt > :after and c.report.clientId <> :clientId
            order by c.id desc
            """)
    List<FeedbackCase> findTwins(String words, Instant after, String clientId, Limit limit);

    @Query("select c from FeedbackCase c where c.report.clientId = :clientId and c.report.fingerprint = :fingerprint")
    Optional<FeedbackCase> findByClientIdAndFingerprint(String clientId, String fingerprint);

    @Query("""
            select new vn.haidang.feedback.CaseRow(c.id, c.code, c.handling.kind, c.status,
                left(c.report.content, 120), c.deadline.dueOn, c.handling.unitCode, c.handling.officer,
                c.report.receivedAt, c.report.tip, c.handling.urgent,
                c.suspected = true and c.handling.legalKind is null)
            from FeedbackCase c
            where c.status in :states and (:officer is null or c.handling.officer = :officer) and c.id < :before
            and (:unit is null or c.handling.unitCode = :unit)
            and (:due is null or c.deadline.dueOn <= :due) and c.quarantined = :quarantined
            and (:prepared = false or exists (
                select p.caseId from PublicAnswer p where p.caseId = c.id and p.publication.status = IN_REVIEW))
            and (c.restricted = false and :ordinary = true or c.restricted = true and :restricted = true)
            order by c.id desc
            """)
    List<CaseRow> findRows(
            Collection<CaseStatus> states,
            @Nullable String officer,
            @Nullable String unit,
            @Nullable LocalDate due,
            boolean quarantined,
            boolean prepared,
            boolean ordinary,
            boolean restricted,
            UUID before,
            Limit limit);

    /** Up to {@code most}, so that counting does not grow with a queue that nobody can read to its end. */
    @Query("""
            select count(*) from (
                select c.id as id from FeedbackCase c
                where c.status in :states and (:officer is null or c.handling.officer = :officer)
                and (:unit is null or c.handling.unitCode = :unit)
                and (:due is null or c.deadline.dueOn <= :due) and c.quarantined = :quarantined
            and (:prepared = false or exists (
                select p.caseId from PublicAnswer p where p.caseId = c.id and p.publication.status = IN_REVIEW))
                and (c.restricted = false and :ordinary = true or c.restricted = true and :restricted = true)
                order by c.status limit :most
            )
            """)
    long count(
            Collection<CaseStatus> states,
            @Nullable String officer,
            @Nullable String unit,
            @Nullable LocalDate due,
            boolean quarantined,
            boolean prepared,
            boolean ordinary,
            boolean restricted,
            int most);
}
