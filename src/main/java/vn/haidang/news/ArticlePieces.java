package vn.haidang.news;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.haidang.media.MediaItems;
import vn.haidang.publication.PieceKind;
import vn.haidang.publication.PieceVersions;
import vn.haidang.publication.Publication;
import vn.haidang.text.NotNow;
import vn.haidang.text.WrongInput;

/** Articles on their way to the readers and back: a revision takes the place of its original, a variant follows it. */
@Component
class ArticlePieces implements PieceKind<Article> {

    private final ArticleRepository repository;
    private final ArticleDesk desk;
    private final ArticleAddresses addresses;
    private final WritingRights rights;
    private final MediaItems media;
    private final PieceVersions versions;
    private final EntityManager entities;

    ArticlePieces(
            ArticleRepository repository,
            ArticleDesk desk,
            ArticleAddresses addresses,
            WritingRights rights,
            MediaItems media,
            PieceVersions versions,
            EntityManager entities) {
        this.repository = repository;
        this.desk = desk;
        this.addresses = addresses;
        this.rights = rights;
        this.media = media;
        this.versions = versions;
        this.entities = entities;
    }

    @Override
    public String kind() {
        return Articles.KIND;
    }

    @Override
    public Optional<Article> find(UUID id) {
        return repository.findById(id);
    }

    @Override
    public boolean mayWrite(Article article) {
        return rights.mayWrite(article);
    }

    @Override
    public void requireComplete(Article article) {
        requireWords(article);
        var files = article.files();
        var open =
                media.withKeys(files).stream().filter(file -> !file.isClosed()).count();
        if (open < files.size()) {
            throw new WrongInput("article.files.missing");
        }
    }

    /** In an emergency a missing picture keeps nothing back. */
    @Override
    public void requireWords(Article article) {
        var gaps = article.draft().gaps();
        if (!gaps.isEmpty()) {
            throw new WrongInput(gaps.getFirst());
        }
    }

    @Override
    public void handIn(Article article) {
        addresses.followTitle(article);
    }

    /**
     * @throws WrongInput with a message key, when what it revises or translates is not public any more, or
     *     whoever let the original out alone would approve a change of it before somebody else has approved the original
     */
    @Override
    public UUID goOut(Article article, Publication released) {
        var original = article.revises();
        if (original == null) {
            requirePublicOriginal(article);
            repository.findByRevises(article.id()).ifPresent(this::discard);
            article.goOut(released, desk.now());
            desk.changedInPublic(article.id());
            return article.id();
        }
        replace(desk.article(original), article, released);
        return original;
    }

    /** Its address is part of every page. */
    @Override
    public void requireWithdrawable(Article article) {
        if (article.shelf() == Shelf.PAGE) {
            throw new NotNow("A standing page stays where it is");
        }
    }

    @Override
    public void takeDown(Article article, String note) {
        article.leaveReaders(note, desk.now());
        desk.changedInPublic(article.id());
    }

    @Override
    public List<Article> companions(Article article) {
        return Stream.of(repository.findByRevises(article.id()), repository.findByTranslates(article.id()))
                .flatMap(Optional::stream)
                .toList();
    }

    @Override
    public void touch(Article article) {
        entities.lock(article, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }

    @Override
    public Label label(Article article) {
        return new Label(article.title(), "bai-viet/" + article.id());
    }

    private void requirePublicOriginal(Article variant) {
        var original = variant.translates();
        if (original != null && !desk.article(original).publication().isPublic()) {
            throw new WrongInput("article.translation.original-gone");
        }
    }

    /** A revision that was begun before a withdrawal has words that nobody should read any more. */
    private void discard(Article revision) {
        repository.delete(revision);
        desk.noted("article.revision-discarded", revision.id(), "");
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
        original.takeOver(revision, released, desk.now());
        versions.keep(Article.ref(original.id()), original.draft().fields(), revision.changeNote());
        repository.delete(revision);
        desk.changedInPublic(original.id());
    }
}
