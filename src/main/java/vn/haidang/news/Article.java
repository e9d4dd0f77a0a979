package vn.haidang.news;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Hibernate;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;
import vn.haidang.publication.EditorialPiece;
import vn.haidang.publication.PieceRef;
import vn.haidang.publication.Publication;
import vn.haidang.publication.PublicationStatus;
import vn.haidang.publication.SeenPiece;
import vn.haidang.text.NotNow;
import vn.haidang.text.Slug;
import vn.haidang.text.VietnameseDates;
import vn.haidang.text.WrongInput;

/** A piece of writing with a life of its own. */
@Entity
@Table(name = "articles")
public class Article implements EditorialPiece {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private int version;

    private String slug;

    @Embedded
    private ArticleContent content;

    @Embedded
    private Publication publication;

    private @Nullable UUID revises;
    private @Nullable UUID translates;
    private String changeNote = "";
    private @Nullable Instant updatedAt;
    private @Nullable Instant withdrawnAt;
    private String withdrawalNote = "";
    private @Nullable LocalDate reviewOn;

    @ElementCollection
    @CollectionTable(name = "article_corrections", joinColumns = @JoinColumn(name = "article_id"))
    @OrderBy("at")
    private List<Correction> corrections = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected Article() {}

    @SuppressWarnings("NullAway.Init") // Hibernate gives the id, fill the rest
    Article(ArticleDraft draft, Slug slug, Publication publication) {
        this.slug = slug.value();
        this.publication = publication;
        content = new ArticleContent(draft);
        if (publication.publishedAt() != null) {
            reviewOn = shelf().reviewAfter(VietnameseDates.dateOf(publication.publishedAt()));
        }
    }

    /** Names an article among pieces of every kind. */
    public static PieceRef ref(UUID id) {
        return new PieceRef(Articles.KIND, id);
    }

    /** A copy to work on while readers go on reading the original. */
    static Article revisionOf(Article original, Slug slug, String editor) {
        var revision = new Article(original.draft(), slug, Publication.draftBy(editor));
        revision.revises = original.id;
        return revision;
    }

    /** The English variant, which begins with the Vietnamese words. */
    static Article translationOf(Article original, Shelf english, Slug slug, String editor) {
        var translation = new Article(original.draft().on(english), slug, Publication.draftBy(editor));
        translation.translate(original.id);
        return translation;
    }

    void translate(UUID original) {
        translates = original;
    }

    /** Links already shared must keep working, so a new title keeps the old slug. */
    void revise(ArticleDraft draft, String editor) {
        var isBound = revises != null || translates != null || publication.publishedAt() != null;
        if ((isBound || draft.shelf() == Shelf.PAGE) && draft.shelf() != shelf()) {
            throw new WrongInput("article.shelf.bound");
        }
        publication = publication.editedBy(editor);
        content.fill(draft);
    }

    void noteChange(String note) {
        if (revises == null || !isDraft()) {
            throw new NotNow("Only the draft of a revision says what changes");
        }
        changeNote = note;
    }

    @Override
    public void stand(Publication now) {
        publication = now;
    }

    /** @param released what {@link Publication} says once it is out */
    void goOut(Publication released, Instant now) {
        if (publication.publishedAt() != null) {
            updatedAt = now;
        }
        publication = released;
        reviewOn = shelf().reviewAfter(VietnameseDates.dateOf(now));
    }

    /** Somebody has looked, and it is still true. */
    void confirm(LocalDate today) {
        if (!publication.isPublic()) {
            throw new NotNow("Only what is public is looked at again");
        }
        reviewOn = shelf().reviewAfter(today);
    }

    /**
     * Takes the words of a revision, under the old address and with the first date.
     *
     * @param released of the revision
     */
    void takeOver(Article revision, Publication released, Instant now) {
        content.fill(revision.draft());
        publication = new Publication(
                released.status(),
                released.author(),
                released.changedBy(),
                released.writers(),
                released.approver(),
                released.emergencyBy(),
                publication.publishedAt(),
                released.reason());
        updatedAt = now;
        confirm(VietnameseDates.dateOf(now));
        if (!revision.changeNote.isEmpty()) {
            corrections.add(new Correction(now, revision.changeNote));
        }
    }

    /** @param note what readers find at its address; empty for nothing but that it is gone */
    void leaveReaders(String note, Instant now) {
        withdrawalNote = note;
        withdrawnAt = now;
    }

    void move(Slug to) {
        slug = to.value();
    }

    /** What a screen may ask for later is read now. */
    void load() {
        Hibernate.initialize(corrections);
        content.load();
    }

    public ArticleDraft draft() {
        return content.draft();
    }

    public ArticleExtras extras() {
        return content.extras();
    }

    /** Keys of all files that it shows or offers. */
    Set<String> files() {
        return content.files();
    }

    boolean mayBeDiscarded() {
        var standsBeside = revises != null || translates != null;
        return standsBeside && isDraft() && publication.publishedAt() == null;
    }

    boolean isDraft() {
        return publication.status() == PublicationStatus.DRAFT;
    }

    public UUID id() {
        return id;
    }

    public Shelf shelf() {
        return content.shelf();
    }

    public ArticleKind kind() {
        return content.kind();
    }

    public String slug() {
        return slug;
    }

    public String path() {
        return shelf().path(slug);
    }

    public String title() {
        return content.title();
    }

    public String summary() {
        return content.summary();
    }

    public String body() {
        return content.body();
    }

    public @Nullable String unitCode() {
        return content.unitCode();
    }

    public String source() {
        return content.source();
    }

    public Set<String> topics() {
        return content.topics();
    }

    @Override
    public Publication publication() {
        return publication;
    }

    /** The published piece that this one is to replace; null for a piece of its own. */
    public @Nullable UUID revises() {
        return revises;
    }

    /** The Vietnamese piece of which this is the English variant; null for a piece of its own. */
    public @Nullable UUID translates() {
        return translates;
    }

    /** What readers will be told about the change; empty when no fact changes. */
    public String changeNote() {
        return changeNote;
    }

    /** When its words were last changed in public; null for never. */
    public @Nullable Instant updatedAt() {
        return updatedAt;
    }

    /** When somebody must look whether it is still true; null for never. */
    public @Nullable LocalDate reviewOn() {
        return reviewOn;
    }

    /** What readers were told about changed facts, oldest first. */
    public List<Correction> corrections() {
        return List.copyOf(corrections);
    }

    /** What readers find at its address once it has been withdrawn. */
    Withdrawal withdrawal() {
        return new Withdrawal(Objects.requireNonNull(withdrawnAt), withdrawalNote);
    }

    @Override
    public SeenPiece seen() {
        return new SeenPiece(ref(id), version);
    }
}
