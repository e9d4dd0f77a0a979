package vn.haidang.news.admin;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.provider.Query;
import java.util.Set;
import java.util.stream.Stream;
import vn.haidang.backoffice.ChosenList;
import vn.haidang.backoffice.ManyChoices;
import vn.haidang.document.LegalDocument;
import vn.haidang.media.admin.MediaDialog;
import vn.haidang.news.ArticleExtras;
import vn.haidang.news.Audience;
import vn.haidang.publication.admin.LinkDialog;

/** Author line, audience, attachments and related procedures of an article. */
class ExtrasForm extends Composite<Div> {

    private static final int MOST = 50;
    private static final String PROCEDURE = "procedure";

    private final ArticleChoices choices;
    private final TextField byline = new TextField();
    private final Select<Audience> audience = new Select<>();
    private final ChosenList attachments;
    private final ChosenList procedures;
    private final ManyChoices<LegalDocument> documents = new ManyChoices<>();
    private Runnable typed = () -> {};

    ExtrasForm(ArticleChoices choices) {
        this.choices = choices;
        byline.setLabel(getTranslation("article.byline"));
        byline.setHelperText(getTranslation("article.byline.help"));
        byline.setMaxLength(ArticleExtras.MAX_BYLINE);
        audience.setLabel(getTranslation("article.audience"));
        audience.setItems(Audience.values());
        audience.setItemLabelGenerator(it -> getTranslation(it.key()));
        attachments = new ChosenList(
                getTranslation("article.attachments"),
                getTranslation("article.attachments.add"),
                this::attach,
                this::changed);
        procedures = new ChosenList(
                getTranslation("article.procedures"),
                getTranslation("article.procedures.add"),
                this::relate,
                this::changed);
        documents.setLabel(getTranslation("article.documents"));
        documents.setItemLabelGenerator(LegalDocument::citation);
        documents.setItems(DataProvider.fromFilteringCallbacks(
                this::found, query -> (int) found(query).count()));
        documents.addClassName("wide");
        getContent().addClassName("form-fields");
        getContent().add(byline, audience, documents, attachments, procedures);
    }

    void read(ArticleExtras extras) {
        byline.setValue(extras.byline());
        audience.setValue(extras.audience());
        attachments.setValue(choices.files(extras.attachments()));
        procedures.setValue(choices.procedures(extras.procedures()));
        documents.setValue(choices.documents().withIds(extras.documents()));
    }

    ArticleExtras write() {
        return new ArticleExtras(
                byline.getValue(),
                audience.getValue(),
                attachments.getValue(),
                procedures.getValue(),
                documents.getValue().stream().map(LegalDocument::id).toList());
    }

    void onTyped(Runnable deed) {
        typed = deed;
        byline.addValueChangeListener(change -> changedIf(change.isFromClient()));
        audience.addValueChangeListener(change -> changedIf(change.isFromClient()));
        documents.addValueChangeListener(change -> changedIf(change.isFromClient()));
    }

    void setReadOnly(boolean readOnly) {
        byline.setReadOnly(readOnly);
        audience.setReadOnly(readOnly);
        attachments.setReadOnly(readOnly);
        procedures.setReadOnly(readOnly);
        documents.setReadOnly(readOnly);
    }

    /** As many as anybody looks through; more are found by typing. */
    private Stream<LegalDocument> found(Query<LegalDocument, String> query) {
        var typed = query.getFilter().map(String::strip).filter(words -> !words.isEmpty());
        return choices.documents().page(null, typed.orElse(null), null, MOST).stream()
                .skip(query.getOffset())
                .limit(query.getLimit());
    }

    private void attach() {
        new MediaDialog(
                        choices.tools().media(),
                        item -> attachments.add(item.key(), item.description().words()))
                .open();
    }

    private void relate() {
        new LinkDialog(
                        choices.tools().index(),
                        Set.of(PROCEDURE),
                        page -> procedures.add(page.path().substring(ArticleChoices.PROCEDURES.length()), page.title()))
                .open();
    }

    private void changedIf(boolean isFromClient) {
        if (isFromClient) {
            changed();
        }
    }

    private void changed() {
        typed.run();
    }
}
