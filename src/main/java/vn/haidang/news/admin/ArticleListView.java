package vn.haidang.news.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.haidang.backoffice.Listing;
import vn.haidang.backoffice.Persons;
import vn.haidang.backoffice.RowLink;
import vn.haidang.backoffice.RowLink.Tone;
import vn.haidang.news.ArticleRow;
import vn.haidang.news.Articles;
import vn.haidang.publication.Publication;
import vn.haidang.publication.PublicationStatus;
import vn.haidang.staff.CurrentStaff;
import vn.haidang.staff.MayFollowContent;
import vn.haidang.staff.Roles;

@Route("bai-viet")
@Menu(title = "menu.articles", order = 10)
@MayFollowContent
class ArticleListView extends VerticalLayout implements HasDynamicTitle {

    private final Articles articles;
    private final Select<PublicationStatus> status = new Select<>();
    private final TextField title = new TextField();
    private final Listing<ArticleRow> listing;

    ArticleListView(Articles articles, CurrentStaff current) {
        this.articles = articles;
        listing = new Listing<>(this::page, this::row);
        add(new H1(getTranslation("menu.articles")), tools(current), listing);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("menu.articles");
    }

    private Div tools(CurrentStaff current) {
        status.setLabel(getTranslation("article.status"));
        status.setItems(PublicationStatus.values());
        status.setItemLabelGenerator(it -> it == null ? getTranslation("listing.all") : getTranslation(it.key()));
        status.setEmptySelectionAllowed(true);
        status.setEmptySelectionCaption(getTranslation("listing.all"));
        status.addValueChangeListener(change -> listing.reload());
        title.setLabel(getTranslation("listing.search"));
        title.setValueChangeMode(ValueChangeMode.LAZY);
        title.addValueChangeListener(change -> listing.reload());
        var tools = new Div(status, title);
        tools.addClassName("tools");
        if (current.is(Roles.CONTRIBUTOR, Roles.EDITOR)) {
            tools.add(write());
        }
        return tools;
    }

    private Button write() {
        var write = new Button(
                getTranslation("article.write"),
                click -> getUI().ifPresent(ui -> ui.navigate(ArticleEditorView.class, ArticleEditorView.NEW)));
        write.addThemeVariants(ButtonVariant.PRIMARY);
        return write;
    }

    private List<ArticleRow> page(@Nullable ArticleRow last, int count) {
        var typed = title.getValue().isBlank() ? null : title.getValue().strip();
        return articles.rows(status.getValue(), typed, last == null ? null : last.id(), count);
    }

    private RowLink row(ArticleRow article) {
        var publication = article.publication();
        return new RowLink(
                "bai-viet/" + article.id(),
                article.title(),
                facts(article),
                getTranslation(publication.key()),
                tone(publication));
    }

    private String facts(ArticleRow article) {
        var shelf = getTranslation(article.shelf().key());
        var author = Persons.name(article.publication().author());
        return article.revises() == null
                ? "%s · %s".formatted(shelf, author)
                : "%s · %s · %s".formatted(getTranslation("article.is-revision"), shelf, author);
    }

    static Tone tone(Publication publication) {
        return switch (publication.status()) {
            case DRAFT -> publication.reason() == null ? Tone.QUIET : Tone.WAITING;
            case IN_REVIEW, SCHEDULED -> Tone.WAITING;
            case PUBLISHED -> Tone.DONE;
            case FAILED, WITHDRAWN -> Tone.ALARM;
        };
    }
}
