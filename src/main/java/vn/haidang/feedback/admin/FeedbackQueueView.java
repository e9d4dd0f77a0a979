package vn.haidang.feedback.admin;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.haidang.backoffice.Listing;
import vn.haidang.backoffice.RowLink;
import vn.haidang.backoffice.RowLink.Tone;
import vn.haidang.feedback.CaseRow;
import vn.haidang.feedback.FeedbackCases;
import vn.haidang.feedback.FeedbackCases.Queue;
import vn.haidang.staff.CurrentStaff;
import vn.haidang.staff.MaySeeCases;
import vn.haidang.staff.Roles;
import vn.haidang.staff.Units;
import vn.haidang.text.VietnameseDates;

/** What waits, by queue and unit. The choice stands in the address, so that a bookmark is a saved filter. */
@Route("phan-anh")
@Menu(title = "menu.feedback", order = 40)
@MaySeeCases
class FeedbackQueueView extends VerticalLayout implements HasDynamicTitle, BeforeEnterObserver {

    private final FeedbackCases cases;
    private final QueueBell bell;
    private final Clock clock;
    private final Select<Queue> queue = new Select<>();
    private final UnitSelect unit;
    private final TextField code = new TextField(getTranslation("queue.code"));
    private final Listing<CaseRow> listing;
    private @Nullable Registration listening;

    FeedbackQueueView(FeedbackCases cases, QueueBell bell, Units units, CurrentStaff current, Clock clock) {
        this.cases = cases;
        this.bell = bell;
        this.clock = clock;
        unit = new UnitSelect(units);
        var tools = tools(current);
        listing = new Listing<>(this::page, this::row);
        add(new H1(getTranslation("menu.feedback")), tools, listing);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("menu.feedback");
    }

    /** "?loc=overdue&don-vi=PVHCC"; what is unknown or left out is all that is open, of every unit. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = event.getLocation().getQueryParameters();
        var wanted = asked.getSingleParameter("loc").orElse("").toUpperCase(Locale.ROOT);
        queue.setValue(Arrays.stream(Queue.values())
                .filter(it -> it.name().equals(wanted))
                .findFirst()
                .orElse(Queue.OPEN));
        unit.choose(asked.getSingleParameter("don-vi").orElse(null));
        listing.reload();
    }

    private Div tools(CurrentStaff current) {
        queue.setLabel(getTranslation("queue.show"));
        queue.setItems(Queue.values());
        queue.setItemLabelGenerator(it -> "%s (%s)".formatted(getTranslation(it.key()), counted(it)));
        queue.setValue(Queue.OPEN);
        queue.addValueChangeListener(change -> choose(change.isFromClient()));
        unit.setLabel(getTranslation("queue.unit"));
        unit.setEmptySelectionAllowed(true);
        unit.setEmptySelectionCaption(getTranslation("listing.all"));
        unit.addValueChangeListener(change -> choose(change.isFromClient()));
        code.addKeyDownListener(Key.ENTER, pressed -> find());
        code.setErrorMessage(getTranslation("queue.code.unknown"));
        code.setHelperText(getTranslation("queue.code.help"));
        var tools = new Div(queue, unit, code);
        tools.addClassName("tools");
        if (current.is(Roles.CASE_OFFICER)) {
            tools.add(new Anchor("/quan-tri/phan-anh-nhan", getTranslation("case.intake")));
            tools.add(new Anchor("/quan-tri/mau-tra-loi", getTranslation("template.title")));
        }
        return tools;
    }

    private String counted(Queue of) {
        var count = cases.count(of, unitCode());
        return count < FeedbackCases.COUNTED ? Long.toString(count) : FeedbackCases.COUNTED + "+";
    }

    /** Through the router, so that Back, reload and a bookmark lead to the same list. */
    private void choose(boolean isAsked) {
        if (!isAsked) {
            return;
        }
        var chosen = new LinkedHashMap<String, String>();
        chosen.put("loc", queue.getValue().name().toLowerCase(Locale.ROOT));
        var unitCode = unitCode();
        if (unitCode != null) {
            chosen.put("don-vi", unitCode);
        }
        getUI().ifPresent(ui -> ui.navigate(FeedbackQueueView.class, QueryParameters.simple(chosen)));
    }

    private void find() {
        var found = cases.withCode(code.getValue());
        code.setInvalid(found.isEmpty());
        found.ifPresent(id -> getUI().ifPresent(ui -> ui.navigate("phan-anh/" + id)));
    }

    /** A new case or a move of another officer shows without a reload. */
    @Override
    protected void onAttach(AttachEvent event) {
        var ui = event.getUI();
        listening = bell.listen(() -> ui.access(this::refresh));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (listening != null) {
            listening.remove();
        }
    }

    private void refresh() {
        Arrays.stream(Queue.values()).forEach(queue.getDataProvider()::refreshItem);
        listing.refresh();
    }

    private @Nullable String unitCode() {
        return unit.getValue() == null ? null : unit.getValue().code();
    }

    private List<CaseRow> page(@Nullable CaseRow last, int count) {
        return cases.rows(queue.getValue(), unitCode(), last == null ? null : last.id(), count);
    }

    private RowLink row(CaseRow feedback) {
        var urgent = (feedback.suspected() ? getTranslation("case.looks-like") + " · " : "")
                + (feedback.urgent() ? getTranslation("case.urgent") + " · " : "");
        var facts = urgent + feedback.code() + " · " + feedback.kind().label() + " · " + due(feedback);
        return new RowLink(
                "phan-anh/" + feedback.id(),
                feedback.excerpt(),
                facts,
                isOverdue(feedback)
                        ? getTranslation("case.overdue")
                        : getTranslation(feedback.status().key()),
                isOverdue(feedback) ? Tone.ALARM : feedback.status().isOpen() ? Tone.WAITING : Tone.DONE);
    }

    private String due(CaseRow feedback) {
        var day = feedback.dueOn();
        if (day != null) {
            return getTranslation("case.due", VietnameseDates.day(day));
        }
        return getTranslation(feedback.tip() ? "case.tip" : "case.paused");
    }

    private boolean isOverdue(CaseRow feedback) {
        var day = feedback.dueOn();
        return feedback.status().isOpen() && day != null && LocalDate.now(clock).isAfter(day);
    }
}
