package vn.haidang.search.admin;

import com.vaadin.flow.component.Component;
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
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.haidang.backoffice.Listing;
import vn.haidang.search.Synonym;
import vn.haidang.search.Synonyms;
import vn.haidang.staff.CurrentStaff;
import vn.haidang.staff.MaySeeSearches;
import vn.haidang.staff.Roles;

/** What people say, and what it is called in the law. */
@Route("dong-nghia")
@Menu(title = "menu.synonyms", order = 32)
@MaySeeSearches
class SynonymListView extends VerticalLayout implements HasDynamicTitle {

    private final Synonyms synonyms;
    private final CurrentStaff current;
    private final TextField part = new TextField();
    private final Listing<Synonym> listing;

    SynonymListView(Synonyms synonyms, CurrentStaff current) {
        this.synonyms = synonyms;
        this.current = current;
        listing = new Listing<>(this::page, this::row);
        add(new H1(getTranslation("menu.synonyms")), new Paragraph(getTranslation("synonym.about")), tools(), listing);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("menu.synonyms");
    }

    private Div tools() {
        part.setLabel(getTranslation("listing.search"));
        part.setValueChangeMode(ValueChangeMode.LAZY);
        part.addValueChangeListener(change -> listing.reload());
        var tools = new Div(part);
        tools.addClassName("tools");
        if (mayChange()) {
            var add = new Button(
                    getTranslation("synonym.add"),
                    click -> new SynonymDialog(synonyms, "", List.of(), listing::reload).open());
            add.addThemeVariants(ButtonVariant.PRIMARY);
            tools.add(add);
        }
        return tools;
    }

    private List<Synonym> page(@Nullable Synonym last, int count) {
        return synonyms.page(part.getValue(), last == null ? null : last.say(), count);
    }

    private Component row(Synonym synonym) {
        var say = new Span(synonym.say());
        say.addClassName("row-title");
        var means = new Span(String.join(" · ", synonym.means()));
        means.addClassName("row-facts");
        var row = new Div(new Div(say, means));
        row.addClassName("row-block");
        if (mayChange()) {
            var change = new Button(
                    getTranslation("synonym.change"),
                    click -> new SynonymDialog(synonyms, synonym.say(), synonym.means(), listing::reload).open());
            change.setAriaLabel(getTranslation("synonym.change") + " " + synonym.say());
            row.add(change);
        }
        return row;
    }

    private boolean mayChange() {
        return current.is(Roles.EDITOR, Roles.APPROVER);
    }
}
