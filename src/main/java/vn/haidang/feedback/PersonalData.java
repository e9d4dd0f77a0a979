package vn.haidang.feedback;

import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.haidang.backup.Erasable;
import vn.haidang.backup.Erasures;
import vn.haidang.media.HandedInFiles;
import vn.haidang.media.PartialFiles;
import vn.haidang.messaging.Outbox;
import vn.haidang.messaging.StaffNotices;
import vn.haidang.publication.SideBuffers;
import vn.haidang.staff.AuditTrail;
import vn.haidang.staff.MayErasePeople;
import vn.haidang.staff.OnlyThePortal;
import vn.haidang.text.NotNow;
import vn.haidang.text.WrongInput;

/**
 * How long the portal knows whom a case is about. Erasing is real: the person, the story, what was said and the files go;
 * what remains is that there was a case, its dates and kind, and the answer that was written for everybody.
 */
@Service
@Transactional
public class PersonalData implements Erasable {

    private static final int AT_ONCE = 500;

    private final FeedbackCaseRepository repository;
    private final CaseVisibility visibility;
    private final CaseHistory history;
    private final PublicAnswers answers;
    private final SideBuffers buffers;
    private final Receipts receipts;
    private final DataRequests requests;
    private final HandedInFiles files;
    private final PartialFiles parts;
    private final Outbox outbox;
    private final StaffNotices notices;
    private final Erasures erasures;
    private final FeedbackSettings settings;
    private final AuditTrail audit;
    private final Clock clock;

    PersonalData(
            FeedbackCaseRepository repository,
            CaseVisibility visibility,
            CaseHistory history,
            PublicAnswers answers,
            SideBuffers buffers,
            Receipts receipts,
            DataRequests requests,
            HandedInFiles files,
            PartialFiles parts,
            Outbox outbox,
            StaffNotices notices,
            Erasures erasures,
            FeedbackSettings settings,
            AuditTrail audit,
            Clock clock) {
        this.repository = repository;
        this.visibility = visibility;
        this.history = history;
        this.answers = answers;
        this.buffers = buffers;
        this.receipts = receipts;
        this.requests = requests;
        this.files = files;
        this.parts = parts;
        this.outbox = outbox;
        this.notices = notices;
        this.erasures = erasures;
        this.settings = settings;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Erases on request.
     *
     * @throws NotNow while the case is open: it cannot be answered without its reporter
     */
    @MayErasePeople
    public void erase(SeenCase seen) {
        var feedback = repository
                .findById(seen.id())
                .filter(visibility::sees)
                .orElseThrow(() -> new WrongInput(WrongInput.GONE));
        erase(feedback);
    }

    /**
     * What the retention periods ask for today.
     *
     * @return how many cases and requests lost something
     */
    @OnlyThePortal
    public int forget() {
        var today = LocalDate.now(clock);
        var unanswered = List.of(CaseStatus.REJECTED, CaseStatus.DUPLICATE);
        var old = repository.findToErase(
                today.minus(settings.keepCases()), unanswered, today.minus(settings.keepRejected()), Limit.of(AT_ONCE));
        old.forEach(this::erase);
        var reachable = repository.findToMask(today.minus(settings.keepContacts()), Limit.of(AT_ONCE));
        reachable.forEach(feedback -> {
            feedback.maskContacts(clock.instant());
            audit.record("case.contacts-masked", feedback.id().toString(), "");
        });
        return old.size() + reachable.size() + requests.forget(today.minus(settings.keepContacts()));
    }

    @Override
    @PermitAll
    public String kind() {
        return "case";
    }

    /** After a backup has brought it back. */
    @Override
    @OnlyThePortal
    public void eraseAgain(String id) {
        repository
                .findById(UUID.fromString(id))
                .filter(feedback -> feedback.erasedAt() == null)
                .ifPresent(feedback -> {
                    feedback.reallyErase(clock.instant());
                    forgetAround(feedback);
                });
    }

    private void erase(FeedbackCase feedback) {
        feedback.erase(clock.instant());
        forgetAround(feedback);
    }

    /** Whatever else knows of the person. */
    private void forgetAround(FeedbackCase feedback) {
        var id = feedback.id();
        var kept = history.forget(id);
        answers.forget(id);
        buffers.forgetAbout(id);
        receipts.forget(id);
        requests.forgetAbout(feedback.code());
        outbox.forget(feedback.code());
        notices.forget(id.toString());
        audit.record("case.erased", id.toString(), "");
        afterCommit(() -> {
            kept.forEach(files::discard);
            parts.discard(id);
            erasures.note(kind(), id.toString());
        });
    }

    /** A file cannot be rolled back. */
    private static void afterCommit(Runnable deed) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                deed.run();
            }
        });
    }
}
