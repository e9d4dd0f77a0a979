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
import org.apache.commons.codec.digest.DigestUtils;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;
import vn.haidang.calendar.Term;
import vn.haidang.calendar.WorkingCalendar;
import vn.haidang.deadline.DeadlineBook;
import vn.haidang.text.VietnameseDates;

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
    private String clientId;
    private String fingerprint;

    @Enumerated(EnumType.STRING)
    private FeedbackKind kind;

    @Enumerated(EnumType.STRING)
    private @Nullable LegalKind legalKind;

    private String content;
    private String place;
    private String placeDetail;

    @Embedded
    private Reporter reporter;

    private boolean tip;
    private boolean wantsPrivacy;
    private boolean restricted;

    @Enumerated(EnumType.STRING)
    private Channel channel = Channel.WEB;

    @Enumerated(EnumType.STRING)
    private CaseStatus status = CaseStatus.RECEIVED;

    private Instant receivedAt;

    @Embedded
    private CaseDeadline deadline = new CaseDeadline();

    private @Nullable String unitCode;
    private @Nullable String officer;
    private @Nullable String forwardedTo;
    private @Nullable LocalDate forwardUntil;
    private boolean urgent;
    private boolean quarantined;
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
            Report report, String fingerprint, FeedbackKind kind, CaseCode code, Secret secret, Instant receivedAt) {
        this.code = code.value();
        this.secretHash = secret.hash(code);
        this.clientId = report.clientId();
        this.fingerprint = fingerprint;
        this.kind = kind;
        this.content = report.content();
        this.place = report.place();
        this.placeDetail = report.placeDetail();
        this.tip = report.anonymous();
        this.wantsPrivacy = report.publication().equals("private");
        this.receivedAt = receivedAt;
        this.reporter = Reporter.of(report);
    }

    /** Starts the clock, on receipt and on reopening. A tip has none. */
    void promise(LocalDate start, Term term, WorkingCalendar calendar) {
        deadline.start(start, term, calendar);
    }

    void cameBy(Channel how) {
        channel = how;
    }

    void triage(Triage triage) {
        become(CaseStatus.TRIAGED);
        kind = triage.kind();
        legalKind = triage.legalKind();
        urgent = triage.urgent();
        unitCode = triage.unitCode();
        officer = null;
    }

    /** Whoever takes a case answers for it. */
    void assign(String unit, String to) {
        if (status == CaseStatus.WAITING) {
            throw new IllegalStateException("The reporter has been asked; the reply goes on with the case");
        }
        if (status != CaseStatus.IN_PROGRESS) {
            become(CaseStatus.IN_PROGRESS);
        }
        unitCode = unit;
        officer = to;
        forwardedTo = null;
        forwardUntil = null;
    }

    /** The clock stands still until the reporter has replied. */
    void ask(LocalDate today, LocalDate replyUntil) {
        become(CaseStatus.WAITING);
        deadline.pause(today, replyUntil);
    }

    void replied(LocalDate today, WorkingCalendar calendar) {
        if (status != CaseStatus.WAITING) {
            throw new IllegalStateException("Nobody has asked the reporter anything");
        }
        become(CaseStatus.IN_PROGRESS);
        deadline.goOn(today, calendar);
    }

    /** Once, before the end, by somebody else than the officer. */
    void extend(Term by, String why, String approver, LocalDate today, WorkingCalendar calendar) {
        if (!mayBeExtended()) {
            throw new IllegalStateException("This case has no clock that could be extended");
        }
        if (isOverdueOn(today)) {
            throw new IllegalArgumentException("case.extend.late");
        }
        if (approver.equals(officer)) {
            throw new IllegalStateException("A second person extends: %s handles it".formatted(approver));
        }
        deadline.extend(by, why, approver, calendar);
    }

    /** @param until day by which the other body is to answer */
    void forward(String to, LocalDate until) {
        become(CaseStatus.FORWARDED);
        forwardedTo = to;
        forwardUntil = until;
    }

    void answer(String text, String by, Instant now) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("case.answer.required");
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
            throw new IllegalArgumentException("case.duplicate.itself");
        }
        become(CaseStatus.DUPLICATE);
        outcome.shareWith(original);
        close(today);
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
            throw new IllegalStateException("There is no answer to grade");
        }
        rating = new Rating(given, comment, now);
    }

    /** From now on nobody can be reached through it. */
    void maskContacts(Instant now) {
        reporter = reporter.withoutContacts();
        maskedAt = now;
    }

    /** What remains tells of nobody: kind, dates, grade, and the words that were released for everybody. */
    void erase(Instant now) {
        if (status.isOpen()) {
            throw new IllegalStateException("A case that is still open cannot be erased");
        }
        reporter = Reporter.NOBODY;
        content = "";
        place = "";
        placeDetail = "";
        clientId = UUID.randomUUID().toString();
        fingerprint = DigestUtils.sha256Hex(clientId);
        secretHash = DigestUtils.sha256Hex(fingerprint);
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
        return clock().map(clock -> book.rule(rule(), clock.start()).term());
    }

    /** Id of the rule that its clock follows. */
    String rule() {
        return reopenedTimes() > 0 ? FeedbackRules.ANSWER_AGAIN : FeedbackRules.ANSWER;
    }

    Optional<Reminder> nextReminder() {
        return deadline.nextReminder();
    }

    void remindedAt(Reminder reminder, WorkingCalendar calendar) {
        deadline.remindedAt(reminder, calendar);
    }

    /** Empty for a tip. While the reporter is waited for, the day is not known. */
    Optional<CaseClock> clock() {
        return deadline.clock();
    }

    /** The public text is written apart, without names; a second person releases it. */
    void release(PublicText text, String by, Instant now) {
        if (!status.isAnswered() || !mayBePublished()) {
            throw new IllegalStateException("This case is not to be published");
        }
        if (by.equals(answeredBy())) {
            throw new IllegalStateException("A second person releases the answer: %s wrote it".formatted(by));
        }
        release = Release.of(text, by, now);
    }

    boolean isOpenedBy(Secret secret) {
        return secret.matches(new CaseCode(code), secretHash);
    }

    public boolean isOverdueOn(LocalDate today) {
        var due = dueOn();
        return status.isOpen() && due != null && today.isAfter(due);
    }

    /** Once, while a clock runs. */
    public boolean mayBeExtended() {
        return status.isOpen() && deadline.mayBeExtended();
    }

    /** A case may be published when its reporter agreed and is owed an answer. */
    public boolean mayBePublished() {
        return !tip && !wantsPrivacy && !restricted;
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

    public FeedbackKind kind() {
        return kind;
    }

    /** Null until staff have sorted it. */
    public @Nullable LegalKind legalKind() {
        return legalKind;
    }

    public String content() {
        return content;
    }

    public String place() {
        return place;
    }

    public String placeDetail() {
        return placeDetail;
    }

    public Reporter reporter() {
        return reporter;
    }

    public Channel channel() {
        return channel;
    }

    public boolean isRestricted() {
        return restricted;
    }

    public boolean isTip() {
        return tip;
    }

    public CaseStatus status() {
        return status;
    }

    public Instant receivedAt() {
        return receivedAt;
    }

    public @Nullable LocalDate dueOn() {
        return deadline.dueOn();
    }

    public @Nullable String unitCode() {
        return unitCode;
    }

    public @Nullable String officer() {
        return officer;
    }

    /** The outside body that answers; null when it is us. */
    public @Nullable String forwardedTo() {
        return forwardedTo;
    }

    /** Why it was not taken up, for the reporter. */
    public @Nullable String closingReason() {
        return outcome.closingReason();
    }

    /** Code of the case that is answered in place of this one. */
    public @Nullable String duplicateOf() {
        return outcome.duplicateOf();
    }

    public @Nullable String extensionWhy() {
        return deadline.extensionWhy();
    }

    public int reopenedTimes() {
        return outcome.reopenedTimes();
    }

    /** Null until the reporter has given one. */
    public @Nullable Rating rating() {
        return rating;
    }

    public @Nullable String answer() {
        return outcome.answer();
    }

    public @Nullable Instant answeredAt() {
        return outcome.answeredAt();
    }

    public @Nullable String answeredBy() {
        return outcome.answeredBy();
    }

    /** The released text; empty until a leader has released it. */
    public Optional<PublicText> publicText() {
        return Optional.ofNullable(release).map(Release::text);
    }

    /** Last day for the reporter's reply; null while nothing is asked. */
    public @Nullable LocalDate replyUntil() {
        return deadline.replyUntil();
    }

    /** Day by which the outside body is to answer; null when it is us. */
    public @Nullable LocalDate forwardUntil() {
        return forwardUntil;
    }

    public boolean isUrgent() {
        return urgent;
    }

    public boolean isQuarantined() {
        return quarantined;
    }

    /** What was done; null until it is. */
    public @Nullable String resolution() {
        return outcome.resolution();
    }

    public @Nullable Instant resolvedAt() {
        return outcome.resolvedAt();
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
        deadline.rest();
    }

    private void become(CaseStatus next) {
        if (!status.canBecome(next)) {
            throw new IllegalStateException("A case that is %s cannot become %s".formatted(status, next));
        }
        status = next;
    }
}
