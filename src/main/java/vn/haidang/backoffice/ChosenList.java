package vn.haidang.backoffice;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What has been chosen one by one, in its order, each with a button that takes it away again. */
public class ChosenList extends Composite<Div> {

    private final Map<String, String> chosen = new LinkedHashMap<>();
    private final Div rows = new Div();
    private final Button add;
    private final Runnable changed;
    private boolean readOnly;

    /**
     * @param label of the whole
     * @param addLabel of the button that opens what is chosen from
     * @param changed is run whenever somebody adds something or takes something away
     */
    public ChosenList(String label, String addLabel, Runnable choose, Runnable changed) {
        this.changed = changed;
        add = new Button(addLabel, click -> choose.run());
        var name = new Span(label);
        name.addClassName("fact-name");
        rows.addClassName("rows");
        getContent().addClassNames("rows", "wide");
        getContent().getElement().setAttribute("role", "group").setAttribute("aria-label", label);
        getContent().add(name, rows, add);
    }

    /** @param labels by value, in their order */
    public void setValue(Map<String, String> labels) {
        chosen.clear();
        chosen.putAll(labels);
        show();
    }

    public List<String> getValue() {
        return new ArrayList<>(chosen.keySet());
    }

    public void add(String value, String label) {
        chosen.put(value, label);
        show();
        changed.run();
    }

    public void setReadOnly(boolean readOnly) {
        this.readOnly = readOnly;
        add.setVisible(!readOnly);
        show();
    }

    private void remove(String value) {
        chosen.remove(value);
        show();
        changed.run();
        add.focus();
    }

    private void show() {
        rows.removeAll();
        chosen.forEach((value, label) -> rows.add(row(value, label)));
    }

    private Div row(String value, String label) {
        var row = new Div(new Div(label));
        row.addClassName("row-block");
        if (!readOnly) {
            var remove = new Button(getTranslation("chosen.remove"), click -> remove(value));
            remove.setAriaLabel(getTranslation("chosen.remove.one", label));
            remove.addThemeVariants(ButtonVariant.TERTIARY);
            row.add(remove);
        }
        return row;
    }
}
