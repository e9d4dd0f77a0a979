package vn.haidang.search.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import java.util.List;
import vn.haidang.backoffice.Deeds;
import vn.haidang.backoffice.RowLink;
import vn.haidang.backoffice.RowLink.Tone;
import vn.haidang.search.SearchLog;
import vn.haidang.search.Synonyms;
import vn.haidang.staff.CurrentStaff;
import vn.haidang.staff.MaySeeSearches;
import vn.haidang.staff.Roles;

/** What people looked for in vain; one tap opens a synonym with the question, the next one saves it. */
@Route("tim-khong-thay")
@Menu(title = "menu.searches", order = 33)
@MaySeeSearches
class SearchLogView extends VerticalLayout implements HasDynamicTitle {

    private static final int SHOWN = 100;

    private final SearchLog searches;
    private final Synonyms synonyms;
    private final CurrentStaff current;
    private final Div rows = new Div();

    SearchLogView(SearchLog searches, Synonyms synonyms, CurrentStaff current) {
        this.searches = searches;
        this.synonyms = synonyms;
        this.current = current;
        rows.addClassName("rows");
        add(new H1(getTranslation("menu.searches")), new Paragraph(getTranslation("searches.about")), rows);
        load();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("menu.searches");
    }

    private void load() {
        rows.removeAll();
        var found = searches.unanswered(SHOWN);
        found.stream().map(this::row).forEach(rows::add);
        if (found.isEmpty()) {
            rows.add(new Paragraph(getTranslation("searches.none")));
        }
    }

    private Component row(SearchLog.Query query) {
        var text = new Span(query.text());
        text.addClassName("row-title");
        var times = new Span(getTranslation("searches.times", query.times(), query.clicks()));
        times.addClassName("row-facts");
        var isEmpty = query.withoutResult() > 0;
        var row = new Div(
                new Div(text, times),
                RowLink.badge(
                        getTranslation(isEmpty ? "searches.nothing" : "searches.unopened"),
                        isEmpty ? Tone.ALARM : Tone.WAITING));
        row.addClassName("row-block");
        if (current.is(Roles.EDITOR, Roles.APPROVER)) {
            row.add(toSynonym(query.text()), done(query.text()));
        }
        return row;
    }

    private Button toSynonym(String text) {
        var button = new Button(
                getTranslation("synonym.add"),
                click -> new SynonymDialog(synonyms, text, List.of(), () -> settle(text)).open());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private Button done(String text) {
        return new Button(getTranslation("searches.settle"), click -> settle(text));
    }

    private void settle(String text) {
        if (Deeds.attempt(this, "searches.settled", () -> searches.settle(text))) {
            load();
        }
    }
}
