package vn.haidang.feedback.admin;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Whoever reported the same reads the same answer, or one written for them. */
class JoinedAnswers extends Composite<Div> {

    private final Map<String, TextArea> fields = new LinkedHashMap<>();

    /** @param codes of the reports that are answered together with a case */
    JoinedAnswers(List<String> codes, int longest) {
        getContent().addClassName("rows");
        getContent().setVisible(!codes.isEmpty());
        getContent().add(new Paragraph(getTranslation("case.answer.joined", codes.size(), String.join(", ", codes))));
        for (var code : codes) {
            var label = getTranslation("case.answer.own", code);
            var field = new TextArea(label);
            field.setMaxLength(longest);
            field.setWidthFull();
            fields.put(code, field);
            getContent().add(new Details(label, field));
        }
    }

    /** By code, where something was written. */
    Map<String, String> own() {
        return fields.entrySet().stream()
                .filter(field -> !field.getValue().getValue().isBlank())
                .collect(Collectors.toMap(
                        Map.Entry::getKey, field -> field.getValue().getValue()));
    }
}
