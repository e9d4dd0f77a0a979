package vn.haidang.feedback;

import java.util.Locale;
import java.util.UUID;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import vn.haidang.staff.AuditTrail;
import vn.haidang.text.WrongInput;

/** The cases that whoever is signed in may work on, as they were seen, and what was done with them. */
@Component
class SeenCases {

    private final FeedbackCaseRepository repository;
    private final CaseVisibility visibility;
    private final CaseHistory history;
    private final AuditTrail audit;

    SeenCases(FeedbackCaseRepository repository, CaseVisibility visibility, CaseHistory history, AuditTrail audit) {
        this.repository = repository;
        this.visibility = visibility;
        this.history = history;
        this.audit = audit;
    }

    /** @throws OptimisticLockingFailureException when it is not what whoever acts has seen */
    FeedbackCase feedback(SeenCase seen) {
        var feedback = visible(seen.id());
        if (!feedback.seen().equals(seen)) {
            throw new OptimisticLockingFailureException("Case %s has been changed meanwhile".formatted(seen.id()));
        }
        return feedback;
    }

    /**
     * The same for words beside the case: it counts as changed, so that nobody decides on what was there before.
     *
     * @throws OptimisticLockingFailureException when it is not what whoever acts has seen
     */
    FeedbackCase writtenBeside(SeenCase seen) {
        var feedback = feedback(seen);
        history.writtenBeside(feedback);
        return feedback;
    }

    /** @throws WrongInput when there is none, or none for whoever asks */
    FeedbackCase visible(UUID id) {
        return repository.findById(id).filter(visibility::sees).orElseThrow(() -> new WrongInput(WrongInput.GONE));
    }

    /** The name of the body was typed, so it stands with the case and not in the trail. */
    void forwarded(SeenCase seen, String body) {
        history.add(seen.id(), "FORWARDED", body);
        audit.record("case.forwarded", seen.id().toString(), "");
    }

    /** @param note a code or a name of a body, never free words: they may tell of a citizen and stand with the case */
    void happened(SeenCase seen, String step, String note) {
        history.add(seen.id(), step, note);
        audit.record("case." + step.toLowerCase(Locale.ROOT), seen.id().toString(), note);
    }
}
