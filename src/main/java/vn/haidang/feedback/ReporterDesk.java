package vn.haidang.feedback;

import jakarta.annotation.security.PermitAll;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.haidang.deadline.Deadlines;
import vn.haidang.media.HandedInFiles;
import vn.haidang.media.StoredFile;
import vn.haidang.text.VietnameseDates;
import vn.haidang.text.WrongInput;

/**
 * What a reporter can do who has the secret. Everything here answers a wrong code and a wrong secret alike: with nothing.
 */
@Service
@Transactional
public class ReporterDesk {

    private static final int LONGEST_TEXT = 4000;
    private static final int LONGEST_COMMENT = 1000;

    private final FeedbackCaseRepository repository;
    private final CaseSecrets secrets;
    private final CaseHistory history;
    private final HandedInFiles files;
    private final Places places;
    private final Deadlines deadlines;
    private final Reopening reopening;
    private final Clock clock;

    ReporterDesk(
            FeedbackCaseRepository repository,
            CaseSecrets secrets,
            CaseHistory history,
            HandedInFiles files,
            Places places,
            Deadlines deadlines,
            Reopening reopening,
            Clock clock) {
        this.repository = repository;
        this.secrets = secrets;
        this.history = history;
        this.files = files;
        this.places = places;
        this.deadlines = deadlines;
        this.reopening = reopening;
        this.clock = clock;
    }

    /** What the reporter may read. */
    @PermitAll
    @Transactional(readOnly = true)
    public Optional<PrivateCase> open(CaseCode code, String secret) {
        return opened(code, secret)
                .map(feedback -> new PrivateCase(
                        feedback.report().content(),
                        places.words(
                                feedback.report().place(), feedback.report().placeDetail()),
                        feedback.outcome().answer(),
                        feedback.outcome().resolution(),
                        history.files(feedback.id()),
                        history.proofs(feedback.id()),
                        history.messages(feedback.id(), false).stream()
                                .filter(message -> message.kind() != CaseMessage.Kind.NOTE)
                                .map(CaseMessage::withoutStaff)
                                .toList(),
                        feedback.outcome().closingReason(),
                        feedback.outcome().duplicateOf(),
                        sharedAnswer(feedback),
                        feedback.deadline().extensionWhy(),
                        feedback.status() == CaseStatus.WAITING,
                        feedback.status().isAnswered(),
                        feedback.deadline().replyUntil(),
                        gradeOf(feedback),
                        mayReopenUntil(feedback).orElse(null),
                        feedback.status().takesMore()));
    }

    /** When what the reporter had sent was erased; empty for a case that was not, and for a wrong secret. */
    @PermitAll
    @Transactional(readOnly = true)
    public Optional<LocalDate> erasedOn(CaseCode code, String secret) {
        return right(code, secret)
                .flatMap(feedback -> Optional.ofNullable(feedback.erasedAt()))
                .map(VietnameseDates::dateOf);
    }

    /** Whether the secret belongs to the case, also to one that was erased. */
    @Transactional(readOnly = true)
    boolean isRight(CaseCode code, String secret) {
        return right(code, secret).isPresent();
    }

    /** A file that the reporter handed in or that shows what was done; empty for any other. */
    @PermitAll
    @Transactional(readOnly = true)
    public Optional<Map.Entry<StoredFile, Path>> file(CaseCode code, String secret, UUID fileId) {
        return opened(code, secret)
                .flatMap(feedback -> Stream.concat(
                                history.files(feedback.id()).stream(), history.proofs(feedback.id()).stream())
                        .filter(file -> file.id().equals(fileId) && file.scan().mayBeOpened())
                        .findFirst())
                .map(file -> Map.entry(file, files.ownContent(file.id())));
    }

    /**
     * Keeps what the reporter thinks of the answer; a second grade takes the place of the first.
     *
     * @return whether code and secret were right
     * @throws WrongInput with the message key of why not
     */
    @PermitAll
    public boolean grade(CaseCode code, String secret, Grade grade, String comment) {
        var feedback = opened(code, secret);
        feedback.ifPresent(it -> {
            if (!it.status().isAnswered()) {
                throw new WrongInput("feedback.error.grade.none");
            }
            var isFirst = it.rating() == null;
            it.grade(grade, bounded(comment, LONGEST_COMMENT), clock.instant());
            if (isFirst) {
                history.add(it.id(), "GRADED", "");
            }
        });
        return feedback.isPresent();
    }

    /**
     * Gives the case back to the same officer, with a new clock.
     *
     * @return whether code and secret were right
     * @throws WrongInput with the message key of why not
     */
    @PermitAll
    public boolean reopen(CaseCode code, String secret, String why) {
        var feedback = opened(code, secret);
        feedback.ifPresent(it -> {
            requireReopenable(it);
            if (why.isBlank()) {
                throw new WrongInput("feedback.error.reopen.why");
            }
            var reason = bounded(why, LONGEST_TEXT);
            reopening.of(it, "", reason);
        });
        return feedback.isPresent();
    }

    /** What everybody may read of the case that is answered for this one, too. */
    private @Nullable PublicText sharedAnswer(FeedbackCase feedback) {
        var original = feedback.outcome().duplicateOf();
        return original == null
                ? null
                : repository
                        .findByCode(original)
                        .flatMap(FeedbackCase::publicText)
                        .orElse(null);
    }

    private static @Nullable Grade gradeOf(FeedbackCase feedback) {
        var rating = feedback.rating();
        return rating == null ? null : rating.grade();
    }

    /** The last day for it; empty while there is no answer. */
    private Optional<LocalDate> mayReopenUntil(FeedbackCase feedback) {
        var answered = feedback.outcome().answeredAt();
        return answered == null || !feedback.status().isAnswered()
                ? Optional.empty()
                : Optional.of(deadlines
                        .due(FeedbackRules.MAY_REOPEN, VietnameseDates.dateOf(answered))
                        .due());
    }

    private Optional<FeedbackCase> opened(CaseCode code, String secret) {
        return right(code, secret).filter(feedback -> feedback.erasedAt() == null);
    }

    private Optional<FeedbackCase> right(CaseCode code, String secret) {
        return repository.findByCode(code.value()).filter(feedback -> secrets.matches(feedback, Secret.typed(secret)));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Each reason has its own sentence. */
    private void requireReopenable(FeedbackCase feedback) {
        if (feedback.status().isOpen()) {
            throw new WrongInput(
                    feedback.outcome().reopenedTimes() > 0
                            ? "feedback.error.reopen.again"
                            : "feedback.error.reopen.unanswered");
        }
        var last = mayReopenUntil(feedback).orElseThrow(() -> new WrongInput("feedback.error.reopen.unanswered"));
        if (today().isAfter(last)) {
            throw new WrongInput("feedback.error.reopen.late");
        }
    }

    /** Nothing that was typed is cut off. */
    private static String bounded(String text, int longest) {
        if (text.strip().length() > longest) {
            throw new WrongInput("feedback.error.supplement.long");
        }
        return text.strip();
    }
}
