package vn.haidang.backoffice;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.UI;
import java.util.LinkedHashMap;
import java.util.Map;

/** The fields of a form: what is wrong stands beside each, and the keyboard is in the first of them. */
public final class Complaints {

    /** As they follow each other on the screen. */
    private final Map<String, HasValidation> fields = new LinkedHashMap<>();

    /** @param name as {@link vn.haidang.text.WrongFields} calls it */
    public <F extends Component & HasValidation> F about(String name, F field) {
        fields.put(name, field);
        return field;
    }

    /** Takes back what was said before. */
    public void clear() {
        show(Map.of());
    }

    /** @param problems message keys by the names of fields */
    public void show(Map<String, String> problems) {
        fields.forEach((name, field) -> {
            var key = problems.get(name);
            field.setErrorMessage(key == null ? "" : UI.getCurrent().getTranslation(key));
            field.setInvalid(key != null);
        });
        fields.entrySet().stream()
                .filter(field -> problems.containsKey(field.getKey()))
                .findFirst()
                .ifPresent(first -> ((Component) first.getValue()).getElement().callJsFunction("focus"));
    }

    /** Whether each of them has its field here. */
    boolean canSay(Map<String, String> problems) {
        return fields.keySet().containsAll(problems.keySet());
    }
}
