package vn.haidang.news;

import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.haidang.publication.PieceRef;
import vn.haidang.publication.Previews;
import vn.haidang.publication.Previews.Preview;
import vn.haidang.staff.CurrentStaff;
import vn.haidang.staff.MayPrepareContent;
import vn.haidang.staff.Roles;

/** Articles shown to people without an account before they are public, by whoever writes or approves them. */
@Service
@Transactional
public class ArticlePreviews {

    private final ArticleRepository repository;
    private final ArticleDesk desk;
    private final WritingRights rights;
    private final Previews previews;
    private final CurrentStaff current;

    ArticlePreviews(
            ArticleRepository repository,
            ArticleDesk desk,
            WritingRights rights,
            Previews previews,
            CurrentStaff current) {
        this.repository = repository;
        this.desk = desk;
        this.rights = rights;
        this.previews = previews;
        this.current = current;
    }

    /**
     * A new link, good for {@link Previews#OPEN_FOR}; it is shown once and cannot be read again.
     *
     * @throws AccessDeniedException when a contributor asks for a piece of another unit
     */
    @MayPrepareContent
    public Preview offer(UUID id) {
        return previews.offer(own(id));
    }

    /**
     * Ends all links to a piece.
     *
     * @throws AccessDeniedException when a contributor asks for a piece of another unit
     */
    @MayPrepareContent
    public void end(UUID id) {
        previews.end(own(id));
    }

    /** Any piece at all, for whoever has been given a link; empty when there is no such link any more. */
    @PermitAll
    @Transactional(readOnly = true)
    public Optional<Article> open(String token) {
        var article = previews.open(token)
                .filter(piece -> piece.kind().equals(Articles.KIND))
                .flatMap(piece -> repository.findById(piece.id()));
        article.ifPresent(Article::load);
        return article;
    }

    private PieceRef own(UUID id) {
        var article = desk.article(id);
        if (!current.is(Roles.APPROVER)) {
            rights.require(article);
        }
        return Article.ref(article.id());
    }
}
