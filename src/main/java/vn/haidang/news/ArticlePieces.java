package vn.haidang.news;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.haidang.publication.PieceKind;
import vn.haidang.staff.Role;
import vn.haidang.staff.StaffMembers;
import vn.haidang.text.WrongInput;

/** What time does with articles. */
@Component
class ArticlePieces implements PieceKind {

    private final ArticleRepository repository;
    private final ArticleDesk desk;
    private final StaffMembers members;

    ArticlePieces(ArticleRepository repository, ArticleDesk desk, StaffMembers members) {
        this.repository = repository;
        this.desk = desk;
        this.members = members;
    }

    @Override
    public String kind() {
        return Articles.KIND;
    }

    @Override
    @Transactional
    public void goOut(UUID id) {
        var article = desk.article(id);
        var approver = article.publication().approver();
        if (members.with(Role.APPROVER).stream()
                .noneMatch(member -> member.username().equals(approver))) {
            throw new CannotGoOut("publication.failed.approver");
        }
        try {
            desk.requireComplete(article);
            var shown = desk.letOut(article, article.publication().goOut(desk.now()));
            desk.noted("article.published", shown, "");
        } catch (WrongInput e) {
            throw new CannotGoOut(e.key());
        }
    }

    @Override
    @Transactional
    public void fail(UUID id, String reasonKey) {
        desk.article(id).fail(reasonKey);
        desk.noted("article.not-published", id, reasonKey);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Piece> find(UUID id) {
        return repository
                .findById(id)
                .map(article -> new Piece(
                        article.title(), "bai-viet/" + id, article.publication().author()));
    }
}
