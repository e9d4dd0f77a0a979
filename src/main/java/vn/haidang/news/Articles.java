package vn.haidang.news;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.haidang.pages.PublicChange;
import vn.haidang.publication.Publication;
import vn.haidang.publication.PublicationStatus;
import vn.haidang.staff.AuditTrail;
import vn.haidang.staff.CurrentStaff;
import vn.haidang.staff.Roles;
import vn.haidang.text.Slug;
import vn.haidang.text.VietnameseDates;

/** All that the portal can do with articles. */
@Service
@Transactional
public class Articles {

    static final String KIND = "article";

    /** Sorts after every id that can be given. */
    private static final UUID LAST = new UUID(-1, -1);

    private final ArticleRepository repository;
    private final ArticleLists lists;
    private final CurrentStaff current;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Articles(
            ArticleRepository repository,
            ArticleLists lists,
            CurrentStaff current,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.lists = lists;
        this.current = current;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** News, newest first. */
    @PermitAll
    @Transactional(readOnly = true)
    public List<ArticleSummary> latest(int count) {
        return lists.published(Shelf.NEWS, null, null, count);
    }

    /**
     * One page of a shelf, newest first.
     *
     * @param topic slug of a topic, or the name of a tree; null for all
     * @param before key of the last summary of the page before; null for the first page
     */
    @PermitAll
    @Transactional(readOnly = true)
    public List<ArticleSummary> page(Shelf shelf, @Nullable String topic, @Nullable String before, int count) {
        return lists.published(shelf, topic, before, count);
    }

    /** How many published pieces of news each topic has. */
    @PermitAll
    @Transactional(readOnly = true)
    public Map<String, Integer> countsByTopic() {
        return lists.countsByTopic();
    }

    @PermitAll
    @Transactional(readOnly = true)
    public Optional<Article> published(Shelf shelf, String slug) {
        return repository.findPublished(shelf, slug);
    }

    @RolesAllowed({Roles.CONTRIBUTOR, Roles.EDITOR, Roles.APPROVER, Roles.LEADER})
    @Transactional(readOnly = true)
    public List<ArticleRow> rows(
            @Nullable PublicationStatus status, @Nullable String title, @Nullable UUID before, int count) {
        return repository.findRows(status, title, before == null ? LAST : before, Limit.of(count));
    }

    @RolesAllowed({Roles.CONTRIBUTOR, Roles.EDITOR, Roles.APPROVER, Roles.LEADER})
    @Transactional(readOnly = true)
    public long count(PublicationStatus status) {
        return repository.countByStatus(status);
    }

    @RolesAllowed({Roles.CONTRIBUTOR, Roles.EDITOR, Roles.APPROVER, Roles.LEADER})
    @Transactional(readOnly = true)
    public Optional<Article> withId(UUID id) {
        var article = repository.findById(id);
        article.ifPresent(Article::topics);
        return article;
    }

    /** @throws IllegalArgumentException with the message key of what is wrong with the draft */
    @RolesAllowed({Roles.CONTRIBUTOR, Roles.EDITOR})
    public UUID draft(ArticleDraft draft) {
        var article = repository.save(new Article(draft, freeSlug(draft), Publication.draftBy(current.username())));
        audit.record("article.drafted", article.id().toString(), "");
        return article.id();
    }

    /** @throws IllegalArgumentException with the message key of what is wrong with the draft */
    @RolesAllowed({Roles.CONTRIBUTOR, Roles.EDITOR})
    public void revise(UUID id, ArticleDraft draft) {
        article(id).revise(draft, current.username());
        audit.record("article.revised", id.toString(), "");
    }

    @RolesAllowed({Roles.CONTRIBUTOR, Roles.EDITOR})
    public void submit(UUID id) {
        article(id).submit();
        audit.record("article.submitted", id.toString(), "");
    }

    @RolesAllowed(Roles.APPROVER)
    public void sendBack(UUID id, String why) {
        article(id).sendBack(required(why));
        audit.record("article.sent-back", id.toString(), why);
    }

    /** @throws IllegalStateException when the approver wrote it */
    @RolesAllowed(Roles.APPROVER)
    public void publish(UUID id) {
        article(id).publish(current.username(), clock.instant());
        changed(id, "article.published", "");
    }

    /** Takes it from the public at once; the reason stays in the history. */
    @RolesAllowed({Roles.APPROVER, Roles.LEADER})
    public void withdraw(UUID id, String why) {
        article(id).withdraw(required(why));
        changed(id, "article.withdrawn", why);
    }

    /** A withdrawn piece becomes a draft of whoever takes it up. */
    @RolesAllowed({Roles.CONTRIBUTOR, Roles.EDITOR})
    public void takeUp(UUID id) {
        article(id).takeUp(current.username());
        audit.record("article.taken-up", id.toString(), "");
    }

    /** Publishes what a new portal starts with, under the address of its file. */
    @RolesAllowed(Roles.SYSTEM)
    public void seed(ArticleDraft draft, Slug slug, LocalDate publishedOn) {
        var at = publishedOn.atTime(8, 0).atZone(VietnameseDates.ZONE).toInstant();
        var article = repository.save(new Article(draft, slug, Publication.seeded(current.username(), at)));
        changed(article.id(), "article.seeded", slug.value());
    }

    private void changed(UUID id, String action, String detail) {
        audit.record(action, id.toString(), detail);
        events.publishEvent(new PublicChange(KIND, id.toString()));
    }

    private Article article(UUID id) {
        return repository.findById(id).orElseThrow(() -> new IllegalArgumentException("No article " + id));
    }

    private Slug freeSlug(ArticleDraft draft) {
        var wished = Slug.of(draft.title());
        var slug = wished;
        for (var number = 2; repository.existsByShelfAndSlug(draft.shelf(), slug.value()); number++) {
            slug = new Slug(
                    wished.value().substring(0, Math.min(110, wished.value().length())) + "-" + number);
        }
        return slug;
    }

    private static String required(String why) {
        if (why.isBlank()) {
            throw new IllegalArgumentException("reason.required");
        }
        return why.strip();
    }
}
