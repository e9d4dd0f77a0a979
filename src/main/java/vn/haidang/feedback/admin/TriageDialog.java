package vn.haidang.feedback.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.function.Predicate;
import vn.haidang.feedback.FeedbackCase;
import vn.haidang.feedback.FeedbackKind;
import vn.haidang.feedback.LegalKind;
import vn.haidang.feedback.Triage;
import vn.haidang.staff.Units;

/** Asks what kind of matter a case is and which unit is to handle it. */
class TriageDialog extends Dialog {

    private final Select<FeedbackKind> kind = new Select<>();
    private final Select<LegalKind> legalKind = new Select<>();
    private final UnitSelect unit;
    private final Checkbox urgent;

    /** @param deed false when it failed; the dialog stays open */
    TriageDialog(FeedbackCase feedback, Units units, Predicate<Triage> deed) {
        setHeaderTitle(getTranslation("case.triage"));
        kind.setLabel(getTranslation("case.kind"));
        kind.setItems(FeedbackKind.values());
        kind.setItemLabelGenerator(FeedbackKind::label);
        kind.setValue(feedback.handling().kind());
        legalKind.setLabel(getTranslation("case.legal-kind"));
        legalKind.setItems(LegalKind.values());
        legalKind.setItemLabelGenerator(LegalKind::label);
        legalKind.setErrorMessage(getTranslation("case.legal-kind.required"));
        legalKind.setValue(feedback.handling().legalKind());
        unit = new UnitSelect(units);
        unit.choose(feedback.handling().unitCode());
        urgent = new Checkbox(getTranslation("case.urgent"), feedback.handling().isUrgent());
        var fields = new Div(kind, legalKind, unit, urgent);
        fields.addClassName("rows");
        add(fields);
        var confirm = new Button(getTranslation("case.triage"), click -> triage(deed));
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("reason.cancel"), click -> close()), confirm);
        setWidth("min(32rem, 94vw)");
    }

    private void triage(Predicate<Triage> deed) {
        unit.setInvalid(unit.getValue() == null);
        legalKind.setInvalid(legalKind.getValue() == null);
        if (!unit.isInvalid()
                && !legalKind.isInvalid()
                && deed.test(new Triage(
                        kind.getValue(), legalKind.getValue(), unit.getValue().code(), urgent.getValue()))) {
            close();
        }
    }
}
