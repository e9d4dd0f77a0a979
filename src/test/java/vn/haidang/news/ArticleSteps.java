package vn.haidang.news;

import static vn.haidang.SignedIn.as;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.haidang.publication.EditorialDesk;
import vn.haidang.publication.SeenPiece;
import vn.haidang.staff.Roles;

/** The way of an article as tests walk it: "editor" writes, "approver" publishes, both of whom have an account. */
public record ArticleSteps(Articles articles, ArticleWriting writing, EditorialDesk publishing) {

    public static final String EDITOR = "editor";
    public static final String APPROVER = "approver";

    public static ArticleDraft draft(String title) {
        return draft(title, "cchc-b", null);
    }

    public static ArticleDraft draft(String title, String topic, @Nullable String unit) {
        return new ArticleDraft(
                Shelf.NEWS, ArticleKind.SHORT, title, "Tóm tắt", "Nội dung " + title, unit, Set.of(topic), "");
    }

    public UUID written(ArticleDraft draft) {
        return as(EDITOR, Roles.EDITOR, () -> writing.draft(draft));
    }

    public UUID submitted(ArticleDraft draft) {
        var id = written(draft);
        as(EDITOR, Roles.EDITOR, () -> publishing.submit(seen(id)));
        return id;
    }

    public UUID published(ArticleDraft draft) {
        var id = submitted(draft);
        as(APPROVER, Roles.APPROVER, () -> publishing.publish(seen(id)));
        return id;
    }

    public Article article(UUID id) {
        return as(EDITOR, Roles.EDITOR, () -> articles.withId(id)).orElseThrow();
    }

    public SeenPiece seen(UUID id) {
        return article(id).seen();
    }
}
