package vn.haidang.feedback.admin;

import com.vaadin.flow.component.select.Select;
import org.jspecify.annotations.Nullable;
import vn.haidang.staff.Unit;
import vn.haidang.staff.Units;

/** The unit that is to handle a case. */
class UnitSelect extends Select<Unit> {

    private final Units units;

    UnitSelect(Units units) {
        this.units = units;
        setLabel(getTranslation("case.unit"));
        setErrorMessage(getTranslation("case.unit.required"));
        setItems(units.all());
        setItemLabelGenerator(unit -> unit == null ? getTranslation("listing.all") : unit.name());
    }

    /** Chooses nothing for an unknown one. */
    void choose(@Nullable String code) {
        setValue(units.all().stream()
                .filter(unit -> unit.code().equals(code))
                .findFirst()
                .orElse(null));
    }
}
