package vn.haidang.news.admin;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.haidang.backoffice.Deeds;
import vn.haidang.backoffice.ReasonDialog;
import vn.haidang.news.Article;
import vn.haidang.news.ArticleWriting;
import vn.haidang.publication.PieceRef;
import vn.haidang.publication.Publication;
import vn.haidang.publication.SeenPiece;
import vn.haidang.staff.CurrentStaff;
import vn.haidang.staff.Roles;
import vn.haidang.text.Markdown;

/** What can be done with an article now by whoever is signed in. */
class ArticleDeeds extends Composite<Div> {

    private final @Nullable Article article;
    private final ArticleForm form;
    private final ArticleWork work;
    private final CurrentStaff current;
    private final Consumer<UUID> reopen;
    private final TextField note = new TextField(getTranslation("article.version-note"));
    private final TextField changeNote = new TextField(getTranslation("article.change-note"));
    private final Div deeds = new Div();

    /** @param article null for a piece that has never been saved */
    ArticleDeeds(
            @Nullable Article article,
            ArticleForm form,
            ArticleWork work,
            CurrentStaff current,
            Consumer<UUID> reopen) {
        this.article = article;
        this.form = form;
        this.work = work;
        this.current = current;
        this.reopen = reopen;
        deeds.addClassName("deeds");
        getContent().addClassName("rows");
        getContent().setWidthFull();
        if (article == null) {
            writing();
        } else {
            offer(article.publication());
        }
        getContent().add(deeds);
    }

    private void offer(Publication publication) {
        var writes = work.writing().mayWrite(shown());
        var approves = current.is(Roles.APPROVER);
        switch (publication.status()) {
            case DRAFT -> {
                addIf(writes, this::writing);
                addIf(approves, this::emergency);
            }
            case IN_REVIEW -> {
                review(publication, approves);
                addIf(writes, () -> takeUp("article.take-back"));
            }
            case SCHEDULED -> {
                addIf(approves, () -> ask("article.unschedule", work.publishing()::sendBack));
                addIf(writes && !approves, () -> takeUp("article.take-back"));
            }
            case FAILED, WITHDRAWN -> addIf(writes, () -> takeUp("article.take-up"));
            case PUBLISHED -> published(publication, writes, approves);
        }
        if (!publication.isPublic() && (writes || approves)) {
            deeds.add(button("article.preview-link", () -> new PreviewLinkDialog(work.previews(), ref()).open()));
        }
    }

    private void writing() {
        note.setMaxLength(ArticleWriting.LONGEST_NOTE);
        note.setWidthFull();
        getContent().add(note);
        var isRevision = article != null && article.revises() != null;
        if (isRevision) {
            changeNote.setMaxLength(ArticleWriting.LONGEST_NOTE);
            changeNote.setHelperText(getTranslation("article.change-note.help"));
            changeNote.setValue(shown().changeNote());
            changeNote.setWidthFull();
            getContent().add(changeNote);
        }
        var submit = button("article.submit", () -> act("article.submitted", this::submit));
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        deeds.add(button("article.save", () -> act("article.saved", this::store)), submit);
        if (isRevision || isUnpublishedVariant()) {
            deeds.add(button("article.discard", this::discard));
        }
    }

    /** Whoever wrote a piece is told why the button does nothing, instead of missing it. */
    private void review(Publication publication, boolean approves) {
        if (!approves) {
            getContent().add(new Paragraph(getTranslation("article.waits")));
            return;
        }
        var isSecond = publication.mayBeApprovedBy(current.username());
        var publish = button("article.publish", () -> deed("article.published", work.publishing()::publish));
        publish.addThemeVariants(ButtonVariant.PRIMARY);
        publish.setEnabled(isSecond);
        var schedule = button(
                "article.schedule",
                () -> new ScheduleDialog(due -> Deeds.attempt(
                                        this,
                                        "article.scheduled",
                                        () -> work.publishing().schedule(seen(), due))
                                && reopened())
                        .open());
        schedule.setEnabled(isSecond);
        deeds.add(publish, schedule);
        ask("article.send-back", work.publishing()::sendBack);
        if (!isSecond) {
            getContent().add(new Paragraph(getTranslation("article.own")));
            emergency();
        }
    }

    private void published(Publication publication, boolean writes, boolean approves) {
        if (publication.owesApproval() && current.is(Roles.APPROVER, Roles.LEADER)) {
            var approve = button(
                    "article.approve-afterwards",
                    () -> deed("article.approved-afterwards", work.publishing()::approveAfterwards));
            approve.addThemeVariants(ButtonVariant.PRIMARY);
            approve.setEnabled(publication.mayBeApprovedBy(current.username()));
            deeds.add(approve);
        }
        addIf(writes, () -> deeds.add(button("article.revise", this::startRevision)));
        addIf(
                writes && shown().shelf().english().isPresent(),
                () -> deeds.add(button("article.translate", this::startTranslation)));
        addIf(approves, () -> deeds.add(button("article.move", this::move)));
        addIf(current.is(Roles.APPROVER, Roles.LEADER), () -> deeds.add(button("article.withdraw", this::withdraw)));
    }

    private void emergency() {
        deeds.add(button(
                "article.emergency",
                () -> new ReasonDialog(
                                "article.emergency",
                                "article.emergency",
                                why -> done(
                                        "article.published",
                                        seen -> work.publishing().publishInEmergency(seen, why)))
                        .open()));
    }

    private void withdraw() {
        new WithdrawDialog(
                        hasFiles(),
                        (why, told, withFiles) -> done("article.withdrawn", seen -> {
                            if (withFiles) {
                                work.publishing().withdrawWithFiles(seen, why, told);
                            } else {
                                work.publishing().withdraw(seen, why, told);
                            }
                        }))
                .open();
    }

    private boolean hasFiles() {
        return !Markdown.mediaIn(shown().body()).isEmpty()
                || !shown().extras().attachments().isEmpty();
    }

    private void move() {
        new ReasonDialog(
                        "article.move",
                        "article.move",
                        "article.address",
                        "article.address.wrong",
                        120,
                        wished ->
                                done("article.moved", seen -> work.publishing().move(seen, wished)))
                .open();
    }

    private void startRevision() {
        act("article.revision-started", () -> work.writing().startRevision(seen()));
    }

    private boolean isUnpublishedVariant() {
        return article != null
                && article.translates() != null
                && article.publication().publishedAt() == null;
    }

    private void startTranslation() {
        act("article.translation-started", () -> work.writing().startTranslation(seen()));
    }

    private void discard() {
        var original = Objects.requireNonNull(shown().revises() == null ? shown().translates() : shown().revises());
        if (Deeds.attempt(this, "article.discarded", () -> work.writing().discardRevision(seen()))) {
            reopen.accept(original);
        }
    }

    private void takeUp(String key) {
        deeds.add(button(key, () -> deed("article.taken-up", work.writing()::takeUp)));
    }

    private void ask(String key, BiConsumer<SeenPiece, String> deed) {
        deeds.add(button(
                key,
                () -> new ReasonDialog(key, key, why -> done("article.sent-back", seen -> deed.accept(seen, why)))
                        .open()));
    }

    private UUID store() {
        if (article == null) {
            return work.writing().draft(form.write());
        }
        work.writing().revise(article.seen(), form.write(), note.getValue());
        if (article.revises() != null) {
            work.writing().noteChange(work.seen(article.id()), changeNote.getValue());
        }
        return article.id();
    }

    /** What readers would miss is said before anything is saved; what was typed stays. */
    private UUID submit() {
        var gaps = form.write().gaps();
        form.mark(gaps);
        if (!gaps.isEmpty()) {
            throw new IllegalArgumentException(gaps.getFirst());
        }
        var id = store();
        work.writing().submit(work.seen(id));
        return id;
    }

    private void act(String doneKey, Supplier<UUID> deed) {
        Deeds.result(this, doneKey, deed).ifPresent(reopen);
    }

    private void deed(String doneKey, Consumer<SeenPiece> deed) {
        var unused = done(doneKey, deed);
    }

    /** @return whether it was done, for dialogs that stay open otherwise */
    private boolean done(String doneKey, Consumer<SeenPiece> deed) {
        return Deeds.attempt(this, doneKey, () -> deed.accept(seen())) && reopened();
    }

    /** A revision that went out is gone; its readers are at the original. */
    private boolean reopened() {
        reopen.accept(work.exists(shown().id()) ? shown().id() : Objects.requireNonNull(shown().revises()));
        return true;
    }

    private Article shown() {
        return Objects.requireNonNull(article);
    }

    private SeenPiece seen() {
        return shown().seen();
    }

    private PieceRef ref() {
        return Article.ref(shown().id());
    }

    private static void addIf(boolean condition, Runnable adding) {
        if (condition) {
            adding.run();
        }
    }

    private Button button(String key, Runnable deed) {
        return new Button(getTranslation(key), click -> deed.run());
    }
}
