package vn.haidang.news;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.Hibernate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.haidang.text.Markdown;
import vn.haidang.text.WrongInput;

/** What a piece says, and what stands around it: everything that a draft holds. */
@Embeddable
class ArticleContent {

    @Enumerated(EnumType.STRING)
    private Shelf shelf;

    @Enumerated(EnumType.STRING)
    private ArticleKind kind;

    private String title;
    private String summary;
    private String body;
    private @Nullable String unitCode;
    private String source;

    @ElementCollection
    @CollectionTable(name = "article_topics", joinColumns = @JoinColumn(name = "article_id"))
    @Column(name = "topic_slug")
    private Set<String> topics = new HashSet<>();

    private String byline;

    @Enumerated(EnumType.STRING)
    private Audience audience;

    @ElementCollection
    @CollectionTable(name = "article_attachments", joinColumns = @JoinColumn(name = "article_id"))
    @OrderColumn(name = "position")
    @Column(name = "media_key")
    @JdbcTypeCode(SqlTypes.CHAR)
    private List<String> attachments = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "article_procedures", joinColumns = @JoinColumn(name = "article_id"))
    @OrderColumn(name = "position")
    @Column(name = "procedure_code")
    private List<String> procedures = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "article_documents", joinColumns = @JoinColumn(name = "article_id"))
    @OrderColumn(name = "position")
    @Column(name = "document_id")
    private List<UUID> documents = new ArrayList<>();

    /** Keys of the files that the text names, so that the library knows where they are shown. */
    @ElementCollection
    @CollectionTable(name = "article_media", joinColumns = @JoinColumn(name = "article_id"))
    @Column(name = "media_key")
    @JdbcTypeCode(SqlTypes.CHAR)
    private Set<String> media = new HashSet<>();

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected ArticleContent() {}

    @SuppressWarnings("NullAway.Init") // filled from the draft
    ArticleContent(ArticleDraft draft) {
        fill(draft);
    }

    /** @throws WrongInput with the message key of what is wrong with the draft */
    final void fill(ArticleDraft draft) {
        if (!draft.problems().isEmpty()) {
            throw new WrongInput(draft.problems().getFirst());
        }
        shelf = draft.shelf();
        kind = draft.kind();
        title = draft.title();
        summary = draft.summary();
        body = draft.body();
        unitCode = draft.unitCode();
        source = draft.source();
        byline = draft.extras().byline();
        audience = draft.extras().audience();
        replace(topics, draft.topics());
        replace(attachments, draft.extras().attachments());
        replace(procedures, draft.extras().procedures());
        replace(documents, draft.extras().documents());
        replace(media, Markdown.mediaIn(body));
    }

    private static <T> void replace(Collection<T> old, Collection<T> current) {
        if (!List.copyOf(old).equals(List.copyOf(current))) {
            old.clear();
            old.addAll(current);
        }
    }

    /** What a screen may ask for later is read now. */
    void load() {
        Stream.of(topics, attachments, procedures, documents).forEach(Hibernate::initialize);
    }

    ArticleDraft draft() {
        return new ArticleDraft(shelf, kind, title, summary, body, unitCode, topics, source, extras());
    }

    ArticleExtras extras() {
        return new ArticleExtras(byline, audience, attachments, procedures, documents);
    }

    Set<String> files() {
        var files = new HashSet<>(media);
        files.addAll(attachments);
        return files;
    }

    Shelf shelf() {
        return shelf;
    }

    ArticleKind kind() {
        return kind;
    }

    String title() {
        return title;
    }

    String summary() {
        return summary;
    }

    String body() {
        return body;
    }

    @Nullable
    String unitCode() {
        return unitCode;
    }

    String source() {
        return source;
    }

    Set<String> topics() {
        return Set.copyOf(topics);
    }
}
