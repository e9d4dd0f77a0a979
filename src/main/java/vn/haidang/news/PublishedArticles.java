package vn.haidang.news;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.haidang.media.MediaCare;
import vn.haidang.pages.MovedAddresses;
import vn.haidang.publication.EditorialDesk;
import vn.haidang.publication.SeenPiece;
import vn.haidang.staff.MayAnswerForContent;
import vn.haidang.staff.MayMaintainContent;
import vn.haidang.staff.MayPublish;
import vn.haidang.text.NotNow;
import vn.haidang.text.Slug;
import vn.haidang.text.WrongInput;

/**
 * What is done with articles that readers see, beside what {@link EditorialDesk} does with pieces of every kind.
 *
 * @throws OptimisticLockingFailureException from any deed on a piece that is no longer what was seen
 * @throws NotNow from any deed that its state does not allow
 */
@Service
@Transactional
public class PublishedArticles {

    private final ArticleDesk desk;
    private final ArticlePieces pieces;
    private final EditorialDesk editorial;
    private final ArticleAddresses addresses;
    private final MovedAddresses moved;
    private final MediaCare media;

    PublishedArticles(
            ArticleDesk desk,
            ArticlePieces pieces,
            EditorialDesk editorial,
            ArticleAddresses addresses,
            MovedAddresses moved,
            MediaCare media) {
        this.desk = desk;
        this.pieces = pieces;
        this.editorial = editorial;
        this.addresses = addresses;
        this.moved = moved;
        this.media = media;
    }

    /** Says that a public piece is still true; the next look comes when its kind asks for it. */
    @MayMaintainContent
    public void confirm(SeenPiece seen) {
        desk.article(seen).confirm(desk.today());
        desk.noted("article.confirmed", seen.id(), "");
    }

    /**
     * Withdraws it, and closes the files that nothing else shows: who has their address does not get them any
     * more.
     */
    @MayAnswerForContent
    public void withdrawWithFiles(SeenPiece seen, String why, String note) {
        editorial.withdraw(seen, why, note);
        media.closeUnshown(desk.filesOfWithdrawn(seen.id()), why);
    }

    /**
     * Gives a published piece another address; the old one leads on.
     *
     * @throws WrongInput with a message key, for an address that is taken or none
     */
    @MayPublish
    public void move(SeenPiece seen, String wished) {
        var article = desk.article(seen);
        if (!article.publication().isPublic()) {
            throw new NotNow("Only what is public has an address that others know");
        }
        pieces.requireWithdrawable(article);
        var slug = slug(wished);
        if (addresses.isTakenByOthers(article, slug)) {
            throw new WrongInput("article.address.taken");
        }
        var before = article.path();
        article.move(slug);
        moved.lead(before, article.path());
        desk.noted("article.moved", seen.id(), before);
        desk.changedInPublic(seen.id());
    }

    private static Slug slug(String wished) {
        try {
            return Slug.of(wished);
        } catch (IllegalArgumentException nothingLeft) {
            throw new WrongInput("article.address.wrong", nothingLeft);
        }
    }
}
