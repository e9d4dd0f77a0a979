package vn.haidang.accounts.admin;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import vn.haidang.backoffice.NamedThings;
import vn.haidang.backoffice.NamedThings.Kind;
import vn.haidang.backoffice.NamedThings.Thing;
import vn.haidang.staff.MayAdminister;
import vn.haidang.staff.Units;

/** The parts of the authority, by which people, cases and pieces are sorted. */
@Route("don-vi")
@Menu(title = "menu.units", order = 91)
@MayAdminister
class UnitsView extends VerticalLayout implements HasDynamicTitle {

    UnitsView(Units units) {
        add(new NamedThings(
                new H1(getTranslation("menu.units")),
                new Kind("unit", Units.LONGEST_NAME, true, Units.LONGEST_DUTY),
                () -> units.all().stream()
                        .map(unit -> new Thing(unit.code(), unit.name(), unit.duty()))
                        .toList(),
                thing -> units.open(thing.code(), thing.name(), thing.about()),
                thing -> units.rename(thing.code(), thing.name(), thing.about())));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("menu.units");
    }
}
