package vn.haidang.backoffice;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Predicate;

/** Asks why, before something is taken back. */
public class ReasonDialog extends Dialog {

    /** @param deed gets the reason; the dialog stays open with what was typed when it returns false */
    public ReasonDialog(String titleKey, String confirmKey, Predicate<String> deed) {
        setHeaderTitle(getTranslation(titleKey));
        var reason = new TextArea(getTranslation("reason.label"));
        reason.setWidthFull();
        reason.setMaxLength(500);
        reason.setErrorMessage(getTranslation("reason.required"));
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
}
