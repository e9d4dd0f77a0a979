package vn.haidang.news.admin;

import com.vaadin.flow.component.Component;
import java.util.Map;
import java.util.function.UnaryOperator;
import vn.haidang.backoffice.Deeds;
import vn.haidang.backoffice.Persons;
import vn.haidang.news.Article;
import vn.haidang.news.ArticleDraft;
import vn.haidang.publication.Merge;
import vn.haidang.publication.admin.ConflictDialog;

/**
 * An article was saved elsewhere while somebody wrote in it.
 *
 * @param where the words come from and the messages go to
 * @param inWords fields as people read them
 * @param username of whoever wrote
 * @param saved shows what came of it
 * @param dropped throws the own words away and shows what was saved
 */
record ArticleConflict(
        Component where,
        ArticleWork work,
        UnaryOperator<Map<String, String>> inWords,
        String username,
        Runnable saved,
        Runnable dropped) {

    /** @param base what the own words began with; empty when nobody knows any more */
    void show(Article latest, ArticleDraft own, Map<String, String> base) {
        new ConflictDialog(
                        Merge.of(base, own.fields(), latest.draft().fields(), ArticleDraft.Field.BODY),
                        ArticleDraft.Field.BODY,
                        happened(latest.publication().changedBy()),
                        inWords,
                        own.title() + "\n\n" + own.summary() + "\n\n" + own.body(),
                        fields -> save(latest, own, fields),
                        dropped)
                .open();
    }

    private String happened(String by) {
        return by.equals(username)
                ? where.getTranslation("conflict.by-self")
                : where.getTranslation("conflict.by", Persons.name(by));
    }

    private boolean save(Article latest, ArticleDraft own, Map<String, String> fields) {
        var done = Deeds.attempt(
                where,
                "article.saved",
                () -> work.writing()
                        .merge(
                                latest.seen(),
                                own,
                                ArticleDraft.of(fields),
                                where.getTranslation("conflict.own-version"),
                                where.getTranslation("conflict.merged-version")));
        if (done) {
            saved.run();
        }
        return done;
    }
}
