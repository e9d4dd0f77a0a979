package vn.haidang.document;

import jakarta.annotation.security.PermitAll;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.haidang.pages.PublicChange;
import vn.haidang.staff.AuditTrail;
import vn.haidang.staff.MayCurateLibrary;
import vn.haidang.text.Slug;
import vn.haidang.text.WrongInput;

/** The documents as citizens find them and editors keep them. Each is public from the moment it is entered. */
@Service
@Transactional
public class LegalDocuments {

    /** What the change log and the search index call a document. */
    static final String KIND = "document";

    private static final UUID LAST = new UUID(-1, -1);
    private static final String FAR = "9999";
    private static final int MOST_USES = 50;

    private final LegalDocumentRepository repository;
    private final ObjectProvider<DocumentUser> users;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;

    LegalDocuments(
            LegalDocumentRepository repository,
            ObjectProvider<DocumentUser> users,
            AuditTrail audit,
            ApplicationEventPublisher events) {
        this.repository = repository;
        this.users = users;
        this.audit = audit;
        this.events = events;
    }

    /** A page of the library, newest first. */
    @PermitAll
    @Transactional(readOnly = true)
    public List<LegalDocument> page(
            @Nullable DocumentType type, @Nullable String words, @Nullable LegalDocument last, int count) {
        return repository.findPage(
                type,
                words,
                last == null ? FAR : last.issued().iso(),
                last == null ? LAST : last.id(),
                Limit.of(count));
    }

    @PermitAll
    @Transactional(readOnly = true)
    public Optional<LegalDocument> withSlug(String slug) {
        return repository.findBySlug(slug);
    }

    @PermitAll
    @Transactional(readOnly = true)
    public Optional<LegalDocument> withId(UUID id) {
        return repository.findById(id);
    }

    /** Those there are, in the order of the ids. */
    @PermitAll
    @Transactional(readOnly = true)
    public List<LegalDocument> withIds(Collection<UUID> ids) {
        var found =
                repository.findAllById(ids).stream().collect(Collectors.toMap(LegalDocument::id, Function.identity()));
        return ids.stream()
                .flatMap(id -> Optional.ofNullable(found.get(id)).stream())
                .toList();
    }

    /** Titles of the newest public pieces that name it as their source, by address. */
    @PermitAll
    @Transactional(readOnly = true)
    public Map<String, String> publicUses(LegalDocument document) {
        var uses = new LinkedHashMap<String, String>();
        users.forEach(user -> uses.putAll(user.publicUsesOf(document.id(), MOST_USES)));
        return uses;
    }

    /** @throws WrongInput with a message key, for what is wrong or there already */
    @MayCurateLibrary
    public UUID add(DocumentDraft draft) {
        if (!draft.problem().isEmpty()) {
            throw new WrongInput(draft.problem());
        }
        var issued = new Issued(draft.issued()).iso();
        if (repository.existsByIssuerAndTypeAndNumberAndIssued(draft.issuer(), draft.type(), draft.number(), issued)) {
            throw new WrongInput("document.there");
        }
        var document = repository.save(new LegalDocument(draft, slug(draft)));
        changed("document.added", document.id());
        return document.id();
    }

    /**
     * @param version as it was seen
     * @throws WrongInput with the message key of what is wrong
     */
    @MayCurateLibrary
    public void describe(UUID id, int version, DocumentDraft draft) {
        seen(id, version).describe(draft);
        changed("document.described", id);
    }

    /** @throws WrongInput with a message key, when a piece names it */
    @MayCurateLibrary
    public void delete(UUID id, int version) {
        var document = seen(id, version);
        if (users.stream().anyMatch(user -> user.isNaming(id))) {
            throw new WrongInput("document.in-use");
        }
        repository.delete(document);
        changed("document.deleted", id);
    }

    private LegalDocument seen(UUID id, int version) {
        return repository
                .findById(id)
                .filter(document -> document.version() == version)
                .orElseThrow(() -> new OptimisticLockingFailureException("Document %s has been changed".formatted(id)));
    }

    /** The second of the same number has its year or issuer behind. */
    private Slug slug(DocumentDraft draft) {
        var wished = "%s %s".formatted(draft.type().vietnamese(), draft.number());
        var slug = Slug.of(wished);
        return repository.existsBySlug(slug.value())
                ? Slug.of("%s %s %s".formatted(wished, draft.issuer(), draft.issued()))
                : slug;
    }

    private void changed(String action, UUID id) {
        audit.record(action, id.toString(), "");
        events.publishEvent(new PublicChange(KIND, id.toString()));
    }
}
