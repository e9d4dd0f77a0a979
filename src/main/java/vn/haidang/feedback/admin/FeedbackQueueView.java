package vn.haidang.feedback.admin;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.haidang.backoffice.Listing;
import vn.haidang.backoffice.RowLink;
import vn.haidang.backoffice.RowLink.Tone;
import vn.haidang.feedback.CaseRow;
import vn.haidang.feedback.FeedbackCases;
import vn.haidang.feedback.FeedbackCases.Queue;
import vn.haidang.staff.CurrentStaff;
import vn.haidang.staff.Roles;
import vn.haidang.text.VietnameseDates;

@Route("phan-anh")
@Menu(title = "menu.feedback", order = 40)
@RolesAllowed({Roles.CASE_OFFICER, Roles.DENUNCIATION_OFFICER, Roles.LEADER})
class FeedbackQueueView extends VerticalLayout implements HasDynamicTitle {

    private final FeedbackCases cases;
    private final Clock clock;
    private final Select<Queue> queue = new Select<>();

    FeedbackQueueView(FeedbackCases cases, CurrentStaff current, Clock clock) {
        this.cases = cases;
        this.clock = clock;
        queue.setLabel(getTranslation("queue.show"));
        queue.setItems(Queue.values());
        queue.setItemLabelGenerator(it -> "%s (%d)".formatted(getTranslation(it.key()), cases.count(it)));
        queue.setValue(Queue.OPEN);
        var listing = new Listing<>(this::page, this::row);
        queue.addValueChangeListener(change -> listing.reload());
        var tools = new Div(queue);
        tools.addClassName("tools");
        if (current.is(Roles.CASE_OFFICER)) {
            tools.add(new Anchor("/quan-tri/phan-anh-nhan", getTranslation("case.intake")));
        }
        add(new H1(getTranslation("menu.feedback")), tools, listing);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("menu.feedback");
    }

    private List<CaseRow> page(@Nullable CaseRow last, int count) {
        return cases.rows(queue.getValue(), last == null ? null : last.id(), count);
    }

    private RowLink row(CaseRow feedback) {
        var facts = feedback.code() + " · " + feedback.kind().label() + " · " + due(feedback);
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
