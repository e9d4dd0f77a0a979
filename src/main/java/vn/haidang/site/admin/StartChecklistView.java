package vn.haidang.site.admin;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Locale;
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
        var sum = getTranslation("start.sum", done, items.size(), count(State.BLOCKING), count(State.ADVISED));
        var progress = new ProgressBar(0, items.size(), done);
        progress.getElement().setAttribute("aria-label", sum);
        var open = new Div(part(State.BLOCKING), part(State.ADVISED));
        open.addClassName("rows");
        var pair = new Div(open, part(State.DONE));
        pair.addClassName("main-and-side");
        add(new H1(getTranslation("menu.start")), new Paragraph(sum), progress, pair);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("menu.start");
    }

    private long count(State state) {
        return items.stream().filter(item -> item.state() == state).count();
    }

    private Div part(State state) {
        var list = new UnorderedList();
        list.addClassName("checks");
        items.stream().filter(item -> item.state() == state).map(this::check).forEach(list::add);
        var part = new Div(new H2(getTranslation("start.part." + state, list.getComponentCount())), list);
        part.addClassName("block");
        part.setVisible(list.getComponentCount() > 0);
        return part;
    }

    private ListItem check(Item item) {
        var key = "start.item." + item.word();
        var said = new Div(line("row-title", getTranslation(key)));
        var row = new ListItem(said);
        row.addClassNames("check", "check-" + item.state().name().toLowerCase(Locale.ROOT));
        if (item.state() == State.DONE) {
            said.add(line("row-facts", item.fact()));
            return row;
        }
        said.add(line("row-facts", getTranslation(key + ".why")));
        if (item.path().isEmpty()) {
            said.add(line("row-facts", getTranslation(key + ".do")));
        } else {
            row.add(link(item, key));
        }
        return row;
    }

    private Anchor link(Item item, String key) {
        var link = new Anchor("/quan-tri/" + item.path(), getTranslation(key + ".do"));
        link.addClassName("small-link");
        link.getElement().setAttribute("aria-label", getTranslation(key + ".do") + ": " + getTranslation(key));
        return link;
    }

    private static Span line(String className, String text) {
        var line = new Span(text);
        line.addClassName(className);
        return line;
    }
}
