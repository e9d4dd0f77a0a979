package vn.haidang.news;

import java.util.UUID;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.haidang.publication.PieceVersions;
import vn.haidang.publication.SeenPiece;
import vn.haidang.publication.SideBuffers;
import vn.haidang.staff.CurrentStaff;
import vn.haidang.staff.MayWriteContent;
import vn.haidang.text.NotNow;

/**
 * What is written beside a published piece: the revision that will take its place, and its English variant.
 *
 * @throws OptimisticLockingFailureException from any deed on a piece that is no longer what was seen
 * @throws AccessDeniedException from any deed of a contributor on a piece of another unit
 */
@Service
@Transactional
public class ArticleVariants {

    private final ArticleRepository repository;
    private final ArticleDesk desk;
    private final ArticleAddresses addresses;
    private final WritingRights rights;
    private final PieceVersions versions;
    private final SideBuffers buffers;
    private final CurrentStaff current;

    ArticleVariants(
            ArticleRepository repository,
            ArticleDesk desk,
            ArticleAddresses addresses,
            WritingRights rights,
            PieceVersions versions,
            SideBuffers buffers,
            CurrentStaff current) {
        this.repository = repository;
        this.desk = desk;
        this.addresses = addresses;
        this.rights = rights;
        this.versions = versions;
        this.buffers = buffers;
        this.current = current;
    }

    /**
     * Begins to change a published piece; readers go on reading it as it is.
     *
     * @return id of the revision, which may have been begun already
     */
    @MayWriteContent
    public UUID startRevision(SeenPiece seen) {
        return repository.findByRevises(seen.id()).map(Article::id).orElseGet(() -> newRevision(seen));
    }

    /**
     * Begins the English variant of a piece, with a life of its own.
     *
     * @return id of the variant, which may have been begun already
     * @throws NotNow for what is not public, for standing pages and for what is English already
     */
    @MayWriteContent
    public UUID startTranslation(SeenPiece seen) {
        return repository.findByTranslates(seen.id()).map(Article::id).orElseGet(() -> newTranslation(seen));
    }

    /**
     * Throws away the draft of a revision, or of an English variant that never was public.
     *
     * @throws NotNow for any other piece, and for what is being reviewed
     */
    @MayWriteContent
    public void discard(SeenPiece seen) {
        var revision = rights.require(desk.article(seen));
        if (!revision.mayBeDiscarded()) {
            throw new NotNow("Only the draft of a revision or variant is thrown away");
        }
        repository.delete(revision);
        buffers.forget(Article.ref(seen.id()));
        desk.noted("article.revision-discarded", seen.id(), "");
    }

    private UUID newRevision(SeenPiece seen) {
        var original = rights.require(desk.article(seen));
        if (!original.publication().isPublic()) {
            throw new NotNow("Only a published piece is revised beside itself");
        }
        var slug = addresses.free(original.shelf(), original.title());
        var revision = repository.save(Article.revisionOf(original, slug, current.username()));
        versions.keep(Article.ref(original.id()), original.draft().fields(), "");
        versions.keep(Article.ref(revision.id()), original.draft().fields(), "");
        desk.noted("article.revision-started", original.id(), revision.id().toString());
        return revision.id();
    }

    private UUID newTranslation(SeenPiece seen) {
        var original = rights.require(desk.article(seen));
        if (!original.publication().isPublic()) {
            throw new NotNow("Only what is public is translated");
        }
        var shelf = original.shelf()
                .english()
                .orElseThrow(() -> new NotNow("Nothing on %s is translated".formatted(original.shelf())));
        var slug = addresses.free(shelf, original.title());
        var translation = repository.save(Article.translationOf(original, shelf, slug, current.username()));
        versions.keep(Article.ref(translation.id()), translation.draft().fields(), "");
        desk.noted(
                "article.translation-started", original.id(), translation.id().toString());
        return translation.id();
    }
}
