package vn.haidang.news.admin;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.UUID;
import java.util.function.Consumer;
import vn.haidang.backoffice.ReasonDialog;
import vn.haidang.news.Article;
import vn.haidang.news.Shelf;
import vn.haidang.publication.SeenPiece;
import vn.haidang.staff.CurrentStaff;
import vn.haidang.staff.Roles;
import vn.haidang.text.Markdown;

/** What can be done with an article that readers see. */
class PublishedDeeds extends Composite<Div> {

    private static final int LONGEST_ADDRESS = 120;

    private final Article article;
    private final ArticleWork work;
    private final PieceActs acts;

    /** @param reopen gets the piece that is to be seen next */
    PublishedDeeds(Article article, ArticleWork work, CurrentStaff current, Consumer<UUID> reopen) {
        this.article = article;
        this.work = work;
        acts = new PieceActs(this, article, work, reopen);
        getContent().addClassName("deeds");
        if (article.publication().owesApproval() && current.is(Roles.APPROVER, Roles.LEADER)) {
            getContent().add(approveAfterwards(current));
        }
        if (work.writing().mayWrite(article)) {
            offerWriting();
        }
        var isLoose = article.shelf() != Shelf.PAGE;
        if (isLoose && current.is(Roles.APPROVER)) {
            getContent().add(acts.button("article.move", this::move));
        }
        if (isLoose && current.is(Roles.APPROVER, Roles.LEADER)) {
            getContent().add(acts.button("article.withdraw", this::withdraw));
        }
    }

    private Button approveAfterwards(CurrentStaff current) {
        var approve = acts.button(
                "article.approve-afterwards", "article.approved-afterwards", work.desk()::approveAfterwards);
        approve.addThemeVariants(ButtonVariant.PRIMARY);
        approve.setEnabled(article.publication().mayBeApprovedBy(current.username()));
        return approve;
    }

    private void offerWriting() {
        var variants = work.variants();
        getContent()
                .add(acts.leading(
                        "article.revise", "article.revision-started", () -> variants.startRevision(article.seen())));
        if (article.shelf().english().isPresent()) {
            getContent()
                    .add(acts.leading(
                            "article.translate",
                            "article.translation-started",
                            () -> variants.startTranslation(article.seen())));
        }
    }

    private void move() {
        new ReasonDialog(
                        "article.move",
                        "article.move",
                        "article.address",
                        "article.address.wrong",
                        LONGEST_ADDRESS,
                        wished -> acts.done(
                                "article.moved", seen -> work.published().move(seen, wished)))
                .open();
    }

    private void withdraw() {
        new WithdrawDialog(
                        hasFiles(),
                        (why, note, withFiles) ->
                                acts.done("article.withdrawn", seen -> takeDown(seen, why, note, withFiles)))
                .open();
    }

    private void takeDown(SeenPiece seen, String why, String note, boolean withFiles) {
        if (withFiles) {
            work.published().withdrawWithFiles(seen, why, note);
        } else {
            work.desk().withdraw(seen, why, note);
        }
    }

    private boolean hasFiles() {
        return !Markdown.mediaIn(article.body()).isEmpty()
                || !article.extras().attachments().isEmpty();
    }
}
