package vn.haidang.news;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;
import vn.haidang.publication.Publication;
import vn.haidang.text.Slug;

/** A piece of writing with a life of its own. */
@Entity
@Table(name = "articles")
public class Article {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private int version;

    @Enumerated(EnumType.STRING)
    private Shelf shelf;

    @Enumerated(EnumType.STRING)
    private ArticleKind kind;

    private String slug;
    private String title;
    private String summary;
    private String body;
    private @Nullable String unitCode;
    private String source;

    @ElementCollection
    @CollectionTable(name = "article_topics", joinColumns = @JoinColumn(name = "article_id"))
    @Column(name = "topic_slug")
    private Set<String> topics = new HashSet<>();

    @Embedded
    private Publication publication;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected Article() {}

    @SuppressWarnings("NullAway.Init") // Hibernate gives the id, fill the rest
    Article(ArticleDraft draft, Slug slug, Publication publication) {
        this.slug = slug.value();
        this.publication = publication;
        fill(draft);
    }

    /** Links already shared must keep working, so a new title keeps the old slug. */
    void revise(ArticleDraft draft, String editor) {
        publication = publication.editedBy(editor);
        fill(draft);
    }

    void submit() {
        publication = publication.submit();
    }

    void sendBack(String why) {
        publication = publication.sendBack(why);
    }

    void publish(String approver, Instant now) {
        publication = publication.publish(approver, now);
    }

    void withdraw(String why) {
        publication = publication.withdraw(why);
    }

    void takeUp(String editor) {
        publication = publication.takeUp(editor);
    }

    public ArticleDraft draft() {
        return new ArticleDraft(shelf, kind, title, summary, body, unitCode, topics, source);
    }

    public UUID id() {
        return id;
    }

    public Shelf shelf() {
        return shelf;
    }

    public String slug() {
        return slug;
    }

    public String path() {
        return shelf.path(slug);
    }

    public String title() {
        return title;
    }

    public String summary() {
        return summary;
    }

    public String body() {
        return body;
    }

    public @Nullable String unitCode() {
        return unitCode;
    }

    public String source() {
        return source;
    }

    public Set<String> topics() {
        return Set.copyOf(topics);
    }

    public Publication publication() {
        return publication;
    }

    private void fill(ArticleDraft draft) {
        if (!draft.problems().isEmpty()) {
            throw new IllegalArgumentException(draft.problems().getFirst());
        }
        shelf = draft.shelf();
        kind = draft.kind();
        title = draft.title();
        summary = draft.summary();
        body = draft.body();
        unitCode = draft.unitCode();
        source = draft.source();
        topics.clear();
        topics.addAll(draft.topics());
    }
}
