package vn.haidang.news;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.haidang.publication.PieceVersions;
import vn.haidang.publication.Publication;
import vn.haidang.publication.SeenPiece;
import vn.haidang.staff.CurrentStaff;
import vn.haidang.staff.MayFollowContent;
import vn.haidang.staff.MayWriteContent;
import vn.haidang.staff.OnlyThePortal;
import vn.haidang.text.NotNow;
import vn.haidang.text.Slug;
import vn.haidang.text.VietnameseDates;
import vn.haidang.text.WrongInput;

/**
 * What writers do with articles, until {@link vn.haidang.publication.EditorialDesk} gets them.
 *
 * @throws OptimisticLockingFailureException from any deed on a piece that is no longer what was seen
 * @throws NotNow from any deed that its state does not allow
 * @throws AccessDeniedException from any deed of a contributor on a piece of another unit
 */
@Service
@Transactional
public class ArticleWriting {

    public static final int LONGEST_NOTE = 300;

    private final ArticleRepository repository;
    private final ArticleDesk desk;
    private final ArticleAddresses addresses;
    private final WritingRights rights;
    private final PieceVersions versions;
    private final CurrentStaff current;

    ArticleWriting(
            ArticleRepository repository,
            ArticleDesk desk,
            ArticleAddresses addresses,
            WritingRights rights,
            PieceVersions versions,
            CurrentStaff current) {
        this.repository = repository;
        this.desk = desk;
        this.addresses = addresses;
        this.rights = rights;
        this.versions = versions;
        this.current = current;
    }

    /** Whether whoever is signed in writes this piece: a contributor only those of the own unit. */
    @MayFollowContent
    public boolean mayWrite(Article article) {
        return rights.mayWrite(article);
    }

    /** @throws WrongInput with the message key of what is wrong with the draft */
    @MayWriteContent
    public UUID draft(ArticleDraft draft) {
        rights.requireUnit(draft.unitCode());
        if (draft.shelf() == Shelf.PAGE) {
            throw new WrongInput("article.shelf.standing");
        }
        var article = repository.save(new Article(draft, slugFor(draft), Publication.draftBy(current.username())));
        versions.keep(Article.ref(article.id()), draft.fields(), "");
        desk.noted("article.drafted", article.id(), "");
        return article.id();
    }

    /**
     * Saves under a name, which makes a version.
     *
     * @param note what the version is about; may be empty
     * @throws WrongInput with the message key of what is wrong with the draft
     */
    @MayWriteContent
    public void revise(SeenPiece seen, ArticleDraft draft, String note) {
        save(rights.require(desk.article(seen)), draft, note);
    }

    /**
     * Saves a revision of a published piece, with what readers will be told about changed facts.
     *
     * @param changeNote empty when no fact changes
     * @throws WrongInput with the message key of what is wrong with the draft
     */
    @MayWriteContent
    public void revise(SeenPiece seen, ArticleDraft draft, String note, String changeNote) {
        var revision = rights.require(desk.article(seen));
        save(revision, draft, note);
        revision.noteChange(shortened(changeNote));
    }

    /**
     * Saves what came of two versions that were written at the same time; the own one is kept among the versions, too.
     *
     * @param seen the version that was saved elsewhere
     * @throws WrongInput with the message key of what is wrong with the draft
     */
    @MayWriteContent
    public void merge(SeenPiece seen, ArticleDraft own, ArticleDraft merged, String ownNote, String note) {
        var article = rights.require(desk.article(seen));
        versions.keep(Article.ref(article.id()), own.fields(), shortened(ownNote));
        save(article, merged, note);
    }

    /**
     * Publishes what a new portal starts with, under the address of its file.
     *
     * @param translates path of the Vietnamese piece of which this is the English variant; null for none
     */
    @OnlyThePortal
    public void seed(ArticleDraft draft, Slug slug, LocalDate publishedOn, @Nullable String translates) {
        var at = publishedOn.atTime(8, 0).atZone(VietnameseDates.ZONE).toInstant();
        var article = repository.save(new Article(draft, slug, Publication.seeded(current.username(), at)));
        if (translates != null) {
            addresses.published(translates).map(Article::id).ifPresent(article::translate);
        }
        desk.noted("article.seeded", article.id(), slug.value());
        desk.changedInPublic(article.id());
    }

    private void save(Article article, ArticleDraft draft, String note) {
        rights.requireUnit(draft.unitCode());
        if (draft.shelf() != article.shelf()) {
            article.move(slugFor(draft));
        }
        article.revise(draft, current.username());
        versions.keep(Article.ref(article.id()), draft.fields(), shortened(note));
        desk.noted("article.revised", article.id(), "");
    }

    private Slug slugFor(ArticleDraft draft) {
        if (!draft.problems().isEmpty()) {
            throw new WrongInput(draft.problems().getFirst());
        }
        return addresses.free(draft.shelf(), draft.title());
    }

    private static String shortened(String note) {
        var words = note.strip();
        return words.substring(0, Math.min(words.length(), LONGEST_NOTE));
    }
}
