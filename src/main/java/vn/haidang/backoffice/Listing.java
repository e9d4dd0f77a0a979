package vn.haidang.backoffice;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list that reads as well on a phone as on a desk: one block a row, and a button for more. Pages go by key, so the
 * last row shown tells where the next page begins. The arrow keys go from row to row.
 */
public class Listing<T> extends Composite<Div> {

    private static final int PAGE_SIZE = 30;

    /** Only inside of the list, so that fields keep their arrows. */
    private static final String ARROWS = """
            this.addEventListener('keydown', event => {
              const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
              const links = [...this.querySelectorAll('a')], at = links.indexOf(document.activeElement);
              if (step && at >= 0 && links[at + step]) { links[at + step].focus(); event.preventDefault(); }
            })""";

    private final Page<T> page;
    private final Row<T> row;
    private final Div rows = new Div();
    private final Button more = new Button(getTranslation("listing.more"), click -> load());
    private final Paragraph nothing = new Paragraph(getTranslation("listing.nothing"));
    private final List<T> shown = new ArrayList<>();

    public Listing(Page<T> page, Row<T> row) {
        this.page = page;
        this.row = row;
        rows.addClassName("rows");
        rows.getElement().executeJs(ARROWS);
        nothing.addClassName("nothing");
        getContent().setWidthFull();
        getContent().add(rows, nothing, more);
        reload();
    }

    /** From the beginning. */
    public final void reload() {
        shown.clear();
        rows.removeAll();
        load();
    }

    /** As many rows as are shown, read again; nothing moves under the reader's hand when they are the same. */
    public void refresh() {
        var count = Math.max(PAGE_SIZE, shown.size());
        var found = page.after(null, count + 1);
        if (!found.stream().limit(count).toList().equals(shown)) {
            shown.clear();
            rows.removeAll();
            show(found, count);
        }
    }

    private void load() {
        show(page.after(shown.isEmpty() ? null : shown.getLast(), PAGE_SIZE + 1), PAGE_SIZE);
    }

    private void show(List<T> found, int count) {
        found.stream().limit(count).forEach(item -> {
            shown.add(item);
            rows.add(row.show(item));
        });
        more.setVisible(found.size() > count);
        nothing.setVisible(shown.isEmpty());
    }

    /** At most {@code count} items that come after the given one, or the first ones. */
    public interface Page<T> {
        List<T> after(@Nullable T last, int count);
    }

    public interface Row<T> {
        Component show(T item);
    }
}
