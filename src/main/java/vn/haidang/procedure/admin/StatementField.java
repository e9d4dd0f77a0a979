package vn.haidang.procedure.admin;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import vn.haidang.procedure.Statement;

/** A part of a procedure, with "không quy định" as a choice of its own beside the text. */
class StatementField extends CustomField<Statement> {

    private final TextArea text = new TextArea();
    private final Checkbox notRegulated = new Checkbox(getTranslation("procedure.not-regulated"));

    StatementField(String labelKey) {
        super(Statement.notStated());
        setLabel(getTranslation(labelKey));
        text.setWidthFull();
        text.setAriaLabel(getTranslation(labelKey));
        notRegulated.addValueChangeListener(change -> text.setEnabled(!change.getValue()));
        var both = new Div(text, notRegulated);
        both.addClassName("statement");
        add(both);
        setWidthFull();
    }

    @Override
    protected Statement generateModelValue() {
        return notRegulated.getValue() ? Statement.notRegulated() : Statement.of(text.getValue());
    }

    @Override
    protected void setPresentationValue(Statement statement) {
        notRegulated.setValue(statement.state() == Statement.State.NOT_REGULATED);
        text.setValue(statement.text());
    }
}
