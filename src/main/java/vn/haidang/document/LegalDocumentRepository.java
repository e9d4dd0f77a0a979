package vn.haidang.document;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface LegalDocumentRepository extends JpaRepository<LegalDocument, UUID> {

    Optional<LegalDocument> findBySlug(String slug);

    boolean existsBySlug(String slug);

    boolean existsByIssuerAndTypeAndNumberAndIssued(String issuer, DocumentType type, String number, String issued);

    @Query("""
            select d from LegalDocument d
            where (:type is null or d.type = :type)
            and (:words is null or d.number like concat('%', :words, '%') or d.about like concat('%', :words, '%')
                or d.issuer like concat('%', :words, '%'))
            and (d.issued < :issued or (d.issued = :issued and d.id < :id))
            order by d.issued desc, d.id desc
            """)
    List<LegalDocument> findPage(
            @Nullable DocumentType type, @Nullable String words, String issued, UUID id, Limit limit);

    @Query("select d from LegalDocument d")
    Stream<LegalDocument> streamAll();
}
