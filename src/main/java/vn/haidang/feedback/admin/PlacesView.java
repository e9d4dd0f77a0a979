package vn.haidang.feedback.admin;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import vn.haidang.backoffice.NamedThings;
import vn.haidang.backoffice.NamedThings.Kind;
import vn.haidang.backoffice.NamedThings.Thing;
import vn.haidang.feedback.Places;
import vn.haidang.staff.MayAdminister;

/** Neighbourhoods and landmarks, as the form for reports offers them. */
@Route("noi-xay-ra")
@Menu(title = "menu.places", order = 93)
@MayAdminister
class PlacesView extends VerticalLayout implements HasDynamicTitle {

    PlacesView(Places places) {
        add(
                new Paragraph(getTranslation("place.list")),
                new NamedThings(
                        new H1(getTranslation("menu.places")),
                        new Kind("place", Places.LONGEST, false, 0),
                        () -> places.all().stream()
                                .map(place -> new Thing(place.slug(), place.name(), ""))
                                .toList(),
                        thing -> places.open(thing.name()),
                        thing -> places.rename(thing.code(), thing.name())));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("menu.places");
    }
}
