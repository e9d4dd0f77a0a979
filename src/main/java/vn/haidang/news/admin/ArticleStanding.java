package vn.haidang.news.admin;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.haidang.backoffice.RowLink;
import vn.haidang.news.Article;
import vn.haidang.news.Articles;
import vn.haidang.publication.Publication;
import vn.haidang.publication.Schedules;
import vn.haidang.text.VietnameseDates;

/** Where an article stands on its way, why, and the pieces that belong to it. */
class ArticleStanding extends Composite<Div> {

    ArticleStanding(Article article, Articles articles, Schedules schedules) {
        var publication = article.publication();
        getContent().addClassName("state");
        getContent().add(RowLink.badge(getTranslation(publication.key()), ArticleListView.tone(publication)));
        schedules
                .dueAt(Article.ref(article.id()))
                .ifPresent(due -> say("article.due", VietnameseDates.dayAndMinute(due)));
        explain(publication);
        lead("article.revises", article.revises());
        if (!article.changeNote().isEmpty()) {
            say("article.change-note.says", article.changeNote());
        }
        lead("article.translates", article.translates());
        lead("article.translation", articles.translationOf(article.id()).orElse(null));
        if (publication.isPublic()) {
            getContent().add(new Anchor(article.path(), getTranslation("article.public")));
            lead("article.revision", articles.revisionOf(article.id()).orElse(null));
        }
    }

    private void explain(Publication publication) {
        if (publication.reason() != null) {
            say("article.reason", reason(publication.reason()));
        }
        if (publication.owesApproval()) {
            say("article.owes", String.valueOf(publication.emergencyBy()));
        }
    }

    /** What time gives as a reason is a message key; what people gave are words. */
    private String reason(String given) {
        return given.startsWith("publication.failed.") || given.startsWith("article.") ? getTranslation(given) : given;
    }

    private void say(String key, String detail) {
        getContent().add(new Paragraph(getTranslation(key, detail)));
    }

    private void lead(String key, @Nullable UUID piece) {
        if (piece != null) {
            getContent().add(new Anchor("/quan-tri/bai-viet/" + piece, getTranslation(key)));
        }
    }
}
