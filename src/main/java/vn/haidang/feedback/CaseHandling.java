package vn.haidang.feedback;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What kind of matter a case is, and who handles it. */
@Embeddable
public class CaseHandling {

    @Enumerated(EnumType.STRING)
    private FeedbackKind kind;

    @Enumerated(EnumType.STRING)
    private @Nullable LegalKind legalKind;

    private boolean urgent;
    private @Nullable String unitCode;
    private @Nullable String officer;
    private @Nullable String forwardedTo;
    private @Nullable LocalDate forwardUntil;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected CaseHandling() {}

    /** @param kind as its reporter chose */
    CaseHandling(FeedbackKind kind) {
        this.kind = kind;
    }

    /** Another unit finds its officer; within the same one, whoever handles it goes on. */
    void sort(Triage triage) {
        kind = triage.kind();
        legalKind = triage.legalKind();
        urgent = triage.urgent();
        if (!triage.unitCode().equals(unitCode)) {
            officer = null;
        }
        unitCode = triage.unitCode();
    }

    void assign(String unit, String to) {
        unitCode = unit;
        officer = to;
        forwardedTo = null;
        forwardUntil = null;
    }

    /** @param by follows the other body, where nobody does yet */
    void forward(String to, LocalDate until, String by) {
        officer = officer == null ? by : officer;
        forwardedTo = to;
        forwardUntil = until;
    }

    /** Whoever answers the other case answers this one, too. */
    void follow(CaseHandling other) {
        unitCode = other.unitCode;
        officer = other.officer;
    }

    /** Its name was typed. */
    void forgetBody() {
        forwardedTo = null;
        forwardUntil = null;
    }

    public FeedbackKind kind() {
        return kind;
    }

    /** Null until staff have sorted it. */
    public @Nullable LegalKind legalKind() {
        return legalKind;
    }

    public boolean isUrgent() {
        return urgent;
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

    /** Day by which the outside body is to answer; null when it is us. */
    public @Nullable LocalDate forwardUntil() {
        return forwardUntil;
    }
}
