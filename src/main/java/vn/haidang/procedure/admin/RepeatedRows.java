package vn.haidang.procedure.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Any number of the same fields, one block each, with a button for another one. */
class RepeatedRows<T> extends Composite<Div> {

    private final Supplier<? extends Row<T>> newRow;
    private final String removeKey;
    private final Div blocks = new Div();
    private final List<Row<T>> rows = new ArrayList<>();

    RepeatedRows(String addKey, String removeKey, Supplier<? extends Row<T>> newRow) {
        this.newRow = newRow;
        this.removeKey = removeKey;
        blocks.addClassName("rows");
        getContent().addClassName("repeated");
        getContent().add(blocks, new Button(getTranslation(addKey), click -> addRow().focus()));
    }

    void read(List<T> values) {
        rows.clear();
        blocks.removeAll();
        values.forEach(value -> addRow().read(value));
    }

    /** Rows in which something was written. */
    List<T> write() {
        return rows.stream().map(Row::write).flatMap(Optional::stream).toList();
    }

    private Row<T> addRow() {
        var row = newRow.get();
        var block = new Div(row.component());
        var remove = new Button(getTranslation(removeKey), click -> {
            rows.remove(row);
            blocks.remove(block);
        });
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        block.add(remove);
        block.addClassName("repeated-row");
        rows.add(row);
        blocks.add(block);
        return row;
    }

    /** The fields of one value. */
    interface Row<T> {

        Component component();

        void read(T value);

        /** Empty when nothing was written. */
        Optional<T> write();

        void focus();
    }
}
