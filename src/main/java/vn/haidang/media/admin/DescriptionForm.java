package vn.haidang.media.admin;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import vn.haidang.media.MediaDescription;

/** What a file shows and whose it is; what cannot be kept is said beside the field. */
class DescriptionForm extends Composite<Div> {

    private final TextField words = field("media.words", MediaDescription.LONGEST_WORDS);
    private final TextField credit = field("media.credit", MediaDescription.LONGEST_CREDIT);
    private final String fileName;
    private final Consumer<MediaDescription> taker;

    /**
     * @param fileName which is no description
     * @param taker gets what may be kept
     */
    DescriptionForm(String fileName, MediaDescription said, String saveKey, Consumer<MediaDescription> taker) {
        this.fileName = fileName;
        this.taker = taker;
        words.setHelperText(getTranslation("media.words.help"));
        words.setRequiredIndicatorVisible(true);
        words.setValue(said.words());
        credit.setValue(said.credit());
        var save = new Button(getTranslation(saveKey));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setDisableOnClick(true);
        save.addClickListener(click -> {
            take();
            save.setEnabled(true);
        });
        getContent().addClassName("rows");
        getContent().add(words, credit, save);
    }

    void focus() {
        words.focus();
    }

    private void take() {
        var description = new MediaDescription(words.getValue(), credit.getValue());
        var wrong = description.problem(fileName);
        words.setErrorMessage(wrong.isEmpty() ? "" : getTranslation(wrong));
        words.setInvalid(!wrong.isEmpty());
        if (wrong.isEmpty()) {
            taker.accept(description);
        }
    }

    private TextField field(String key, int longest) {
        var field = new TextField(getTranslation(key));
        field.setMaxLength(longest);
        field.setWidthFull();
        return field;
    }
}
