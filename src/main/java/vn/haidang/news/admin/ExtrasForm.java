package vn.haidang.news.admin;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.provider.Query;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import vn.haidang.backoffice.ChosenList;
import vn.haidang.backoffice.ManyChoices;
import vn.haidang.document.LegalDocument;
import vn.haidang.document.LegalDocuments;
import vn.haidang.media.MediaItem;
import vn.haidang.media.admin.MediaDialog;
import vn.haidang.news.ArticleExtras;
import vn.haidang.news.Audience;
import vn.haidang.publication.admin.LinkDialog;
import vn.haidang.publication.admin.TextTools;

/** Author line, audience, attachments and related procedures of an article. */
class ExtrasForm extends Composite<Div> {

    private static final int MOST = 50;
    private static final String PROCEDURE = "procedure";
    private static final String PROCEDURES = "/thu-tuc/";

    private final TextTools tools;
    private final TextField byline = new TextField();
    private final Select<Audience> audience = new Select<>();
    private final ChosenList attachments;
    private final ChosenList procedures;
    private final ManyChoices<LegalDocument> documents = new ManyChoices<>();
    private final LegalDocuments library;
    private Runnable typed = () -> {};

    ExtrasForm(TextTools tools, LegalDocuments library) {
        this.tools = tools;
        this.library = library;
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
        attachments.setValue(fileNames(extras.attachments()));
        procedures.setValue(procedureNames(extras.procedures()));
        documents.setValue(library.withIds(extras.documents()));
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
        return library.page(null, typed.orElse(null), null, MOST).stream()
                .skip(query.getOffset())
                .limit(query.getLimit());
    }

    private void attach() {
        new MediaDialog(
                        tools.media(),
                        item -> attachments.add(item.key(), item.description().words()))
                .open();
    }

    private void relate() {
        new LinkDialog(
                        tools.index(),
                        Set.of(PROCEDURE),
                        page -> procedures.add(page.path().substring(PROCEDURES.length()), page.title()))
                .open();
    }

    /** In their order; one that the library no longer has goes by its key. */
    private Map<String, String> fileNames(List<String> keys) {
        var names = new LinkedHashMap<String, String>();
        keys.forEach(key -> names.put(key, key));
        for (MediaItem item : tools.media().withKeys(keys)) {
            names.put(item.key(), item.description().words());
        }
        return names;
    }

    private Map<String, String> procedureNames(List<String> codes) {
        var titles = tools.index()
                .titles(codes.stream().map(code -> PROCEDURES + code).toList());
        var names = new LinkedHashMap<String, String>();
        codes.forEach(code -> names.put(code, titles.getOrDefault(PROCEDURES + code, code)));
        return names;
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
