package vn.haidang.feedback.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextArea;

/** What the blocks of a case are made of. */
final class CaseParts {

    private static final int ROWS = 5;

    private CaseParts() {}

    /** @param where the words come from */
    static Div block(Component where, String titleKey, Component... content) {
        var block = new Div(new H2(where.getTranslation(titleKey)));
        block.add(content);
        block.addClassNames("block", "rows");
        return block;
    }

    /** @param length in letters */
    static TextArea area(Component where, String key, int length) {
        var area = new TextArea(where.getTranslation(key));
        area.setWidthFull();
        area.setMinRows(ROWS);
        area.setMaxLength(length);
        return area;
    }
}
