package vn.haidang.procedure.admin;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.haidang.backoffice.Listing;
import vn.haidang.backoffice.RowLink;
import vn.haidang.backoffice.RowLink.Tone;
import vn.haidang.procedure.ProcedureRow;
import vn.haidang.procedure.Procedures;
import vn.haidang.procedure.Procedures.Selection;
import vn.haidang.procedure.Procedures.Selection.State;
import vn.haidang.staff.CurrentStaff;
import vn.haidang.staff.MayLookUpProcedures;
import vn.haidang.staff.Roles;

@Route("thu-tuc")
@Menu(title = "menu.procedures", order = 30)
@MayLookUpProcedures
class ProcedureListView extends VerticalLayout implements HasDynamicTitle {

    private final Procedures procedures;
    private final TextField name = new TextField();
    private final Select<State> state = new Select<>();
    private final Checkbox reviewDue = new Checkbox();
    private final Listing<ProcedureRow> listing;

    ProcedureListView(Procedures procedures, CurrentStaff current) {
        this.procedures = procedures;
        listing = new Listing<>(this::page, this::row);
        add(new H1(getTranslation("menu.procedures")), tools(current), listing);
    }

    private Div tools(CurrentStaff current) {
        name.setLabel(getTranslation("procedure.search"));
        name.setValueChangeMode(ValueChangeMode.LAZY);
        name.addValueChangeListener(change -> listing.reload());
        state.setLabel(getTranslation("procedure.state"));
        state.setItems(State.values());
        state.setItemLabelGenerator(it -> it == null ? getTranslation("listing.all") : getTranslation(it.key()));
        state.setEmptySelectionAllowed(true);
        state.setEmptySelectionCaption(getTranslation("listing.all"));
        state.addValueChangeListener(change -> listing.reload());
        reviewDue.setLabel(getTranslation("procedure.freshness.due"));
        reviewDue.addValueChangeListener(change -> listing.reload());
        var tools = new Div(name, state, reviewDue);
        tools.addClassName("tools");
        if (current.is(Roles.EDITOR, Roles.APPROVER)) {
            tools.add(
                    new Anchor("/quan-tri/thu-tuc-viet", getTranslation("procedure.new")),
                    new Anchor("/quan-tri/thu-tuc-nhap", getTranslation("procedure.import")));
        }
        if (current.is(Roles.EDITOR, Roles.APPROVER, Roles.LEADER)) {
            tools.add(new Anchor("/quan-tri/dia-chi-truc-tuyen", getTranslation("links.title")));
        }
        return tools;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("menu.procedures");
    }

    private List<ProcedureRow> page(@Nullable ProcedureRow last, int count) {
        var typed = name.getValue().isBlank() ? null : name.getValue().strip();
        return procedures.rows(
                new Selection(typed, state.getValue(), reviewDue.getValue()), last == null ? null : last.code(), count);
    }

    private RowLink row(ProcedureRow procedure) {
        var published = procedure.publishedNumber() > 0;
        return new RowLink(
                "thu-tuc/" + procedure.code(),
                procedure.name(),
                procedure.code() + " · " + procedure.field(),
                published
                        ? getTranslation("procedure.published", procedure.publishedNumber())
                        : getTranslation("procedure.unpublished"),
                published ? Tone.DONE : Tone.WAITING);
    }
}
