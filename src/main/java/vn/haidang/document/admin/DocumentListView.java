package vn.haidang.document.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import vn.haidang.backoffice.Deeds;
import vn.haidang.backoffice.Listing;
import vn.haidang.document.DocumentDraft;
import vn.haidang.document.LegalDocument;
import vn.haidang.document.LegalDocuments;
import vn.haidang.staff.MayCurateLibrary;

/** The library of documents: enter, correct, delete what no piece names. */
@Route("van-ban")
@Menu(title = "menu.documents", order = 13)
@MayCurateLibrary
class DocumentListView extends VerticalLayout implements HasDynamicTitle {

    private final LegalDocuments documents;
    private final TextField words = new TextField();
    private final Listing<LegalDocument> listing;

    DocumentListView(LegalDocuments documents) {
        this.documents = documents;
        listing = new Listing<>(
                (last, count) -> documents.page(
                        null,
                        words.getValue().isBlank() ? null : words.getValue().strip(),
                        last,
                        count),
                this::row);
        words.setLabel(getTranslation("listing.search"));
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addValueChangeListener(change -> listing.reload());
        var add = new Button(getTranslation("document.add"), click -> new DocumentDialog(null, this::added).open());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        var tools = new Div(words, add);
        tools.addClassName("tools");
        add(new H1(getTranslation("menu.documents")), new Paragraph(getTranslation("document.help")), tools, listing);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("menu.documents");
    }

    private boolean added(DocumentDraft draft) {
        return done("document.saved", () -> documents.add(draft));
    }

    private Div row(LegalDocument document) {
        var name = new Span(document.citation());
        name.addClassName("row-title");
        var about = new Span(document.about());
        about.addClassName("row-facts");
        var change = new Button(
                getTranslation("document.change"),
                click -> new DocumentDialog(
                                document.draft(),
                                draft -> done(
                                        "document.saved",
                                        () -> documents.describe(document.id(), document.version(), draft)))
                        .open());
        change.setAriaLabel(getTranslation("document.change.one", document.name()));
        var delete = new Button(
                getTranslation("document.delete"),
                click -> done("document.gone", () -> documents.delete(document.id(), document.version())));
        delete.setAriaLabel(getTranslation("document.delete.one", document.name()));
        delete.addThemeVariants(ButtonVariant.TERTIARY);
        var row = new Div(new Div(name, about), change, delete);
        row.addClassName("row-block");
        return row;
    }

    private boolean done(String key, Runnable deed) {
        var isDone = Deeds.attempt(this, key, deed);
        if (isDone) {
            listing.reload();
        }
        return isDone;
    }
}
