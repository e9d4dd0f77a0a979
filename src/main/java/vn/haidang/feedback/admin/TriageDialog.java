package vn.haidang.feedback.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import vn.haidang.feedback.FeedbackCase;
import vn.haidang.feedback.FeedbackKind;
import vn.haidang.staff.Unit;
import vn.haidang.staff.Units;

/** Asks what kind of matter a case is and which unit is to handle it. */
class TriageDialog extends Dialog {

    TriageDialog(FeedbackCase feedback, Units units, Deed deed) {
        setHeaderTitle(getTranslation("case.triage"));
        var kind = new Select<FeedbackKind>();
        kind.setLabel(getTranslation("case.kind"));
        kind.setItems(FeedbackKind.values());
        kind.setItemLabelGenerator(FeedbackKind::label);
        kind.setValue(feedback.kind());
        var unit = new UnitSelect(units);
        unit.choose(feedback.unitCode());
        var urgent = new Checkbox(getTranslation("case.urgent"), feedback.isUrgent());
        var fields = new Div(kind, unit, urgent);
        fields.addClassName("rows");
        add(fields);
        var confirm = new Button(getTranslation("case.triage"), click -> {
            unit.setInvalid(unit.getValue() == null);
            if (unit.getValue() != null) {
                close();
                deed.triage(kind.getValue(), unit.getValue(), urgent.getValue());
            }
        });
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("reason.cancel"), click -> close()), confirm);
        setWidth("min(32rem, 94vw)");
    }

    interface Deed {
        void triage(FeedbackKind kind, Unit unit, boolean urgent);
    }
}
