package vn.haidang.backoffice;

import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.value.ValueChangeMode;

/** Fields whose words are needed while they are typed. */
public final class TypedWords {

    private TypedWords() {}

    /**
     * The words are known whenever the typist pauses and, whatever happens, when the field is left: whoever presses a
     * button right after the last key loses nothing.
     *
     * @param pause milliseconds
     */
    public static void follow(TextFieldBase<?, String> field, int pause) {
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(pause);
        field.getElement().addPropertyChangeListener("value", "change", change -> {});
    }
}
