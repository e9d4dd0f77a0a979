package vn.haidang.feedback;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;
import vn.haidang.calendar.Term;
import vn.haidang.calendar.WorkingCalendar;
import vn.haidang.deadline.DeadlineBook;
import vn.haidang.text.NotNow;
import vn.haidang.text.VietnameseDates;
import vn.haidang.text.WrongInput;

/** What a citizen reported, and what became of it. Never leaves the house as it is: see {@link PublicCase}. */
@Entity
@Table(name = "feedback_cases")
public class FeedbackCase {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private int version;

    private String code;
    private String secretHash;
    private boolean secretKeyed;

    @Embedded
    private CaseReport report;

    @Enumerated(EnumType.STRING)
    private CaseStatus status = CaseStatus.RECEIVED;

    @Embedded
    private CaseHandling handling;

    @Embedded
    private CaseDeadline deadline = new CaseDeadline();

    private boolean restricted;
    private boolean quarantined;
    private boolean suspected;

    /** Whether a question that is open could be sent, or somebody called; nobody's case closes for one that did not arrive. */
    private boolean questionTold;

    private @Nullable Instant maskedAt;
    private @Nullable Instant erasedAt;

    @Embedded
    private CaseOutcome outcome = new CaseOutcome();

    @Embedded
    private @Nullable Release release;

    @Embedded
    private @Nullable Rating rating;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected FeedbackCase() {}

    @SuppressWarnings("NullAway.Init") // Hibernate gives the id
    FeedbackCase(
            Report report,
            String fingerprint,
            FeedbackKind kind,
            CaseCode code,
            String secretHash,
            Instant receivedAt) {
        this.code = code.value();
        this.secretHash = secretHash;
        this.secretKeyed = true;
        this.report = new CaseReport(report, fingerprint, receivedAt);
        this.handling = new CaseHandling(kind);
        this.suspected = Nature.of(report.content()).isPresent();
    }

    /** Starts the clock, on receipt and on reopening. A tip has none. */
    void promise(LocalDate start, Term term, WorkingCalendar calendar) {
        deadline.start(start, term, calendar);
    }

    void cameBy(Channel how) {
        report.cameBy(how);
    }

    void triage(Triage triage) {
        requireOpen();
        become(CaseStatus.TRIAGED);
        handling.sort(triage);
        if (handling.officer() != null) {
            status = CaseStatus.IN_PROGRESS;
        }
    }

    /** Whoever takes a case answers for it. */
    void assign(String unit, String to) {
        if (status == CaseStatus.WAITING) {
            throw new NotNow("The reporter has been asked; the reply goes on with the case");
        }
        requireOpen();
        if (status != CaseStatus.IN_PROGRESS) {
            become(CaseStatus.IN_PROGRESS);
        }
        handling.assign(unit, to);
    }

    /** The clock stands still until the reporter has replied. */
    void ask(LocalDate today, LocalDate replyUntil) {
        become(CaseStatus.WAITING);
        deadline.pause(today, replyUntil);
    }

    void questionTold(boolean isTold) {
        questionTold = isTold;
    }

    /** Somebody has called; the time for the reply begins now. */
    void called(LocalDate replyUntil) {
        if (status != CaseStatus.WAITING) {
            throw new NotNow("Nobody has asked the reporter anything");
        }
        questionTold = true;
        deadline.waitUntil(replyUntil);
    }

    void replied(LocalDate today, WorkingCalendar calendar) {
        if (status != CaseStatus.WAITING) {
            throw new NotNow("Nobody has asked the reporter anything");
        }
        become(CaseStatus.IN_PROGRESS);
        deadline.goOn(today, calendar);
    }

    /** Once, before the end, by somebody else than the officer. */
    void extend(Term by, String why, String approver, LocalDate today, WorkingCalendar calendar) {
        if (!mayBeExtended()) {
            throw new NotNow("This case has no clock that could be extended");
        }
        if (isOverdueOn(today)) {
            throw new WrongInput("case.extend.late");
        }
        if (approver.equals(handling.officer())) {
            throw new NotNow("A second person extends: %s handles it".formatted(approver));
        }
        deadline.extend(by, why, approver, calendar);
    }

    /**
     * @param until day by which the other body is to answer
     * @param by whoever forwards it, who follows it unless somebody does already
     */
    void forward(String to, LocalDate until, String by) {
        become(CaseStatus.FORWARDED);
        handling.forward(to, until, by);
    }

    void answer(String text, String by, Instant now) {
        if (text.isBlank()) {
            throw new WrongInput("case.answer.required");
        }
        become(CaseStatus.ANSWERED);
        outcome.answer(text.strip(), by, now);
        close(VietnameseDates.dateOf(now));
    }

    /** What had been promised has been done, which is more than having answered. */
    void resolve(String how, Instant now) {
        become(CaseStatus.RESOLVED);
        outcome.resolve(how, now);
    }

    void reject(String why, LocalDate today) {
        become(CaseStatus.REJECTED);
        outcome.refuse(why);
        close(today);
    }

    void joinTo(String original, LocalDate today) {
        if (original.equals(code)) {
            throw new WrongInput("case.duplicate.itself");
        }
        become(CaseStatus.DUPLICATE);
        outcome.shareWith(original);
        close(today);
    }

    /** Not taken up, or joined to another, by mistake: it goes on where it was, and so does its clock. */
    void takeBack(LocalDate today, WorkingCalendar calendar) {
        if (status != CaseStatus.REJECTED && status != CaseStatus.DUPLICATE) {
            throw new NotNow("Nothing was decided that could be taken back");
        }
        become(
                handling.officer() != null
                        ? CaseStatus.IN_PROGRESS
                        : handling.legalKind() != null ? CaseStatus.TRIAGED : CaseStatus.RECEIVED);
        outcome.takeBack();
        deadline.wake(today, calendar);
    }

    /** The answer of the case that this one is joined to. */
    void answerWith(FeedbackCase original, String text, String by, Instant now) {
        handling.follow(original.handling);
        answer(text, by, now);
    }

    /** Back to the same officer, with a new clock; an answer that its reporter does not accept is not public. */
    void reopen(LocalDate today, Term term, WorkingCalendar calendar) {
        become(CaseStatus.REOPENED);
        release = null;
        outcome.reopen();
        promise(today, term, calendar);
    }

    /** Out of sight of everybody but its named handlers; what had been released is taken back. */
    void restrict() {
        restricted = true;
        release = null;
    }

    void unrestrict() {
        restricted = false;
    }

    void grade(Grade given, String comment, Instant now) {
        if (!status.isAnswered()) {
            throw new NotNow("There is no answer to grade");
        }
        rating = new Rating(given, comment, now);
    }

    /** From now on nobody can be reached through it. */
    void maskContacts(Instant now) {
        report.maskContacts();
        maskedAt = now;
    }

    /** What remains tells of nobody: kind, dates, grade, and the words that were released for everybody. */
    void erase(Instant now) {
        if (status.isOpen()) {
            throw new NotNow("A case that is still open cannot be erased");
        }
        reallyErase(now);
    }

    /** Also one that was open when the backup was made that brought it back. */
    void reallyErase(Instant now) {
        report.erase();
        handling.forgetBody();
        outcome.forgetWords();
        deadline.forgetWhy();
        rating = rating == null ? null : rating.withoutWords();
        maskedAt = now;
        erasedAt = now;
    }

    /** Looks like rubbish; its sender does not notice, and an officer decides. */
    void quarantine() {
        quarantined = true;
    }

    void clear() {
        quarantined = false;
    }

    /** Lets the clock follow a changed book. */
    void follow(DeadlineBook book) {
        term(book).ifPresent(term -> deadline.follow(term, book.calendar()));
    }

    /** The due day under another book; empty without a running clock. */
    Optional<LocalDate> dueUnder(DeadlineBook book) {
        return term(book).flatMap(term -> deadline.dueUnder(term, book.calendar()));
    }

    /** What began on a day follows the reading of the rule that held on that day. */
    private Optional<Term> term(DeadlineBook book) {
        return deadline.clock().map(clock -> book.rule(rule(), clock.start()).term());
    }

    /** Id of the rule that its clock follows. */
    String rule() {
        return outcome.reopenedTimes() > 0 ? FeedbackRules.ANSWER_AGAIN : FeedbackRules.ANSWER;
    }

    /** Answered, and its reporter agreed. */
    void requirePublishable() {
        if (!status.isAnswered() || !mayBePublished()) {
            throw new NotNow("This case is not to be published");
        }
    }

    /**
     * The public text is written apart, without names; a second person releases it.
     *
     * @param correction what readers are told of a change; empty for a first version
     */
    void release(PublicText text, String correction, String by, Instant now) {
        requirePublishable();
        if (by.equals(outcome.answeredBy())) {
            throw new NotNow("A second person releases the answer: %s wrote it".formatted(by));
        }
        release = release == null || correction.isEmpty()
                ? Release.of(text, by, now)
                : release.corrected(text, correction, by, now);
    }

    /** Nobody reads the answer here any more but its reporter; its clock is not touched. */
    void withdraw() {
        if (release == null) {
            throw new NotNow("Its answer is not public");
        }
        release = null;
    }

    /** With the key, see {@link CaseSecrets}; stays after erasure, so that whoever has the secret is told. */
    String secretHash() {
        return secretHash;
    }

    public boolean isOverdueOn(LocalDate today) {
        var due = deadline.dueOn();
        return status.isOpen() && due != null && today.isAfter(due);
    }

    /** Once, while a clock runs. */
    public boolean mayBeExtended() {
        return status.isOpen() && deadline.mayBeExtended();
    }

    /** A case may be published when its reporter agreed and is owed an answer. */
    public boolean mayBePublished() {
        return report.mayBePublished() && !restricted;
    }

    public boolean isReleased() {
        return release != null;
    }

    public UUID id() {
        return id;
    }

    public String code() {
        return code;
    }

    /** What was reported, by whom and how. */
    public CaseReport report() {
        return report;
    }

    /** What kind of matter it is, and who handles it. */
    public CaseHandling handling() {
        return handling;
    }

    /** Its clock, as far as it runs. */
    public CaseDeadline deadline() {
        return deadline;
    }

    /** What was answered and done, or why it was not taken up. */
    public CaseOutcome outcome() {
        return outcome;
    }

    public boolean isRestricted() {
        return restricted;
    }

    public CaseStatus status() {
        return status;
    }

    /** Null until the reporter has given one. */
    public @Nullable Rating rating() {
        return rating;
    }

    /** The released text; empty until a leader has released it. */
    public Optional<PublicText> publicText() {
        return Optional.ofNullable(release).map(Release::text);
    }

    /** What its words look like that does not belong here; empty once somebody has sorted it. */
    public Optional<Nature> looksLike() {
        return suspected && handling.legalKind() == null ? Nature.of(report.content()) : Optional.empty();
    }

    /** What readers are told about the last change of the public text; empty for a first version. */
    public Optional<PublicCorrection> correction() {
        return Optional.ofNullable(release).flatMap(Release::correction);
    }

    /** Whether the reporter was sent the open question, or called about it. */
    public boolean isQuestionTold() {
        return questionTold;
    }

    public boolean isQuarantined() {
        return quarantined;
    }

    /** Null until nothing tells any more whom it was about. */
    public @Nullable Instant erasedAt() {
        return erasedAt;
    }

    /** For deeds with what a screen shows. */
    public SeenCase seen() {
        return new SeenCase(id, version);
    }

    private void close(LocalDate today) {
        outcome.close(today);
        deadline.rest(today);
    }

    /** What was refused or joined is taken back first, with a reason. */
    private void requireOpen() {
        if (!status.isOpen()) {
            throw new NotNow("A case that is %s is closed".formatted(status));
        }
    }

    private void become(CaseStatus next) {
        if (!status.canBecome(next)) {
            throw new NotNow("A case that is %s cannot become %s".formatted(status, next));
        }
        status = next;
    }
}
