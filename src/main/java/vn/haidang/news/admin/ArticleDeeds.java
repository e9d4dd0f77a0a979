package vn.haidang.news.admin;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import vn.haidang.news.Article;
import vn.haidang.publication.Publication;
import vn.haidang.publication.SeenPiece;
import vn.haidang.staff.CurrentStaff;
import vn.haidang.staff.Roles;
import vn.haidang.text.WrongInput;

/** What can be done now, by whoever is signed in, with an article that readers do not see. */
class ArticleDeeds extends Composite<Div> {

    private final Article article;
    private final BooleanSupplier isSaved;
    private final ArticleWork work;
    private final CurrentStaff current;
    private final PieceActs acts;
    private final Div deeds = new Div();

    /**
     * @param isSaved whether the form holds nothing else than the article does
     * @param reopen gets the piece that is to be seen next
     */
    ArticleDeeds(
            Article article, BooleanSupplier isSaved, ArticleWork work, CurrentStaff current, Consumer<UUID> reopen) {
        this.article = article;
        this.isSaved = isSaved;
        this.work = work;
        this.current = current;
        acts = new PieceActs(this, article, work, reopen);
        deeds.addClassName("deeds");
        getContent().addClassName("rows");
        getContent().setWidthFull();
        offer(article.publication(), work.writing().mayWrite(article), current.is(Roles.APPROVER));
        getContent().add(deeds);
    }

    private void offer(Publication publication, boolean writes, boolean approves) {
        switch (publication.status()) {
            case DRAFT -> addIf(approves, emergency());
            case IN_REVIEW -> {
                review(publication, approves);
                addIf(writes, takeUp("article.take-back"));
            }
            case SCHEDULED -> {
                addIf(approves, sendBack("article.unschedule"));
                addIf(writes && !approves, takeUp("article.take-back"));
            }
            case FAILED, WITHDRAWN -> addIf(writes, takeUp("article.take-up"));
            case PUBLISHED -> throw new IllegalArgumentException("Readers see it");
        }
        addIf(
                writes || approves,
                acts.button("article.preview-link", () -> new PreviewLinkDialog(work.previews(), article.id()).open()));
    }

    /** Whoever wrote a piece is told why the button does nothing, instead of missing it. */
    private void review(Publication publication, boolean approves) {
        if (!approves) {
            getContent().add(new Paragraph(getTranslation("article.waits")));
            return;
        }
        var isSecond = publication.mayBeApprovedBy(current.username());
        var publish = acts.button("article.publish", "article.published", work.desk()::publish);
        publish.addThemeVariants(ButtonVariant.PRIMARY);
        publish.setEnabled(isSecond);
        var schedule = acts.button("article.schedule", this::schedule);
        schedule.setEnabled(isSecond);
        deeds.add(publish, schedule, sendBack("article.send-back"));
        if (!isSecond) {
            getContent().add(new Paragraph(getTranslation("article.own")));
            deeds.add(emergency());
        }
    }

    private void schedule() {
        new ScheduleDialog(due ->
                        acts.done("article.scheduled", seen -> work.desk().schedule(seen, due)))
                .open();
    }

    private Button emergency() {
        return acts.asking("article.emergency", "article.published", this::publishInEmergency);
    }

    /** What goes out is what was saved last; nobody is to find that out from the readers. */
    private void publishInEmergency(SeenPiece seen, String why) {
        if (!isSaved.getAsBoolean()) {
            throw new WrongInput("article.unsaved.first");
        }
        work.desk().publishInEmergency(seen, why);
    }

    private Button takeUp(String key) {
        return acts.button(key, "article.taken-up", work.desk()::takeUp);
    }

    private Button sendBack(String key) {
        return acts.asking(key, "article.sent-back", work.desk()::sendBack);
    }

    private void addIf(boolean condition, Button button) {
        if (condition) {
            deeds.add(button);
        }
    }
}
