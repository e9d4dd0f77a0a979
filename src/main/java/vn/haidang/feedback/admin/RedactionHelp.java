package vn.haidang.feedback.admin;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import java.util.List;
import vn.haidang.backoffice.TypedWords;
import vn.haidang.feedback.Redaction;
import vn.haidang.feedback.Reporter;

/** Watches what is about to become public and proposes what to take out of it. */
class RedactionHelp extends Composite<Div> {

    /** Milliseconds without a key, after which what was typed is looked at. */
    private static final int PAUSE = 400;

    private final Reporter reporter;
    private final List<TextFieldBase<?, String>> fields;

    RedactionHelp(Reporter reporter, TextField title, TextArea question, TextArea answer) {
        this.reporter = reporter;
        this.fields = List.of(title, question, answer);
        getContent().addClassName("rows");
        getContent().getElement().setAttribute("role", "status");
        fields.forEach(field -> {
            TypedWords.follow(field, PAUSE);
            field.addValueChangeListener(change -> show());
        });
        show();
    }

    private void show() {
        var found = fields.stream()
                .flatMap(field -> Redaction.proposals(field.getValue(), reporter).stream())
                .distinct()
                .toList();
        getContent().removeAll();
        if (!found.isEmpty()) {
            getContent()
                    .add(
                            new Paragraph(getTranslation("case.redact.found", String.join(" · ", found))),
                            new Button(getTranslation("case.redact"), click -> mask(found)));
        }
    }

    private void mask(List<String> pieces) {
        fields.forEach(field -> field.setValue(Redaction.masked(field.getValue(), pieces)));
    }
}
