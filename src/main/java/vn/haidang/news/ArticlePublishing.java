package vn.haidang.news;

import java.time.Instant;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.haidang.media.MediaCare;
import vn.haidang.pages.MovedAddresses;
import vn.haidang.publication.Previews;
import vn.haidang.publication.PublicationStatus;
import vn.haidang.publication.Schedules;
import vn.haidang.publication.SeenPiece;
import vn.haidang.staff.CurrentStaff;
import vn.haidang.staff.MayAnswerForContent;
import vn.haidang.staff.MayMaintainContent;
import vn.haidang.staff.MayPublish;
import vn.haidang.text.NotNow;
import vn.haidang.text.Slug;
import vn.haidang.text.WrongInput;

/**
 * How articles reach readers and leave them again. A second person is needed, except in an emergency, when the second
 * one is owed.
 *
 * @throws OptimisticLockingFailureException from any deed on a piece that is no longer what was seen
 * @throws NotNow from any deed that its state, or whose piece it is, does not allow
 */
@Service
@Transactional
public class ArticlePublishing {

    public static final int LONGEST_REASON = 500;

    private final ArticleDesk desk;
    private final ArticleAddresses addresses;
    private final Schedules schedules;
    private final Previews previews;
    private final MovedAddresses moved;
    private final MediaCare media;
    private final CurrentStaff current;

    ArticlePublishing(
            ArticleDesk desk,
            ArticleAddresses addresses,
            Schedules schedules,
            Previews previews,
            MovedAddresses moved,
            MediaCare media,
            CurrentStaff current) {
        this.desk = desk;
        this.addresses = addresses;
        this.schedules = schedules;
        this.previews = previews;
        this.moved = moved;
        this.media = media;
        this.current = current;
    }

    @MayPublish
    public void sendBack(SeenPiece seen, String why) {
        desk.article(seen).sendBack(ArticleDesk.required(why));
        schedules.drop(Article.ref(seen.id()));
        desk.noted("article.sent-back", seen.id(), why);
    }

    /** @throws WrongInput with the message key of what readers would miss */
    @MayPublish
    public void publish(SeenPiece seen) {
        var article = desk.article(seen);
        desk.requireComplete(article);
        var id = desk.letOut(article, article.publication().publish(current.username(), desk.now()));
        desk.noted("article.published", id, "");
    }

    /**
     * Approves now what goes out later.
     *
     * @throws WrongInput with the message key of what readers would miss, or of what is wrong with the time
     */
    @MayPublish
    public void schedule(SeenPiece seen, Instant due) {
        var article = desk.article(seen);
        desk.requireComplete(article);
        article.schedule(current.username());
        schedules.set(Article.ref(seen.id()), due);
        desk.noted("article.scheduled", seen.id(), due.toString());
    }

    /**
     * Gives what waits for its time another time; the approval stands.
     *
     * @throws WrongInput with the message key of what is wrong with the time
     */
    @MayPublish
    public void reschedule(SeenPiece seen, Instant due) {
        var article = desk.article(seen);
        if (article.publication().status() != PublicationStatus.SCHEDULED) {
            throw new NotNow("Only what waits for its time gets another one");
        }
        schedules.set(Article.ref(seen.id()), due);
        desk.raiseVersion(article);
        desk.noted("article.rescheduled", seen.id(), due.toString());
    }

    /** Says that a public piece is still true; the next look comes when its kind asks for it. */
    @MayMaintainContent
    public void confirm(SeenPiece seen) {
        desk.article(seen).confirm(desk.today());
        desk.noted("article.confirmed", seen.id(), "");
    }

    /**
     * Out at once, by one person alone; a second approval is owed from now on and leaders see that it is.
     *
     * @param why the emergency
     */
    @MayPublish
    public void publishInEmergency(SeenPiece seen, String why) {
        var article = desk.article(seen);
        desk.requireWords(article);
        var reason = ArticleDesk.required(why);
        var id = desk.letOut(article, article.publication().publishInEmergency(current.username(), reason, desk.now()));
        schedules.drop(Article.ref(seen.id()));
        desk.noted("article.emergency", id, reason);
    }

    /** Gives the approval that an emergency left owing. */
    @MayAnswerForContent
    public void approveAfterwards(SeenPiece seen) {
        desk.article(seen).approveAfterwards(current.username());
        desk.noted("article.approved-afterwards", seen.id(), "");
    }

    /**
     * Takes it from the public at once, with its English variant, and from whoever has a preview link.
     *
     * @param why stays in the history
     * @param note what readers find at its address; empty for nothing but that it is gone
     */
    @MayAnswerForContent
    public void withdraw(SeenPiece seen, String why, String note) {
        var article = desk.article(seen);
        requireLoose(article);
        takeDown(article, why, note);
        for (var beside : desk.besides(article)) {
            if (beside.publication().isPublic()) {
                takeDown(beside, why, "");
            } else {
                holdBack(beside, why);
            }
        }
    }

    /** What was on its way beside a withdrawn piece goes no further, and nobody reads it by a link any more. */
    private void holdBack(Article beside, String why) {
        if (beside.publication().isOnItsWay()) {
            beside.sendBack(ArticleDesk.required(why));
            schedules.drop(Article.ref(beside.id()));
        }
        previews.end(Article.ref(beside.id()));
    }

    /**
     * As {@link #withdraw}, and closes the files that nothing else shows: who has their address does not get them any
     * more.
     */
    @MayAnswerForContent
    public void withdrawWithFiles(SeenPiece seen, String why, String note) {
        withdraw(seen, why, note);
        media.closeUnshown(desk.filesOfWithdrawn(seen.id()), why);
    }

    /** Its address is part of every page. */
    private static void requireLoose(Article article) {
        if (article.shelf() == Shelf.PAGE) {
            throw new NotNow("A standing page stays where it is");
        }
    }

    private void takeDown(Article article, String why, String note) {
        article.withdraw(ArticleDesk.required(why), ArticleDesk.fitting(note, ArticleWriting.LONGEST_NOTE), desk.now());
        previews.end(Article.ref(article.id()));
        desk.noted("article.withdrawn", article.id(), why);
        desk.changedInPublic(article.id());
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
        requireLoose(article);
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
