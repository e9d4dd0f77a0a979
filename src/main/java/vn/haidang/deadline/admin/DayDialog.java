package vn.haidang.deadline.admin;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.haidang.backoffice.VietnameseDatePicker;
import vn.haidang.calendar.SpecialDay;
import vn.haidang.deadline.CalendarDay;
import vn.haidang.deadline.DeadlineChange;
import vn.haidang.deadline.DeadlineChanges;

/** A day off, a day worked or a closure, with the document that says so. */
class DayDialog extends ChangeDialog {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_SOURCE = 200;

    private final VietnameseDatePicker date = new VietnameseDatePicker();
    private final Select<SpecialDay.Kind> kind = new Select<>();
    private final TextField name = new TextField(getTranslation("calendar.name"));
    private final TextField source = new TextField(getTranslation("deadline.source"));
    private final Checkbox assumed = new Checkbox(getTranslation("calendar.is-assumed"));

    private final Map<LocalDate, CalendarDay> known;

    /** @param known days that have an entry already, which a new one replaces */
    DayDialog(LocalDate today, List<CalendarDay> known, DeadlineChanges changes, Runnable applied) {
        super("", changes, applied);
        this.known = known.stream()
                .collect(Collectors.toMap(entry -> entry.day().date(), entry -> entry, (one, other) -> one));
        setHeaderTitle(getTranslation("calendar.enter"));
        date.setLabel(getTranslation("calendar.date"));
        date.setValue(today);
        date.setErrorMessage(getTranslation("calendar.date.required"));
        kind.setLabel(getTranslation("calendar.kind"));
        kind.setItems(SpecialDay.Kind.values());
        kind.setItemLabelGenerator(SpecialDay.Kind::label);
        kind.setValue(SpecialDay.Kind.CLOSURE);
        name.setMaxLength(LONGEST_NAME);
        name.setWidthFull();
        name.setErrorMessage(getTranslation("calendar.name.required"));
        source.setMaxLength(LONGEST_SOURCE);
        source.setWidthFull();
        source.setErrorMessage(getTranslation("deadline.source.required"));
        date.addValueChangeListener(change -> {
            edited();
            sayWhatIsReplaced();
        });
        sayWhatIsReplaced();
        kind.addValueChangeListener(change -> edited());
        ask(date, kind, name, source, assumed);
    }

    private void sayWhatIsReplaced() {
        var entry = date.getValue() == null ? null : known.get(date.getValue());
        date.setHelperText(
                entry == null
                        ? ""
                        : getTranslation(
                                "calendar.replaces",
                                entry.day().name(),
                                entry.day().kind().label()));
    }

    @Override
    Optional<DeadlineChange> change() {
        date.setInvalid(date.getValue() == null);
        name.setInvalid(name.getValue().isBlank());
        source.setInvalid(source.getValue().isBlank());
        if (date.isInvalid() || name.isInvalid() || source.isInvalid()) {
            return Optional.empty();
        }
        var day = new SpecialDay(date.getValue(), name.getValue().strip(), kind.getValue());
        return Optional.of(new DeadlineChange.EnterDay(
                CalendarDay.of(day, assumed.getValue(), source.getValue().strip())));
    }
}
