package vn.haidang.publication;

import java.time.Clock;
import java.time.Instant;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.haidang.publication.PieceKinds.Opened;
import vn.haidang.staff.AuditTrail;
import vn.haidang.staff.CurrentStaff;
import vn.haidang.staff.MayAnswerForContent;
import vn.haidang.staff.MayPublish;
import vn.haidang.staff.MayWriteContent;
import vn.haidang.text.NotNow;
import vn.haidang.text.Reason;
import vn.haidang.text.WrongInput;

/**
 * How pieces of every kind reach readers and leave them again: somebody hands in what is written, a second person lets it
 * out, except in an emergency, when the second one is owed.
 *
 * @throws OptimisticLockingFailureException from any deed on a piece that is no longer what was seen
 * @throws NotNow from any deed that its state, or whose piece it is, does not allow
 * @throws AccessDeniedException from what a writer does with a piece that others write
 */
@Service
@Transactional
public class EditorialDesk {

    /** Letters of what readers find at the address of a withdrawn piece. */
    public static final int LONGEST_NOTE = 300;

    private final PieceKinds kinds;
    private final Schedules schedules;
    private final Previews previews;
    private final AuditTrail audit;
    private final CurrentStaff current;
    private final Clock clock;

    EditorialDesk(
            PieceKinds kinds,
            Schedules schedules,
            Previews previews,
            AuditTrail audit,
            CurrentStaff current,
            Clock clock) {
        this.kinds = kinds;
        this.schedules = schedules;
        this.previews = previews;
        this.audit = audit;
        this.current = current;
        this.clock = clock;
    }

    /**
     * Asks for review.
     *
     * @throws WrongInput with the message key of what readers would miss
     */
    @MayWriteContent
    public void submit(SeenPiece seen) {
        var opened = open(seen).requireWriter();
        opened.requireComplete();
        opened.handIn();
        opened.stand(opened.publication().submit());
        noted(seen.piece(), "submitted", "");
    }

    /** What was withdrawn, failed, was scheduled or waits for review becomes a draft of whoever takes it up. */
    @MayWriteContent
    public void takeUp(SeenPiece seen) {
        var opened = open(seen).requireWriter();
        opened.stand(opened.publication().takeUp(current.username()));
        schedules.drop(seen.piece());
        noted(seen.piece(), "taken-up", "");
    }

    /** @throws WrongInput with a message key, without a reason */
    @MayPublish
    public void sendBack(SeenPiece seen, String why) {
        var opened = open(seen);
        opened.stand(opened.publication().sendBack(Reason.required(why)));
        schedules.drop(seen.piece());
        noted(seen.piece(), "sent-back", why);
    }

    /** @throws WrongInput with the message key of what readers would miss */
    @MayPublish
    public void publish(SeenPiece seen) {
        var opened = open(seen);
        opened.requireComplete();
        var id = opened.goOut(opened.publication().publish(current.username(), clock.instant()));
        noted(new PieceRef(seen.piece().kind(), id), "published", "");
    }

    /**
     * Approves now what goes out later.
     *
     * @throws WrongInput with the message key of what readers would miss, or of what is wrong with the time
     */
    @MayPublish
    public void schedule(SeenPiece seen, Instant due) {
        var opened = open(seen);
        opened.requireComplete();
        opened.stand(opened.publication().schedule(current.username()));
        schedules.set(seen.piece(), due);
        noted(seen.piece(), "scheduled", due.toString());
    }

    /**
     * Gives what waits for its time another time; the approval stands.
     *
     * @throws WrongInput with the message key of what is wrong with the time
     */
    @MayPublish
    public void reschedule(SeenPiece seen, Instant due) {
        var opened = open(seen);
        if (opened.publication().status() != PublicationStatus.SCHEDULED) {
            throw new NotNow("Only what waits for its time gets another one");
        }
        schedules.set(seen.piece(), due);
        opened.touch();
        noted(seen.piece(), "rescheduled", due.toString());
    }

    /**
     * Out at once, by one person alone; a second approval is owed from now on and leaders see that it is.
     *
     * @param why the emergency
     * @throws WrongInput with the message key of the words that are missing
     */
    @MayPublish
    public void publishInEmergency(SeenPiece seen, String why) {
        var opened = open(seen);
        opened.requireWords();
        var reason = Reason.required(why);
        var id = opened.goOut(opened.publication().publishInEmergency(current.username(), reason, clock.instant()));
        schedules.drop(seen.piece());
        noted(new PieceRef(seen.piece().kind(), id), "emergency", reason);
    }

    /** Gives the approval that an emergency left owing. */
    @MayAnswerForContent
    public void approveAfterwards(SeenPiece seen) {
        var opened = open(seen);
        opened.stand(opened.publication().approveAfterwards(current.username()));
        noted(seen.piece(), "approved-afterwards", "");
    }

    /**
     * Takes it from the public at once, with what belongs to it, and from whoever has a preview link.
     *
     * @param why stays in the history
     * @param note what readers find at its address; empty for nothing but that it is gone
     * @throws WrongInput with a message key, without a reason or for a note that is too long
     */
    @MayAnswerForContent
    public void withdraw(SeenPiece seen, String why, String note) {
        var opened = open(seen);
        opened.requireWithdrawable();
        takeDown(opened, why, note);
        for (var beside : opened.companions()) {
            if (beside.publication().isPublic()) {
                takeDown(beside, why, "");
            } else {
                holdBack(beside, why);
            }
        }
    }

    private void takeDown(Opened<?> opened, String why, String note) {
        var told = Reason.fitting(note, LONGEST_NOTE);
        opened.stand(opened.publication().withdraw(Reason.required(why)));
        previews.end(opened.ref());
        noted(opened.ref(), "withdrawn", why);
        opened.takeDown(told);
    }

    /** What was on its way beside a withdrawn piece goes no further, and nobody reads it by a link any more. */
    private void holdBack(Opened<?> beside, String why) {
        if (beside.publication().isOnItsWay()) {
            beside.stand(beside.publication().sendBack(Reason.required(why)));
            schedules.drop(beside.ref());
        }
        previews.end(beside.ref());
    }

    private Opened<?> open(SeenPiece seen) {
        var opened = kinds.open(seen.piece());
        if (!opened.piece().seen().equals(seen)) {
            throw new OptimisticLockingFailureException("%s has been changed meanwhile".formatted(seen.piece()));
        }
        return opened;
    }

    private void noted(PieceRef piece, String deed, String detail) {
        audit.record(piece.kind() + "." + deed, piece.id().toString(), detail);
    }
}
