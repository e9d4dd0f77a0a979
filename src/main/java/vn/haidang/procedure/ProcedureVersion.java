package vn.haidang.procedure;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;
import vn.haidang.text.NotNow;

/** The facts of a procedure as somebody handed them in. */
@Entity
@Table(name = "procedure_versions")
public class ProcedureVersion {

    public enum Status {
        PROPOSED,
        PUBLISHED,
        SUPERSEDED;

        /** Key of its name in the message bundles. */
        public String key() {
            return "procedure.version." + name();
        }
    }

    private static final int LONGEST_FINDINGS = 2000;

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private UUID procedureId;
    private int number;

    @Enumerated(EnumType.STRING)
    private Status status;

    @Convert(converter = FactsConverter.class)
    private ProcedureFacts facts;

    @Enumerated(EnumType.STRING)
    private Procedure.Origin origin;

    private String source;
    private String proposedBy;
    private Instant proposedAt;
    private @Nullable String publishedBy;
    private @Nullable Instant publishedAt;
    private @Nullable String reason;
    private String findings = "";

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected ProcedureVersion() {}

    @SuppressWarnings("NullAway.Init") // Hibernate gives the id
    ProcedureVersion(
            UUID procedureId,
            int number,
            ProcedureFacts facts,
            Procedure.Origin origin,
            String source,
            String by,
            Instant at) {
        this.procedureId = procedureId;
        this.number = number;
        this.status = Status.PROPOSED;
        this.facts = facts;
        this.origin = origin;
        this.source = source;
        this.proposedBy = by;
        this.proposedAt = at;
    }

    void publish(String by, String why, Instant at) {
        if (status != Status.PROPOSED) {
            throw new NotNow("A version that is %s cannot be published".formatted(status));
        }
        status = Status.PUBLISHED;
        publishedBy = by;
        publishedAt = at;
        reason = why;
    }

    void found(List<String> problems) {
        var all = String.join("\n", problems);
        findings = all.substring(0, Math.min(all.length(), LONGEST_FINDINGS));
    }

    void supersede() {
        status = Status.SUPERSEDED;
    }

    public int number() {
        return number;
    }

    public Status status() {
        return status;
    }

    public ProcedureFacts facts() {
        return facts;
    }

    public Procedure.Origin origin() {
        return origin;
    }

    public boolean isProposed() {
        return status == Status.PROPOSED;
    }

    /** What was written here needs a second person, as everything that is published. */
    public boolean mayBePublishedBy(String username) {
        return origin == Procedure.Origin.IMPORTED || !proposedBy.equals(username);
    }

    /** Empty parts that keep it from being published; a source may leave parts out, we may not. */
    public Set<MandatoryPart> missing() {
        return origin == Procedure.Origin.IMPORTED ? Set.of() : MandatoryPart.missingIn(facts);
    }

    public String source() {
        return source;
    }

    public String proposedBy() {
        return proposedBy;
    }

    public Instant proposedAt() {
        return proposedAt;
    }

    /** What was wrong with the record when it came in, a sentence each. */
    public List<String> findings() {
        return findings.lines().toList();
    }

    public @Nullable Instant publishedAt() {
        return publishedAt;
    }

    public boolean wasPublic() {
        return status != Status.PROPOSED;
    }

    public @Nullable String publishedBy() {
        return publishedBy;
    }

    public @Nullable String reason() {
        return reason;
    }
}
