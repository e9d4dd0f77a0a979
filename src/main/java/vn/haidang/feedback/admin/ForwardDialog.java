package vn.haidang.feedback.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import vn.haidang.backoffice.VietnameseDatePicker;
import vn.haidang.feedback.CaseWork;

/** Asks which body answers, and by when. */
class ForwardDialog extends Dialog {

    private final TextField body = new TextField(getTranslation("case.forward.text"));
    private final VietnameseDatePicker until = new VietnameseDatePicker();

    /**
     * @param dueOn of our own clock, which is proposed
     * @param deed false when it failed; the dialog stays open with what was typed
     */
    ForwardDialog(@Nullable LocalDate dueOn, BiPredicate<String, LocalDate> deed) {
        setHeaderTitle(getTranslation("case.forward"));
        body.setMaxLength(CaseWork.LONGEST_NAME);
        body.setWidthFull();
        body.setErrorMessage(getTranslation("case.forward.required"));
        until.setLabel(getTranslation("case.forward.until"));
        until.setValue(dueOn);
        var fields = new Div(new Paragraph(getTranslation("case.forward.about")), body, until);
        fields.addClassName("rows");
        add(fields);
        var confirm = new Button(getTranslation("case.forward"), click -> forward(deed));
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("reason.cancel"), click -> close()), confirm);
        setWidth("min(32rem, 94vw)");
    }

    private void forward(BiPredicate<String, LocalDate> deed) {
        body.setInvalid(body.getValue().isBlank());
        until.setInvalid(until.getValue() == null);
        until.setErrorMessage(getTranslation("case.forward.until.required"));
        if (!body.isInvalid() && !until.isInvalid() && deed.test(body.getValue(), until.getValue())) {
            close();
        }
    }
}
