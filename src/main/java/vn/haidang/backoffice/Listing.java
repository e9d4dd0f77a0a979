package vn.haidang.backoffice;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list that reads as well on a phone as on a desk: one block a row, and a button for more. Pages go by key, so the
 * last row shown tells where the next page begins.
 */
public class Listing<T> extends Composite<Div> {

    private static final int PAGE_SIZE = 30;

    private final Page<T> page;
    private final Row<T> row;
    private final Div rows = new Div();
    private final Button more = new Button(getTranslation("listing.more"), click -> load());
    private final Paragraph nothing = new Paragraph(getTranslation("listing.nothing"));
    private @Nullable T last;

    public Listing(Page<T> page, Row<T> row) {
        this.page = page;
        this.row = row;
        rows.addClassName("rows");
        nothing.addClassName("nothing");
        getContent().setWidthFull();
        getContent().add(rows, nothing, more);
        reload();
    }

    /** From the beginning. */
    public final void reload() {
        last = null;
        rows.removeAll();
        load();
    }

    private void load() {
        var found = page.after(last, PAGE_SIZE + 1);
        found.stream().limit(PAGE_SIZE).map(row::show).forEach(rows::add);
        more.setVisible(found.size() > PAGE_SIZE);
        nothing.setVisible(rows.getComponentCount() == 0);
        if (!found.isEmpty()) {
            last = found.get(Math.min(found.size(), PAGE_SIZE) - 1);
        }
    }

    /** At most {@code count} items that come after the given one, or the first ones. */
    public interface Page<T> {
        List<T> after(@Nullable T last, int count);
    }

    public interface Row<T> {
        Component show(T item);
    }
}
