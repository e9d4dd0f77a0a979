package vn.haidang.procedure;

import jakarta.persistence.Convert;
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
import java.util.stream.Collectors;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;
import vn.haidang.text.NotNow;

/** A procedure and the version of it that citizens read; its other versions are rows of their own. */
@Entity
@Table(name = "procedures")
public class Procedure {

    /** Who keeps the record. What was written or edited here is never overwritten by an import. */
    public enum Origin {
        IMPORTED,
        WRITTEN_HERE
    }

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private int version;

    private String code;
    private String name;
    private String field;
    private String levels;

    @Enumerated(EnumType.STRING)
    private Origin origin;

    private int latestNumber;
    private int publishedNumber;
    private @Nullable Instant publishedAt;

    @Convert(converter = FactsConverter.class)
    private @Nullable ProcedureFacts publishedFacts;

    private @Nullable LocalDate abolishedOn;
    private @Nullable String abolishedWhy;
    private @Nullable String replacedBy;
    private @Nullable LocalDate reviewedOn;
    private @Nullable String reviewedBy;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected Procedure() {}

    @SuppressWarnings("NullAway.Init") // Hibernate gives the id, describe the rest
    Procedure(ProcedureFacts facts, Origin origin) {
        this.code = new ProcedureCode(facts.code()).value();
        this.origin = origin;
        describe(facts);
    }

    /** A version that waits for being published. Numbers are never used twice. */
    ProcedureVersion propose(ProcedureFacts facts, Origin from, String source, String by, Instant now) {
        latestNumber++;
        return new ProcedureVersion(id, latestNumber, facts, from, source, by, now);
    }

    /** What was once edited here stays ours. */
    void publish(ProcedureVersion next, Instant now) {
        abolishedOn = null;
        abolishedWhy = null;
        replacedBy = null;
        describe(next.facts());
        publishedFacts = next.facts();
        publishedNumber = next.number();
        publishedAt = now;
        if (next.origin() == Origin.WRITTEN_HERE) {
            origin = Origin.WRITTEN_HERE;
        }
    }

    /** Leaves lists and search at once; its versions stay. */
    void abolish(LocalDate on, String why, @Nullable String successor) {
        if (publishedNumber == 0) {
            throw new NotNow("A procedure that is not published cannot be abolished");
        }
        publishedFacts = null;
        publishedNumber = 0;
        abolishedOn = on;
        abolishedWhy = why;
        replacedBy = successor;
    }

    void review(LocalDate on, String by) {
        reviewedOn = on;
        reviewedBy = by;
    }

    Optional<Abolition> abolition() {
        return abolishedOn == null
                ? Optional.empty()
                : Optional.of(new Abolition(code, name, abolishedOn, String.valueOf(abolishedWhy), replacedBy));
    }

    /** When somebody last compared it with the law; null when nobody has. */
    public @Nullable LocalDate reviewedOn() {
        return reviewedOn;
    }

    public @Nullable String reviewedBy() {
        return reviewedBy;
    }

    public UUID id() {
        return id;
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public Origin origin() {
        return origin;
    }

    public boolean isPublished() {
        return publishedFacts != null;
    }

    /** Number of the version that citizens read; 0 for none. */
    public int publishedNumber() {
        return publishedNumber;
    }

    public @Nullable Instant publishedAt() {
        return publishedAt;
    }

    public @Nullable ProcedureFacts publishedFacts() {
        return publishedFacts;
    }

    private void describe(ProcedureFacts facts) {
        name = facts.name();
        field = facts.field();
        levels = facts.levels().stream().map(Level::name).collect(Collectors.joining(","));
    }
}
