package vn.haidang.publication.admin;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import java.util.List;
import vn.haidang.backoffice.NamedThings;
import vn.haidang.backoffice.NamedThings.Kind;
import vn.haidang.backoffice.NamedThings.Thing;
import vn.haidang.publication.Topics;
import vn.haidang.staff.MayAdminister;

/** The trees of topics that pieces belong to. */
@Route("chu-de")
@Menu(title = "menu.topics", order = 92)
@MayAdminister
class TopicsView extends VerticalLayout implements HasDynamicTitle {

    TopicsView(Topics topics) {
        add(new H1(getTranslation("menu.topics")));
        for (var tree : List.of("CCHC", "CDS")) {
            add(new NamedThings(
                    new H2(getTranslation("topic.tree." + tree)),
                    new Kind("topic", Topics.LONGEST, false, 0),
                    () -> topics.all().stream()
                            .filter(topic -> topic.tree().equals(tree))
                            .map(topic -> new Thing(topic.slug(), topic.name(), ""))
                            .toList(),
                    thing -> topics.open(tree, thing.name()),
                    thing -> topics.rename(thing.code(), thing.name())));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("menu.topics");
    }
}
