package vn.haidang.news.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.haidang.backoffice.Deeds;
import vn.haidang.backoffice.ReasonDialog;
import vn.haidang.backoffice.RowLink;
import vn.haidang.backoffice.RowLink.Tone;
import vn.haidang.news.Article;
import vn.haidang.news.ArticleDraft;
import vn.haidang.news.ArticleKind;
import vn.haidang.news.Articles;
import vn.haidang.news.Shelf;
import vn.haidang.publication.Publication;
import vn.haidang.publication.PublicationStatus;
import vn.haidang.publication.Topics;
import vn.haidang.staff.CurrentStaff;
import vn.haidang.staff.Roles;
import vn.haidang.staff.Units;

@Route("bai-viet")
@RolesAllowed({Roles.CONTRIBUTOR, Roles.EDITOR, Roles.APPROVER, Roles.LEADER})
class ArticleEditorView extends VerticalLayout implements HasUrlParameter<String>, HasDynamicTitle {

    static final String NEW = "moi";

    private final Articles articles;
    private final CurrentStaff current;
    private final ArticleForm form;
    private final Div state = new Div();
    private final Div deeds = new Div();
    private @Nullable UUID id;

    ArticleEditorView(Articles articles, Topics topics, Units units, CurrentStaff current) {
        this.articles = articles;
        this.current = current;
        form = new ArticleForm(units.all(), topics.all());
        state.addClassName("state");
        deeds.addClassName("deeds");
        add(new H1(getTranslation("article.edit")), state, form, deeds);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("article.edit");
    }

    @Override
    public void setParameter(BeforeEvent event, String parameter) {
        if (parameter.equals(NEW)) {
            form.read(new ArticleDraft(
                    Shelf.NEWS, ArticleKind.SHORT, "", "", "", current.user().unitCode(), Set.of(), ""));
            show(Publication.draftBy(current.username()));
        } else {
            load(parse(parameter));
        }
    }

    private void load(UUID wanted) {
        id = wanted;
        var article = articles.withId(wanted).orElseThrow(NotFoundException::new);
        form.read(article.draft());
        show(article.publication());
        if (article.publication().isPublic()) {
            state.add(publicLink(article));
        }
    }

    private void show(Publication publication) {
        var status = publication.status();
        state.removeAll();
        deeds.removeAll();
        state.add(RowLink.badge(
                getTranslation(status.key()), status == PublicationStatus.PUBLISHED ? Tone.DONE : Tone.WAITING));
        if (publication.reason() != null) {
            state.add(new Paragraph(getTranslation("article.reason", publication.reason())));
        }
        var writes = current.is(Roles.CONTRIBUTOR, Roles.EDITOR);
        form.setReadOnly(!writes || status != PublicationStatus.DRAFT);
        switch (status) {
            case DRAFT -> addIf(writes, save(), submit());
            case IN_REVIEW -> review(publication);
            case PUBLISHED -> addIf(current.is(Roles.APPROVER, Roles.LEADER), withdraw());
            case WITHDRAWN -> addIf(writes, takeUp());
        }
    }

    /** Whoever wrote a piece is told why the button does nothing, instead of missing it. */
    private void review(Publication publication) {
        if (!current.is(Roles.APPROVER)) {
            state.add(new Paragraph(getTranslation("article.waits")));
            return;
        }
        var publish = button("article.publish", () -> act("article.published", () -> articles.publish(saved())));
        publish.addThemeVariants(ButtonVariant.PRIMARY);
        publish.setEnabled(publication.mayBePublishedBy(current.username()));
        deeds.add(
                publish,
                button("article.send-back", () -> ask("article.send-back", "article.sent-back", articles::sendBack)));
        if (!publish.isEnabled()) {
            state.add(new Paragraph(getTranslation("article.own")));
        }
    }

    private Button save() {
        return button("article.save", () -> act("article.saved", this::store));
    }

    private Button submit() {
        var submit = button(
                "article.submit",
                () -> act("article.submitted", () -> {
                    store();
                    articles.submit(saved());
                }));
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        return submit;
    }

    private Button withdraw() {
        return button("article.withdraw", () -> ask("article.withdraw", "article.withdrawn", articles::withdraw));
    }

    private Button takeUp() {
        return button("article.take-up", () -> act("article.taken-up", () -> articles.takeUp(saved())));
    }

    private void store() {
        if (id == null) {
            id = articles.draft(form.write());
        } else {
            articles.revise(id, form.write());
        }
    }

    private void act(String doneKey, Runnable deed) {
        if (Deeds.attempt(this, doneKey, deed)) {
            reopen();
        }
    }

    private void ask(String titleKey, String doneKey, WithReason deed) {
        new ReasonDialog(titleKey, titleKey, reason -> {
                    var done = Deeds.attempt(this, doneKey, () -> deed.run(saved(), reason));
                    if (done) {
                        reopen();
                    }
                    return done;
                })
                .open();
    }

    /** Under the address of the saved piece, so that the link can be passed on. */
    private void reopen() {
        var parameter = saved().toString();
        load(saved());
        getUI().ifPresent(ui -> ui.navigate(ArticleEditorView.class, parameter));
    }

    private UUID saved() {
        if (id == null) {
            throw new IllegalStateException("Nothing has been saved yet");
        }
        return id;
    }

    private void addIf(boolean condition, Button... buttons) {
        if (condition) {
            deeds.add(buttons);
        }
    }

    private Button button(String key, Runnable deed) {
        return new Button(getTranslation(key), click -> deed.run());
    }

    private Anchor publicLink(Article article) {
        return new Anchor(article.path(), getTranslation("article.public"));
    }

    private static UUID parse(String parameter) {
        try {
            return UUID.fromString(parameter);
        } catch (IllegalArgumentException unknown) {
            throw new NotFoundException();
        }
    }

    private interface WithReason {
        void run(UUID id, String reason);
    }
}
