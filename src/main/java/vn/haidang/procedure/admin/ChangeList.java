package vn.haidang.procedure.admin;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import vn.haidang.procedure.FactsDifference;

/** What one version says differently from another. */
class ChangeList extends UnorderedList {

    ChangeList(FactsDifference difference) {
        difference.changes().stream().map(ChangeList::change).forEach(this::add);
    }

    private static ListItem change(FactsDifference.Change change) {
        var before = new Span(change.before());
        before.addClassNames("fact-value", "change-before");
        var after = new Span(change.after());
        after.addClassNames("fact-value", "change-after");
        return new ListItem(new Span(change.part() + ": "), before, new Span(" → "), after);
    }
}
