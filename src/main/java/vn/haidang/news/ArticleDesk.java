package vn.haidang.news;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import vn.haidang.pages.PublicChange;
import vn.haidang.publication.SeenPiece;
import vn.haidang.staff.AuditTrail;
import vn.haidang.text.VietnameseDates;
import vn.haidang.text.WrongInput;

/** What all deeds with articles share: finding what was seen, noting what was done, telling everybody. */
@Component
class ArticleDesk {

    private final ArticleRepository repository;
    private final ArticleLists lists;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ArticleDesk(
            ArticleRepository repository,
            ArticleLists lists,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.lists = lists;
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
}
