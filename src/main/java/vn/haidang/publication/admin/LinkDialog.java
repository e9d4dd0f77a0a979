package vn.haidang.publication.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import vn.haidang.search.SearchIndex;
import vn.haidang.search.SearchRequest;
import vn.haidang.search.SearchResult;

/** Finds a page to lead to, by the search that readers use; an address of another site is typed. */
public class LinkDialog extends Dialog {

    private static final int HITS = 8;
    private static final int PAUSE = 300;
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s()<>]+\\.[^\\s()<>]+");

    private final SearchIndex index;
    private final Set<String> kinds;
    private final Consumer<Target> chosen;
    private final TextField words = new TextField();
    private final Div hits = new Div();

    /**
     * @param kinds of the search; empty for all, and for addresses of other sites
     * @param chosen gets the page; the dialog is closed by then
     */
    public LinkDialog(SearchIndex index, Set<String> kinds, Consumer<Target> chosen) {
        this.index = index;
        this.kinds = kinds;
        this.chosen = chosen;
        setHeaderTitle(getTranslation(kinds.isEmpty() ? "text.link" : "text.link.procedure"));
        words.setLabel(getTranslation(kinds.isEmpty() ? "text.link.words" : "text.link.procedure.words"));
        words.setWidthFull();
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setValueChangeTimeout(PAUSE);
        words.addValueChangeListener(change -> search(change.getValue().strip()));
        hits.addClassName("rows");
        hits.getElement().setAttribute("role", "group");
        hits.getElement().setAttribute("aria-label", getTranslation("text.link.hits"));
        var content = new Div(words, hits);
        content.addClassName("rows");
        add(content);
        getFooter().add(new Button(getTranslation("reason.cancel"), click -> close()));
        setWidth("min(40rem, 94vw)");
        words.focus();
    }

    /** @param path of ours, or a whole address */
    public record Target(String path, String title) {}

    private void search(String typed) {
        hits.removeAll();
        if (kinds.isEmpty() && ADDRESS.matcher(typed).matches()) {
            hits.add(choice(new Target(typed, typed), typed, ""));
            return;
        }
        var found = index.find(new SearchRequest(typed, kinds, Map.of(), false, HITS));
        found.hits().forEach(hit -> hits.add(choice(target(hit), hit.plainTitle(), hit.path())));
        if (found.isEmpty() && !typed.isEmpty()) {
            hits.add(new Paragraph(getTranslation("listing.nothing")));
        }
    }

    private static Target target(SearchResult.Hit hit) {
        return new Target(hit.path(), hit.plainTitle());
    }

    private Button choice(Target target, String title, String facts) {
        var heading = new Span(title);
        heading.addClassName("row-title");
        var line = new Span(facts);
        line.addClassName("row-facts");
        var choice = new Button(new Div(heading, line), click -> {
            close();
            chosen.accept(target);
        });
        choice.addThemeVariants(ButtonVariant.TERTIARY);
        choice.addClassName("choice");
        choice.setAriaLabel(title);
        return choice;
    }
}
