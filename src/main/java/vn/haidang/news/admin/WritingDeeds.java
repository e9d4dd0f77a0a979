package vn.haidang.news.admin;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import vn.haidang.backoffice.Deeds;
import vn.haidang.news.Article;
import vn.haidang.news.ArticleDraft;
import vn.haidang.news.ArticleWriting;
import vn.haidang.text.WrongInput;

/** Saves what is in the form, asks for review, or throws a draft away. */
class WritingDeeds extends Composite<Div> {

    private final @Nullable Article article;
    private final ArticleForm form;
    private final ArticleWork work;
    private final Consumer<UUID> reopen;
    private final Runnable conflict;
    private final TextField note = field("article.version-note");
    private final TextField changeNote = field("article.change-note");

    /**
     * @param article null for a piece that has never been saved
     * @param reopen gets the piece that is to be seen next
     * @param conflict shows both versions when the piece was saved elsewhere meanwhile
     */
    WritingDeeds(
            @Nullable Article article, ArticleForm form, ArticleWork work, Consumer<UUID> reopen, Runnable conflict) {
        this.article = article;
        this.form = form;
        this.work = work;
        this.reopen = reopen;
        this.conflict = conflict;
        var deeds = new Div(save(), submit());
        deeds.addClassName("deeds");
        getContent().addClassName("rows");
        getContent().setWidthFull();
        getContent().add(note);
        if (article != null && article.revises() != null) {
            changeNote.setHelperText(getTranslation("article.change-note.help"));
            changeNote.setValue(article.changeNote());
            getContent().add(changeNote);
        }
        if (article != null && standsBeside(article)) {
            deeds.add(new Button(getTranslation("article.discard"), click -> discard(article)));
        }
        getContent().add(deeds);
    }

    private TextField field(String key) {
        var field = new TextField(getTranslation(key));
        field.setMaxLength(ArticleWriting.LONGEST_NOTE);
        field.setWidthFull();
        return field;
    }

    private Button save() {
        return new Button(getTranslation("article.save"), click -> act("article.saved", this::store));
    }

    private Button submit() {
        var submit =
                new Button(getTranslation("article.submit"), click -> act("article.submitted", this::storeAndSubmit));
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        return submit;
    }

    /** Whoever else has saved meanwhile, even oneself in another window: nothing is written over. */
    private UUID store() {
        try {
            return save(form.write());
        } catch (OptimisticLockingFailureException meanwhile) {
            conflict.run();
            throw new WrongInput("conflict.title", meanwhile);
        }
    }

    private UUID save(ArticleDraft draft) {
        form.mark(draft.problems());
        if (article == null) {
            return work.writing().draft(draft);
        }
        if (article.revises() == null) {
            work.writing().revise(article.seen(), draft, note.getValue());
        } else {
            work.writing().revise(article.seen(), draft, note.getValue(), changeNote.getValue());
        }
        return article.id();
    }

    /** What readers would miss is said before anything is saved; what was typed stays. */
    private UUID storeAndSubmit() {
        var draft = form.write();
        var wrong =
                Stream.concat(draft.problems().stream(), draft.gaps().stream()).toList();
        form.mark(wrong);
        if (!wrong.isEmpty()) {
            throw new WrongInput(wrong.getFirst());
        }
        var id = store();
        work.desk().submit(work.seen(id));
        return id;
    }

    private void discard(Article beside) {
        var original = Objects.requireNonNull(beside.revises() == null ? beside.translates() : beside.revises());
        act("article.discarded", () -> {
            work.variants().discard(beside.seen());
            return original;
        });
    }

    /** A revision, or an English variant that never was public. */
    private static boolean standsBeside(Article article) {
        var isUnpublishedVariant =
                article.translates() != null && article.publication().publishedAt() == null;
        return article.revises() != null || isUnpublishedVariant;
    }

    private void act(String doneKey, Supplier<UUID> deed) {
        Deeds.result(this, doneKey, deed).ifPresent(reopen);
    }
}
