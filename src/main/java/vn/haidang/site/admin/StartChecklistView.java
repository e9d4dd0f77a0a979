package vn.haidang.site.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import java.util.List;
import vn.haidang.backoffice.RowLink;
import vn.haidang.backoffice.RowLink.Tone;
import vn.haidang.site.StartChecklist;
import vn.haidang.site.StartChecklist.Item;
import vn.haidang.site.StartChecklist.State;
import vn.haidang.staff.MayAdminister;

/** "Trước khi mở cổng": what is missing before citizens see the portal, what blocks it first. */
@Route("truoc-khi-mo")
@Menu(title = "menu.start", order = 88)
@MayAdminister
class StartChecklistView extends VerticalLayout implements HasDynamicTitle {

    private final List<Item> items;

    StartChecklistView(StartChecklist checklist) {
        items = checklist.items();
        var done = count(State.DONE);
        add(
                new H1(getTranslation("menu.start")),
                new Paragraph(
                        getTranslation("start.sum", done, items.size(), count(State.BLOCKING), count(State.ADVISED))));
        addPart(State.BLOCKING, "start.blocking");
        addPart(State.ADVISED, "start.advised");
        addPart(State.DONE, "start.done");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("menu.start");
    }

    private long count(State state) {
        return items.stream().filter(item -> item.state() == state).count();
    }

    private void addPart(State state, String titleKey) {
        var list = new UnorderedList();
        list.addClassName("checks");
        items.stream().filter(item -> item.state() == state).map(this::check).forEach(list::add);
        if (list.getComponentCount() > 0) {
            var part = new Div(new H2(getTranslation(titleKey, list.getComponentCount())), list);
            part.addClassName("block");
            add(part);
        }
    }

    private ListItem check(Item item) {
        var key = "start.item." + item.word();
        var said = new Div(strong(getTranslation(key)));
        if (item.state() != State.DONE) {
            said.add(small(getTranslation(key + ".why")));
        }
        var row = new ListItem(said, badge(item.state()));
        row.addClassName("check");
        if (item.state() != State.DONE && !item.path().isEmpty()) {
            var link = new Anchor("/quan-tri/" + item.path(), getTranslation("start.do"));
            link.getElement().setAttribute("aria-label", getTranslation("start.do") + ": " + getTranslation(key));
            row.add(link);
        }
        return row;
    }

    private Component badge(State state) {
        return RowLink.badge(
                getTranslation("start.state." + state.name()),
                switch (state) {
                    case BLOCKING -> Tone.ALARM;
                    case ADVISED -> Tone.WAITING;
                    case DONE -> Tone.DONE;
                });
    }

    private static Component strong(String text) {
        var strong = new Span(text);
        strong.addClassName("row-title");
        return strong;
    }

    private static Component small(String text) {
        var small = new Span(text);
        small.addClassName("row-facts");
        return small;
    }
}
