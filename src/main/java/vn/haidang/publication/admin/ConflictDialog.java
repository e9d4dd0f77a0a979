package vn.haidang.publication.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import vn.haidang.publication.Merge;
import vn.haidang.publication.Merge.Part;

/** A piece was saved elsewhere while somebody wrote in it: both versions, their difference, and what is chosen of each. */
public class ConflictDialog extends Dialog {

    private final Merge merge;
    private final Map<Part, RadioButtonGroup<Boolean>> choices = new LinkedHashMap<>();
    private final TextArea result = new TextArea(getTranslation("conflict.result"));
    private final String longField;
    private final UnaryOperator<Map<String, String>> inWords;

    /**
     * @param happened who saved when
     * @param inWords the fields as people read them
     * @param mine the whole own words, to be copied
     * @param save gets the fields; the dialog stays open when it returns false
     * @param drop throws the own words away
     */
    public ConflictDialog(
            Merge merge,
            String longField,
            String happened,
            UnaryOperator<Map<String, String>> inWords,
            String mine,
            Predicate<Map<String, String>> save,
            Runnable drop) {
        this.merge = merge;
        this.inWords = inWords;
        this.longField = longField;
        setHeaderTitle(getTranslation("conflict.title"));
        setWidth("min(60rem, 96vw)");
        var open = merge.open();
        add(new Paragraph(happened), new Paragraph(getTranslation("conflict.state", merge.joined(), open.size())));
        open.forEach(part -> add(choice(part)));
        result.setReadOnly(true);
        result.setWidthFull();
        result.setMaxRows(12);
        add(result, new Paragraph(getTranslation("conflict.safe")));
        var copy = new Button(getTranslation("conflict.copy"));
        copy.getElement().executeJs("this.addEventListener('click', () => navigator.clipboard?.writeText($0))", mine);
        var forget = new Button(getTranslation("conflict.drop"), click -> {
            drop.run();
            close();
        });
        var later = new Button(getTranslation("conflict.later"), click -> close());
        var keep = new Button(getTranslation("conflict.save"), click -> {
            if (save.test(fields())) {
                close();
            }
        });
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(copy, forget, later, keep);
        show();
    }

    private Div choice(Part part) {
        var choice = new RadioButtonGroup<Boolean>();
        choice.setLabel(getTranslation("conflict.choose"));
        choice.setItems(true, false);
        choice.setItemLabelGenerator(mine -> getTranslation(mine ? "conflict.mine" : "conflict.theirs"));
        choice.setValue(true);
        choice.addValueChangeListener(change -> show());
        choices.put(part, choice);
        var block = new Div(
                new H3(getTranslation(part.field())),
                side("conflict.theirs", shown(part.field(), part.theirs())),
                side("conflict.mine", shown(part.field(), part.mine())),
                side("conflict.difference", new WordsShown(part.changes())),
                choice);
        block.addClassNames("block", "rows");
        return block;
    }

    private Div shown(String field, String value) {
        var words = new Div();
        words.setText(field.equals(longField) ? value : shownValue(field, value));
        words.addClassName("original-words");
        return words;
    }

    private String shownValue(String field, String value) {
        return inWords.apply(Map.of(field, value)).getOrDefault(field, value);
    }

    private Div side(String key, Div words) {
        var name = new Paragraph(getTranslation(key));
        name.addClassName("row-facts");
        return new Div(name, words);
    }

    private Map<String, String> fields() {
        return merge.fields(choices.entrySet().stream()
                .filter(choice -> choice.getValue().getValue())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet()));
    }

    private void show() {
        var fields = fields();
        result.setValue(merge.parts().stream()
                .filter(part -> part.side() != Merge.Side.SAME && !part.field().equals(longField))
                .map(Part::field)
                .distinct()
                .map(field -> "%s: %s\n\n"
                        .formatted(getTranslation(field), shownValue(field, fields.getOrDefault(field, ""))))
                .collect(Collectors.joining("", "", fields.getOrDefault(longField, ""))));
    }
}
