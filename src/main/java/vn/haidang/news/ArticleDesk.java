package vn.haidang.news;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import vn.haidang.media.MediaItems;
import vn.haidang.pages.PublicChange;
import vn.haidang.publication.PieceVersions;
import vn.haidang.publication.Publication;
import vn.haidang.publication.SeenPiece;
import vn.haidang.staff.AuditTrail;
import vn.haidang.text.VietnameseDates;
import vn.haidang.text.WrongInput;

/** What writing and publishing share: finding what was seen, letting it out, noting what was done. */
@Component
class ArticleDesk {

    private final ArticleRepository repository;
    private final EntityManager entities;
    private final ArticleLists lists;
    private final MediaItems media;
    private final PieceVersions versions;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ArticleDesk(
            ArticleRepository repository,
            EntityManager entities,
            ArticleLists lists,
            MediaItems media,
            PieceVersions versions,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.entities = entities;
        this.lists = lists;
        this.media = media;
        this.versions = versions;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** @throws OptimisticLockingFailureException when it is not what whoever acts has seen */
    Article article(SeenPiece seen) {
        var article = article(seen.id());
        if (!article.seen().equals(seen)) {
            throw new OptimisticLockingFailureException("Article %s has been changed meanwhile".formatted(seen.id()));
        }
        return article;
    }

    Article article(UUID id) {
        return repository.findById(id).orElseThrow(() -> new WrongInput(WrongInput.GONE));
    }

    /** Tells whoever has the piece on the screen that it has changed, also when nothing in it did. */
    void raiseVersion(Article article) {
        entities.lock(article, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }

    /** @throws WrongInput with the message key of the first thing that readers would miss */
    void requireComplete(Article article) {
        requireWords(article);
        var files = article.files();
        var open =
                media.withKeys(files).stream().filter(file -> !file.isClosed()).count();
        if (open < files.size()) {
            throw new WrongInput("article.files.missing");
        }
    }

    /** In an emergency a missing picture keeps nothing back. */
    void requireWords(Article article) {
        var gaps = article.draft().gaps();
        if (!gaps.isEmpty()) {
            throw new WrongInput(gaps.getFirst());
        }
    }

    /**
     * Lets a piece out; a revision takes the place of what it revises and is gone.
     *
     * @param released what {@link Publication} says once it is out
     * @return id of what readers see
     * @throws WrongInput with a message key, when what it revises or translates is not public any more, or
     *     whoever let the original out alone would approve a change of it before somebody else has approved the original
     */
    UUID letOut(Article article, Publication released) {
        var original = article.revises();
        if (original == null) {
            requirePublicOriginal(article);
            repository.findByRevises(article.id()).ifPresent(this::overtake);
            article.goOut(released, now());
            changedInPublic(article.id());
            return article.id();
        }
        replace(article(original), article, released);
        return original;
    }

    private void requirePublicOriginal(Article variant) {
        var original = variant.translates();
        if (original != null && !article(original).publication().isPublic()) {
            throw new WrongInput("article.translation.original-gone");
        }
    }

    /** A revision that was begun before a withdrawal has words that nobody should read any more. */
    private void overtake(Article revision) {
        repository.delete(revision);
        noted("article.revision-discarded", revision.id(), "");
    }

    private void replace(Article original, Article revision, Publication released) {
        var before = original.publication();
        if (!before.isPublic()) {
            throw new WrongInput("article.revision.original-gone");
        }
        var approver = released.approver();
        if (before.owesApproval() && approver != null && !before.mayBeApprovedBy(approver)) {
            throw new WrongInput("article.revision.original-owes");
        }
        original.takeOver(revision, released, now());
        versions.keep(Article.ref(original.id()), original.draft().fields(), revision.changeNote());
        repository.delete(revision);
        changedInPublic(original.id());
    }

    /** The revision and the variant of a piece, as far as there are any. */
    List<Article> besides(Article article) {
        return Stream.of(repository.findByRevises(article.id()), repository.findByTranslates(article.id()))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Keys of the files of a piece and its variant, once both are withdrawn. */
    Set<String> filesOfWithdrawn(UUID id) {
        repository.flush();
        var files = article(id).files();
        repository.findByTranslates(id).ifPresent(variant -> files.addAll(variant.files()));
        return files;
    }

    void noted(String action, UUID id, String detail) {
        audit.record(action, id.toString(), detail);
    }

    /** After this every list, page and index of every node tells of it as it is now. */
    void changedInPublic(UUID id) {
        repository.flush();
        lists.enter(id);
        events.publishEvent(new PublicChange(Articles.KIND, id.toString()));
    }

    LocalDate today() {
        return VietnameseDates.dateOf(now());
    }

    Instant now() {
        return clock.instant();
    }

    /** @throws WrongInput with a message key, when it is empty or too long to be kept */
    static String required(String why) {
        if (why.isBlank()) {
            throw new WrongInput("reason.required");
        }
        return fitting(why, ArticlePublishing.LONGEST_REASON);
    }

    /** @throws WrongInput with a message key, when it is too long to be kept */
    static String fitting(String words, int longest) {
        if (words.strip().length() > longest) {
            throw new WrongInput("reason.long");
        }
        return words.strip();
    }
}
