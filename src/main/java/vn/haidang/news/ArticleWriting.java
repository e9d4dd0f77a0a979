package vn.haidang.news;

import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.haidang.publication.PieceVersions;
import vn.haidang.publication.Publication;
import vn.haidang.publication.Schedules;
import vn.haidang.publication.SeenPiece;
import vn.haidang.publication.SideBuffers;
import vn.haidang.staff.CurrentStaff;
import vn.haidang.staff.Roles;
import vn.haidang.text.Slug;
import vn.haidang.text.VietnameseDates;

/**
 * What writers do with articles, up to the moment when they ask for review.
 *
 * @throws OptimisticLockingFailureException from any deed on a piece that is no longer what was seen
 * @throws IllegalStateException from any deed that its state does not allow
 * @throws AccessDeniedException from any deed of a contributor on a piece of another unit
 */
@Service
@Transactional
public class ArticleWriting {

    public static final int LONGEST_NOTE = 300;

    private final ArticleRepository repository;
    private final ArticleDesk desk;
    private final WritingRights rights;
    private final PieceVersions versions;
    private final SideBuffers buffers;
    private final Schedules schedules;
    private final CurrentStaff current;

    ArticleWriting(
            ArticleRepository repository,
            ArticleDesk desk,
            WritingRights rights,
            PieceVersions versions,
            SideBuffers buffers,
            Schedules schedules,
            CurrentStaff current) {
        this.repository = repository;
        this.desk = desk;
        this.rights = rights;
        this.versions = versions;
        this.buffers = buffers;
        this.schedules = schedules;
        this.current = current;
    }

    /** Whether whoever is signed in writes this piece: a contributor only those of the own unit. */
    @RolesAllowed({Roles.CONTRIBUTOR, Roles.EDITOR, Roles.APPROVER, Roles.LEADER})
    public boolean mayWrite(Article article) {
        return rights.mayWrite(article);
    }

    /** @throws IllegalArgumentException with the message key of what is wrong with the draft */
    @RolesAllowed({Roles.CONTRIBUTOR, Roles.EDITOR})
    public UUID draft(ArticleDraft draft) {
        rights.requireUnit(draft.unitCode());
        if (draft.shelf() == Shelf.PAGE) {
            throw new IllegalArgumentException("article.shelf.standing");
        }
        var article = repository.save(new Article(draft, slugFor(draft), Publication.draftBy(current.username())));
        versions.keep(Article.ref(article.id()), draft.fields(), "");
        buffers.drop(Article.ref(SideBuffers.NEW_PIECE));
        desk.noted("article.drafted", article.id(), "");
        return article.id();
    }

    /**
     * Saves under a name, which makes a version; the side buffer of whoever saves is not needed any more.
     *
     * @param note what the version is about; may be empty
     * @throws IllegalArgumentException with the message key of what is wrong with the draft
     */
    @RolesAllowed({Roles.CONTRIBUTOR, Roles.EDITOR})
    public void revise(SeenPiece seen, ArticleDraft draft, String note) {
        var article = rights.require(desk.article(seen));
        rights.requireUnit(draft.unitCode());
        article.revise(draft, current.username());
        versions.keep(Article.ref(seen.id()), draft.fields(), shortened(note));
        buffers.drop(Article.ref(seen.id()));
        desk.noted("article.revised", seen.id(), "");
    }

    /**
     * Keeps what readers will be told about changed facts of a published piece.
     *
     * @param note empty when no fact changes
     */
    @RolesAllowed({Roles.CONTRIBUTOR, Roles.EDITOR})
    public void noteChange(SeenPiece seen, String note) {
        rights.require(desk.article(seen)).noteChange(shortened(note), current.username());
        desk.noted("article.change-noted", seen.id(), "");
    }

    /**
     * Asks for review.
     *
     * @throws IllegalArgumentException with the message key of what readers would miss
     */
    @RolesAllowed({Roles.CONTRIBUTOR, Roles.EDITOR})
    public void submit(SeenPiece seen) {
        var article = rights.require(desk.article(seen));
        desk.requireComplete(article);
        desk.nameVariant(article);
        article.submit();
        desk.noted("article.submitted", seen.id(), "");
    }

    /** What was withdrawn, failed, was scheduled or waits for review becomes a draft of whoever takes it up. */
    @RolesAllowed({Roles.CONTRIBUTOR, Roles.EDITOR})
    public void takeUp(SeenPiece seen) {
        rights.require(desk.article(seen)).takeUp(current.username());
        schedules.drop(Article.ref(seen.id()));
        desk.noted("article.taken-up", seen.id(), "");
    }

    /**
     * Begins to change a published piece; readers go on reading it as it is.
     *
     * @return id of the revision, which may have been begun already
     */
    @RolesAllowed({Roles.CONTRIBUTOR, Roles.EDITOR})
    public UUID startRevision(SeenPiece seen) {
        return repository.findByRevises(seen.id()).map(Article::id).orElseGet(() -> newRevision(seen));
    }

    /**
     * Begins the English variant of a piece, with a life of its own.
     *
     * @return id of the variant, which may have been begun already
     * @throws IllegalStateException for what is not public, for standing pages and for what is English already
     */
    @RolesAllowed({Roles.CONTRIBUTOR, Roles.EDITOR})
    public UUID startTranslation(SeenPiece seen) {
        return repository.findByTranslates(seen.id()).map(Article::id).orElseGet(() -> newTranslation(seen));
    }

    /**
     * Throws away the draft of a revision, or of an English variant that never was public.
     *
     * @throws IllegalStateException for any other piece, and for what is being reviewed
     */
    @RolesAllowed({Roles.CONTRIBUTOR, Roles.EDITOR})
    public void discardRevision(SeenPiece seen) {
        var revision = rights.require(desk.article(seen));
        if (!revision.mayBeDiscarded()) {
            throw new IllegalStateException("Only the draft of a revision or variant is thrown away");
        }
        repository.delete(revision);
        buffers.drop(Article.ref(seen.id()));
        desk.noted("article.revision-discarded", seen.id(), "");
    }

    /**
     * Publishes what a new portal starts with, under the address of its file.
     *
     * @param translates path of the Vietnamese piece of which this is the English variant; null for none
     */
    @RolesAllowed(Roles.SYSTEM)
    public void seed(ArticleDraft draft, Slug slug, LocalDate publishedOn, @Nullable String translates) {
        var at = publishedOn.atTime(8, 0).atZone(VietnameseDates.ZONE).toInstant();
        var article = repository.save(new Article(draft, slug, Publication.seeded(current.username(), at)));
        if (translates != null) {
            desk.withPath(translates).map(Article::id).ifPresent(article::translate);
        }
        desk.noted("article.seeded", article.id(), slug.value());
        desk.changedInPublic(article.id());
    }

    private UUID newRevision(SeenPiece seen) {
        var original = rights.require(desk.article(seen));
        if (!original.publication().isPublic()) {
            throw new IllegalStateException("Only a published piece is revised beside itself");
        }
        var slug = desk.freeSlug(original.shelf(), original.title());
        var revision = repository.save(Article.revisionOf(original, slug, current.username()));
        versions.keep(Article.ref(original.id()), original.draft().fields(), "");
        versions.keep(Article.ref(revision.id()), original.draft().fields(), "");
        desk.noted("article.revision-started", original.id(), revision.id().toString());
        return revision.id();
    }

    private UUID newTranslation(SeenPiece seen) {
        var original = rights.require(desk.article(seen));
        if (!original.publication().isPublic()) {
            throw new IllegalStateException("Only what is public is translated");
        }
        var shelf = original.shelf()
                .english()
                .orElseThrow(
                        () -> new IllegalStateException("Nothing on %s is translated".formatted(original.shelf())));
        var slug = desk.freeSlug(shelf, original.title());
        var translation = repository.save(Article.translationOf(original, shelf, slug, current.username()));
        versions.keep(Article.ref(translation.id()), translation.draft().fields(), "");
        desk.noted(
                "article.translation-started", original.id(), translation.id().toString());
        return translation.id();
    }

    private Slug slugFor(ArticleDraft draft) {
        if (!draft.problems().isEmpty()) {
            throw new IllegalArgumentException(draft.problems().getFirst());
        }
        return desk.freeSlug(draft.shelf(), draft.title());
    }

    private static String shortened(String note) {
        var words = note.strip();
        return words.substring(0, Math.min(words.length(), LONGEST_NOTE));
    }
}
