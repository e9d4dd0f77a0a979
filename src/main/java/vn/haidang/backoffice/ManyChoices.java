package vn.haidang.backoffice;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBoxI18n;

/** A field in which several things are chosen, in the words of the page for whoever only hears it. */
public class ManyChoices<T> extends MultiSelectComboBox<T> {

    public ManyChoices() {
        setI18n(new MultiSelectComboBoxI18n()
                .setSelected(getTranslation("chosen.added"))
                .setDeselected(getTranslation("chosen.removed"))
                .setFocused(getTranslation("chosen.focused"))
                .setTotal(getTranslation("chosen.total")));
    }
}
