package vn.haidang.feedback;

import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import vn.haidang.deadline.Deadlines;
import vn.haidang.media.HandedIn;
import vn.haidang.media.HandedInFiles;
import vn.haidang.media.StoredFile;
import vn.haidang.text.WrongInput;

/**
 * What a reporter sends after the report: words, pictures that were refused at first, the reply to a question of staff. Taken
 * until the case is closed; answers a wrong code and a wrong secret alike, with nothing.
 */
@Service
public class Supplements {

    /** In letters. */
    public static final int LONGEST_TEXT = 4000;

    /** In one sending, on every path; a voice note is not counted. */
    public static final int FILES_AT_ONCE = 5;

    private final FeedbackCaseRepository repository;
    private final CaseSecrets secrets;
    private final CaseHistory history;
    private final HandedInFiles files;
    private final Deadlines deadlines;
    private final FeedbackSettings settings;
    private final TransactionTemplate transactions;
    private final Clock clock;

    Supplements(
            FeedbackCaseRepository repository,
            CaseSecrets secrets,
            CaseHistory history,
            HandedInFiles files,
            Deadlines deadlines,
            FeedbackSettings settings,
            TransactionTemplate transactions,
            Clock clock) {
        this.repository = repository;
        this.secrets = secrets;
        this.history = history;
        this.files = files;
        this.deadlines = deadlines;
        this.settings = settings;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Takes words and files in; while staff wait for a reply they are one, and the clock goes on. The same once more within
     * minutes, as after a double tap, changes nothing.
     *
     * @param attachments whose problems {@link HandedInFiles#findProblem} knows
     * @return how many files stayed outside because there is no room for them; empty for a wrong code or secret
     * @throws WrongInput with the message key of why nothing was taken
     */
    @PermitAll
    @Transactional(propagation = Propagation.NOT_SUPPORTED) // looking at a picture takes long, and holds no connection
    public Optional<Integer> send(CaseCode code, String secret, String text, List<HandedIn> attachments) {
        var feedback = opened(code, secret);
        return feedback.map(it -> {
            requireGood(it, text, attachments);
            var known = history.files(it.id());
            var fitting =
                    files.fitting(known.stream().mapToLong(StoredFile::size).sum(), attachments);
            if (fitting.isEmpty() && text.isBlank()) {
                throw new WrongInput("feedback.error.file.full");
            }
            keep(it.id(), text.strip(), fitting);
            return attachments.size() - fitting.size();
        });
    }

    private void requireGood(FeedbackCase feedback, String text, List<HandedIn> attachments) {
        refuseIf(!feedback.status().takesMore(), "feedback.error.closed");
        refuseIf(text.isBlank() && attachments.isEmpty(), "feedback.error.supplement.empty");
        refuseIf(text.strip().length() > LONGEST_TEXT, "feedback.error.supplement.long");
        refuseIf(attachments.size() > FILES_AT_ONCE, "feedback.error.file.count");
        refuseIf(
                history.files(feedback.id()).size() + attachments.size() > settings.filesPerCase(),
                "feedback.error.file.case");
        attachments.stream().map(files::findProblem).forEach(problem -> refuseIf(!problem.isEmpty(), problem));
    }

    private void keep(UUID id, String text, List<HandedIn> fitting) {
        var kept = new ArrayList<StoredFile>();
        try {
            fitting.forEach(file -> kept.add(files.keep(file)));
            var isNew = Boolean.TRUE.equals(transactions.execute(transaction -> write(id, text, kept)));
            if (!isNew) {
                kept.forEach(files::discard);
            }
        } catch (RuntimeException e) {
            kept.forEach(files::discard);
            throw e;
        }
    }

    /** @return false for what was said already */
    private boolean write(UUID id, String text, List<StoredFile> kept) {
        var feedback = repository.findById(id).orElseThrow();
        refuseIf(!feedback.status().takesMore(), "feedback.error.closed");
        var words = words(text, kept);
        if (history.hasJustHeard(id, words)) {
            return false;
        }
        var isReply = feedback.status() == CaseStatus.WAITING;
        if (isReply) {
            feedback.replied(LocalDate.now(clock), deadlines.calendar());
        }
        history.say(id, isReply ? CaseMessage.Kind.REPLY : CaseMessage.Kind.ADDITION, "", words);
        kept.forEach(file -> history.attach(id, file));
        history.writtenBeside(feedback);
        tellOriginal(feedback);
        history.add(id, isReply ? "REPLIED" : "ADDED", "");
        return true;
    }

    /** Whoever answers the case that this one was joined to learns of it; the words stand with this one alone. */
    private void tellOriginal(FeedbackCase feedback) {
        var code = feedback.outcome().duplicateOf();
        if (feedback.status() == CaseStatus.DUPLICATE && code != null && !feedback.isRestricted()) {
            repository
                    .findByCode(code)
                    .filter(original -> !original.isRestricted())
                    .ifPresent(original -> history.note(
                            original.id(), "", "Người gửi %s vừa bổ sung.".formatted(feedback.code()), false));
        }
    }

    private static String words(String text, List<StoredFile> kept) {
        var names = kept.stream().map(StoredFile::name).collect(Collectors.joining(", "));
        return names.isEmpty() ? text : (text + "\n\nTệp gửi thêm: " + names).strip();
    }

    private Optional<FeedbackCase> opened(CaseCode code, String secret) {
        return repository
                .findByCode(code.value())
                .filter(it -> secrets.matches(it, Secret.typed(secret)) && it.erasedAt() == null);
    }

    private static void refuseIf(boolean isWrong, String key) {
        if (isWrong) {
            throw new WrongInput(key);
        }
    }
}
