package vn.haidang.backoffice;

import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.haidang.text.TypedTime;
import vn.haidang.text.VietnameseDates;

/** A day and a time in Vietnam; what is no time is said beside the field, and never taken for another one. */
public class MomentField extends CustomField<Instant> {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final int LONGEST_TIME = 20;

    private final VietnameseDatePicker day = new VietnameseDatePicker();
    private final TextField time = new TextField();

    public MomentField(String label) {
        setLabel(label);
        day.setAriaLabel(getTranslation("moment.day", label));
        time.setAriaLabel(getTranslation("moment.time", label));
        time.setPlaceholder("7:30");
        time.setMaxLength(LONGEST_TIME);
        time.setWidth("7rem");
        var row = new Div(day, time);
        row.addClassName("deeds");
        add(row);
    }

    @Override
    protected @Nullable Instant generateModelValue() {
        var typed = TypedTime.read(time.getValue());
        return day.getValue() == null || typed.isEmpty()
                ? null
                : typed.get().on(day.getValue()).atZone(VietnameseDates.ZONE).toInstant();
    }

    @Override
    protected void setPresentationValue(@Nullable Instant moment) {
        var local = moment == null ? null : LocalDateTime.ofInstant(moment, VietnameseDates.ZONE);
        day.setValue(local == null ? null : local.toLocalDate());
        time.setValue(local == null ? "" : TIME.format(local));
    }
}
