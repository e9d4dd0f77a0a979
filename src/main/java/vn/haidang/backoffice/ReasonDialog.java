package vn.haidang.backoffice;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Predicate;
import vn.haidang.text.Reason;

/** Asks for some words before something is done: mostly why. */
public class ReasonDialog extends Dialog {

    private final TextArea reason = new TextArea();

    /** @param deed gets the reason; the dialog stays open with what was typed when it returns false */
    public ReasonDialog(String titleKey, String confirmKey, Predicate<String> deed) {
        this(titleKey, confirmKey, "reason.label", "reason.required", Reason.LONGEST, deed);
    }

    /**
     * @param labelKey of the field
     * @param requiredKey what stands beside it when nothing was written
     * @param deed gets the words; the dialog stays open with what was typed when it returns false
     */
    public ReasonDialog(
            String titleKey,
            String confirmKey,
            String labelKey,
            String requiredKey,
            int length,
            Predicate<String> deed) {
        setHeaderTitle(getTranslation(titleKey));
        reason.setLabel(getTranslation(labelKey));
        reason.setWidthFull();
        reason.setMaxLength(length);
        reason.setErrorMessage(getTranslation(requiredKey));
        add(reason);
        var cancel = new Button(getTranslation("reason.cancel"), click -> close());
        var confirm = new Button(getTranslation(confirmKey), click -> {
            reason.setInvalid(reason.getValue().isBlank());
            if (!reason.isInvalid() && deed.test(reason.getValue())) {
                close();
            }
        });
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(cancel, confirm);
        setWidth("min(32rem, 94vw)");
    }

    /** The field, for whoever keeps what is typed into it. */
    public TextArea words() {
        return reason;
    }
}
