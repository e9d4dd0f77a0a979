package vn.haidang.feedback;

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
import vn.haidang.calendar.DueDate;
import vn.haidang.calendar.Term;

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

    private String content;
    private String place;
    private String placeDetail;
    private String fullName;
    private String address;
    private String phone;
    private String email;
    private String postAddress;
    private boolean tip;
    private boolean wantsPrivacy;

    @Enumerated(EnumType.STRING)
    private CaseStatus status = CaseStatus.RECEIVED;

    private Instant receivedAt;
    private @Nullable LocalDate dueOn;
    private @Nullable Integer termCount;

    @Enumerated(EnumType.STRING)
    private Term.@Nullable Unit termUnit;

    private @Nullable String unitCode;
    private @Nullable String officer;
    private @Nullable String answer;
    private @Nullable Instant answeredAt;
    private @Nullable String answeredBy;
    private @Nullable String publicTitle;
    private @Nullable String publicQuestion;
    private @Nullable String publicAnswer;
    private @Nullable Instant releasedAt;
    private @Nullable String releasedBy;

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
        // what an anonymous reporter typed into the other fields is not kept
        this.fullName = tip ? "" : report.fullName();
        this.address = tip ? "" : report.address();
        this.phone = tip ? "" : report.phone();
        this.email = tip ? "" : report.email();
        this.postAddress = tip ? "" : report.postAddress();
    }

    /** A tip has no clock. */
    void promise(DueDate date) {
        dueOn = date.due();
        termCount = date.term().count();
        termUnit = date.term().unit();
    }

    void assign(String unit, String to) {
        if (status == CaseStatus.RECEIVED) {
            become(CaseStatus.IN_PROGRESS);
        } else if (!status.isOpen()) {
            throw new IllegalStateException("A case that is %s cannot be assigned".formatted(status));
        }
        unitCode = unit;
        officer = to;
    }

    void answer(String text, String by, Instant now) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("case.answer.required");
        }
        become(CaseStatus.ANSWERED);
        answer = text.strip();
        answeredAt = now;
        answeredBy = by;
    }

    /** The public text is written apart, without names; a second person releases it. */
    void release(PublicText text, String by, Instant now) {
        if (status != CaseStatus.ANSWERED || tip || wantsPrivacy) {
            throw new IllegalStateException("This case is not to be published");
        }
        if (by.equals(answeredBy)) {
            throw new IllegalStateException("A second person releases the answer: %s wrote it".formatted(by));
        }
        publicTitle = text.title();
        publicQuestion = text.question();
        publicAnswer = text.answer();
        releasedAt = now;
        releasedBy = by;
    }

    boolean isOpenedBy(Secret secret) {
        return secret.matches(new CaseCode(code), secretHash);
    }

    public boolean isOverdueOn(LocalDate today) {
        return status.isOpen() && dueOn != null && today.isAfter(dueOn);
    }

    /** A case may be published when its reporter agreed and is owed an answer. */
    public boolean mayBePublished() {
        return !tip && !wantsPrivacy;
    }

    public boolean isReleased() {
        return releasedAt != null;
    }

    public Optional<Term> term() {
        return termCount == null || termUnit == null ? Optional.empty() : Optional.of(new Term(termCount, termUnit));
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

    public String content() {
        return content;
    }

    public String place() {
        return place;
    }

    public String placeDetail() {
        return placeDetail;
    }

    public String fullName() {
        return fullName;
    }

    public String address() {
        return address;
    }

    public String phone() {
        return phone;
    }

    public String email() {
        return email;
    }

    public String postAddress() {
        return postAddress;
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
        return dueOn;
    }

    public @Nullable String unitCode() {
        return unitCode;
    }

    public @Nullable String officer() {
        return officer;
    }

    public @Nullable String answer() {
        return answer;
    }

    public @Nullable Instant answeredAt() {
        return answeredAt;
    }

    public @Nullable String answeredBy() {
        return answeredBy;
    }

    /** The released text; empty until a leader has released it. */
    public Optional<PublicText> publicText() {
        return publicTitle == null || publicQuestion == null || publicAnswer == null
                ? Optional.empty()
                : Optional.of(new PublicText(publicTitle, publicQuestion, publicAnswer));
    }

    private void become(CaseStatus next) {
        if (!status.canBecome(next)) {
            throw new IllegalStateException("A case that is %s cannot become %s".formatted(status, next));
        }
        status = next;
    }
}
