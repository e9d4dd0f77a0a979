package vn.haidang.news;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import vn.haidang.media.MediaUse;
import vn.haidang.publication.PublicationStatus;

interface ArticleRepository extends JpaRepository<Article, UUID> {

    String ROWS = """
            select new vn.haidang.news.ArticleRow(
                a.id, a.version, a.content.shelf, a.content.title, a.content.unitCode, a.publication, a.revises)
            from Article a
            """;

    @Query("""
            select a from Article a left join fetch a.content.topics
            where a.content.shelf = :shelf and a.slug = :slug and a.publication.status = PUBLISHED
            """)
    Optional<Article> findPublished(Shelf shelf, String slug);

    boolean existsByContentShelfAndSlug(Shelf shelf, String slug);

    @Query(
            "select a from Article a left join fetch a.content.topics where a.id = :id and a.publication.status = PUBLISHED")
    Optional<Article> findPublishedById(UUID id);

    @Query("select a from Article a left join fetch a.content.topics where a.publication.status = PUBLISHED")
    Stream<Article> streamPublished();

    @Query(ROWS + """
            where (:status is null or a.publication.status = :status)
            and (:title is null or a.content.title like concat('%', :title, '%'))
            and a.id < :before
            order by a.id desc
            """)
    List<ArticleRow> findRows(@Nullable PublicationStatus status, @Nullable String title, UUID before, Limit limit);

    @Query(ROWS + "where a.publication.status = PUBLISHED and a.content.title = :title order by a.id")
    List<ArticleRow> findTitled(String title, Limit limit);

    @Query(ROWS + """
            where a.publication.status in (DRAFT, IN_REVIEW, FAILED)
            or a.publication.status = PUBLISHED and a.publication.emergencyBy is not null
            and a.publication.approver is null
            order by case a.publication.status when DRAFT then 1 else 0 end, a.id desc
            """)
    List<ArticleRow> findWaiting(Limit limit);

    @Query(ROWS + """
            where a.publication.status = PUBLISHED
            and a.publication.publishedAt >= :from and a.publication.publishedAt < :to
            order by a.publication.publishedAt
            """)
    List<ArticleRow> findPublishedBetween(Instant from, Instant to, Limit limit);

    @Query(ROWS + """
            where a.id in :ids
            """)
    List<ArticleRow> findRows(Collection<UUID> ids);

    @Query("""
            select new vn.haidang.news.DueReview(a.id, a.version, a.content.title, a.content.unitCode, a.reviewOn)
            from Article a where a.reviewOn <= :day and a.publication.status = PUBLISHED
            order by a.reviewOn, a.id
            """)
    List<DueReview> findDueReviews(LocalDate day, Limit limit);

    /** Those that wait for their first approval after they went out in an emergency. */
    @Query("""
            select count(a) from Article a where a.publication.status = PUBLISHED
            and a.publication.emergencyBy is not null and a.publication.approver is null
            """)
    long countOwedApprovals();

    Optional<Article> findByRevises(UUID original);

    @Query("""
            select new vn.haidang.news.NamedPath(a.content.shelf, a.slug, a.content.title)
            from Article a where :document member of a.content.documents and a.publication.status = PUBLISHED
            order by a.publication.publishedAt desc, a.id
            """)
    List<NamedPath> findPublicNaming(UUID document, Limit limit);

    @Query("select count(a) > 0 from Article a where :document member of a.content.documents")
    boolean existsNaming(UUID document);

    @Query("select a.id, m from Article a join a.content.media m where a.publication.status = PUBLISHED")
    List<Object[]> findMediaOfPublished(Limit limit);

    Optional<Article> findByTranslates(UUID original);

    /** As long as it has not gone out again: somebody may be mending it. */
    @Query("""
            select a from Article a where a.content.shelf = :shelf and a.slug = :slug
            and a.withdrawnAt is not null and a.publication.status <> PUBLISHED
            """)
    Optional<Article> findWithdrawn(Shelf shelf, String slug);

    @Query("""
            select new vn.haidang.media.MediaUse(a.content.title, concat('bai-viet/', cast(a.id as string)))
            from Article a where :key member of a.content.media or :key member of a.content.attachments
            """)
    List<MediaUse> findUsesOf(String key);

    /** Whether a public piece shows a file, or one on its way that stands for itself. */
    @Query("""
            select count(a) > 0 from Article a where (:key member of a.content.media or :key member of a.content.attachments)
            and (a.publication.status = PUBLISHED
                or a.publication.status <> WITHDRAWN and a.revises is null and a.translates is null)
            """)
    boolean existsShowing(String key);

    @Query("select count(a) from Article a where a.publication.status = :status")
    long countByStatus(PublicationStatus status);
}
