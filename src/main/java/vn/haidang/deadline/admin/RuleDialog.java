package vn.haidang.deadline.admin;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Optional;
import vn.haidang.backoffice.Persons;
import vn.haidang.backoffice.VietnameseDatePicker;
import vn.haidang.deadline.DeadlineChange;
import vn.haidang.deadline.DeadlineChanges;
import vn.haidang.deadline.DeadlineRule;
import vn.haidang.text.VietnameseDates;

/** A new reading of a rule: its number, from when on it holds, and the document that says so. Whoever applies it confirms it. */
class RuleDialog extends ChangeDialog {

    private static final int MOST = 4000;
    private static final int LONGEST_SOURCE = 300;

    private final DeadlineRule rule;
    private final String confirmedBy;
    private final LocalDate today;
    private final IntegerField count = new IntegerField();
    private final VietnameseDatePicker validFrom = new VietnameseDatePicker();
    private final TextField source = new TextField(getTranslation("deadline.source"));

    RuleDialog(DeadlineRule rule, String confirmedBy, LocalDate today, DeadlineChanges changes, Runnable applied) {
        super(rule.name(), changes, applied);
        this.rule = rule;
        this.confirmedBy = confirmedBy;
        this.today = today;
        count.setLabel(getTranslation("deadline.count", rule.unitWord()));
        count.setMin(0);
        count.setMax(MOST);
        count.setValue(rule.count());
        count.setErrorMessage(getTranslation("deadline.count.required"));
        validFrom.setLabel(getTranslation("deadline.valid-from"));
        validFrom.setHelperText(getTranslation("deadline.valid-from.help"));
        validFrom.setValue(rule.validFrom());
        source.setWidthFull();
        source.setMaxLength(LONGEST_SOURCE);
        source.setValue(rule.source());
        source.setErrorMessage(getTranslation("deadline.source.required"));
        count.addValueChangeListener(change -> edited());
        validFrom.addValueChangeListener(change -> edited());
        source.addValueChangeListener(change -> edited());
        ask(
                new Paragraph(
                        getTranslation("deadline.confirms", Persons.name(confirmedBy), VietnameseDates.day(today))),
                count,
                validFrom,
                source);
    }

    @Override
    Optional<DeadlineChange> change() {
        count.setInvalid(count.getValue() == null || count.getValue() < 0 || count.getValue() > MOST);
        validFrom.setInvalid(validFrom.getValue() == null);
        source.setInvalid(source.getValue().isBlank());
        return count.isInvalid() || validFrom.isInvalid() || source.isInvalid()
                ? Optional.empty()
                : Optional.of(new DeadlineChange.NewReading(rule.read(
                        count.getValue(),
                        validFrom.getValue(),
                        source.getValue().strip(),
                        confirmedBy,
                        today)));
    }
}
