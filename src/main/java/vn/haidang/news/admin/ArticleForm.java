package vn.haidang.news.admin;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.haidang.backoffice.ManyChoices;
import vn.haidang.news.ArticleDraft;
import vn.haidang.news.ArticleKind;
import vn.haidang.news.Shelf;
import vn.haidang.publication.Topic;
import vn.haidang.publication.admin.BrowserWords;
import vn.haidang.publication.admin.TextEditor;
import vn.haidang.staff.Unit;

/** The fields of an article, with the text beside what readers will see. */
class ArticleForm extends Composite<Div> {

    private final Select<Shelf> shelf = new Select<>();
    private final Select<ArticleKind> kind = new Select<>();
    private final TextField title = new TextField();
    private final TextArea summary = new TextArea();
    private final Select<Unit> unit = new Select<>();
    private final ManyChoices<Topic> topics = new ManyChoices<>();
    private final TextField source = new TextField();
    private final TextEditor body;
    private final ExtrasForm extras;
    private final ArticleChoices choices;

    ArticleForm(ArticleChoices choices) {
        this.choices = choices;
        body = new TextEditor(choices.tools(), ArticleDraft.MAX_BODY);
        extras = new ExtrasForm(choices);
        getContent().addClassName("editor");
        getContent().add(facts(), body, new Details(getTranslation("article.extras"), extras));
    }

    void read(ArticleDraft draft) {
        shelf.setValue(draft.shelf());
        kind.setValue(draft.kind());
        title.setValue(draft.title());
        summary.setValue(draft.summary());
        body.words().setValue(draft.body());
        source.setValue(draft.source());
        unit.setValue(choices.unit(draft.unitCode()).orElse(null));
        topics.setValue(Set.copyOf(choices.topics(draft.topics())));
        extras.read(draft.extras());
        body.show();
    }

    ArticleDraft write() {
        return new ArticleDraft(
                shelf.getValue(),
                kind.getValue(),
                title.getValue(),
                summary.getValue(),
                body.words().getValue(),
                unitCode(),
                topics.getValue().stream().map(Topic::slug).collect(Collectors.toSet()),
                source.getValue(),
                extras.write());
    }

    /** Says beside each field what is wrong or what readers would miss, and leads to the first. */
    void mark(List<String> gaps) {
        mark(title, "article.title.length", gaps);
        mark(summary, "article.summary.missing", gaps);
        mark(body.words(), "article.body.missing", gaps);
        mark(topics, "article.topics.missing", gaps);
    }

    private <F extends Component & HasValidation> void mark(F field, String key, List<String> gaps) {
        field.setErrorMessage(getTranslation(key));
        field.setInvalid(gaps.contains(key));
        if (gaps.indexOf(key) == 0) {
            field.getElement().executeJs("this.scrollIntoView({ block: 'center' }); this.focus()");
        }
    }

    /** @param said of a title: what its writer should know, or nothing */
    void adviseOnTitle(UnaryOperator<String> said) {
        title.addValueChangeListener(change -> title.setHelperText(said.apply(change.getValue())));
    }

    /** @param typed is run whenever somebody has typed something, not when a draft is read */
    void onTyped(Runnable typed) {
        extras.onTyped(typed);
        List.<AbstractField<?, ?>>of(shelf, kind, title, summary, body.words(), unit, topics, source)
                .forEach(field -> field.addValueChangeListener(change -> {
                    if (change.isFromClient()) {
                        typed.run();
                    }
                }));
    }

    /** The long fields stay in the browser until the server has them. */
    void keep(BrowserWords browser) {
        browser.follow(ArticleDraft.Field.TITLE, title);
        browser.follow(ArticleDraft.Field.SUMMARY, summary);
        browser.follow(ArticleDraft.Field.BODY, body.words());
    }

    void setReadOnly(boolean readOnly) {
        shelf.setReadOnly(readOnly);
        kind.setReadOnly(readOnly);
        title.setReadOnly(readOnly);
        summary.setReadOnly(readOnly);
        body.setReadOnly(readOnly);
        unit.setReadOnly(readOnly);
        topics.setReadOnly(readOnly);
        source.setReadOnly(readOnly);
        extras.setReadOnly(readOnly);
    }

    TextEditor body() {
        return body;
    }

    /** A contributor writes for one unit only. */
    void bindUnit(boolean isBound) {
        unit.setReadOnly(isBound || unit.isReadOnly());
    }

    private Div facts() {
        title.setLabel(getTranslation("article.title"));
        title.setMaxLength(ArticleDraft.MAX_TITLE);
        title.setRequiredIndicatorVisible(true);
        summary.setLabel(getTranslation("article.summary"));
        summary.setMaxLength(ArticleDraft.MAX_SUMMARY);
        shelf.setLabel(getTranslation("article.shelf"));
        shelf.setItems(Shelf.values());
        shelf.setItemEnabledProvider(it -> it != Shelf.PAGE);
        shelf.setItemLabelGenerator(it -> getTranslation(it.key()));
        shelf.addValueChangeListener(change -> body.setEnglish(change.getValue().isEnglish()));
        kind.setLabel(getTranslation("article.kind"));
        kind.setItems(ArticleKind.values());
        kind.setItemLabelGenerator(it -> getTranslation(it.key()));
        unit.setLabel(getTranslation("article.unit"));
        unit.setItems(choices.units());
        unit.setItemLabelGenerator(it -> it == null ? "" : it.name());
        unit.setEmptySelectionAllowed(true);
        topics.setLabel(getTranslation("article.topics"));
        topics.setItems(choices.topics());
        topics.setItemLabelGenerator(it -> Topic.label(it.tree()) + ": " + it.name());
        source.setLabel(getTranslation("article.source"));
        source.setMaxLength(ArticleDraft.MAX_SUMMARY);
        var facts = new Div(title, summary, shelf, kind, unit, topics, source);
        facts.addClassName("editor-facts");
        return facts;
    }

    private @Nullable String unitCode() {
        var chosen = unit.getValue();
        return chosen == null ? null : chosen.code();
    }
}
