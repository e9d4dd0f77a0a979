package vn.haidang.feedback.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import java.time.Clock;
import java.time.LocalDate;
import vn.haidang.backoffice.Deeds;
import vn.haidang.backoffice.ReasonDialog;
import vn.haidang.backoffice.RowLink;
import vn.haidang.backoffice.RowLink.Tone;
import vn.haidang.feedback.DataRequest;
import vn.haidang.feedback.DataRequests;
import vn.haidang.staff.MaySetRules;
import vn.haidang.text.VietnameseDates;

/** What people ask about their own data, the most urgent first. */
@Route("du-lieu-ca-nhan")
@Menu(title = "menu.data-requests", order = 46)
@MaySetRules
class DataRequestsView extends VerticalLayout implements HasDynamicTitle {

    private static final int SHOWN = 100;
    private static final int LONGEST_OUTCOME = 2000;

    private final DataRequests requests;
    private final Clock clock;
    private final Div rows = new Div();

    DataRequestsView(DataRequests requests, Clock clock) {
        this.requests = requests;
        this.clock = clock;
        rows.addClassName("rows");
        add(new H1(getTranslation("menu.data-requests")), new Paragraph(getTranslation("request.about")), rows);
        load();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("menu.data-requests");
    }

    private void load() {
        rows.removeAll();
        var open = requests.open(SHOWN);
        open.stream().map(this::row).forEach(rows::add);
        if (open.isEmpty()) {
            rows.add(new Paragraph(getTranslation("listing.nothing")));
        }
    }

    private Component row(DataRequest request) {
        var title =
                new Span("%s · %s · %s".formatted(request.code(), request.kind().label(), request.fullName()));
        title.addClassName("row-title");
        var facts = new Span(getTranslation(
                "request.facts",
                request.contact(),
                request.caseCode().isEmpty() ? getTranslation("request.no-case") : request.caseCode(),
                getTranslation(request.proven() ? "request.proven" : "request.unproven"),
                VietnameseDates.day(request.respondBy())));
        facts.addClassName("row-facts");
        var isOverdue = request.isOverdueOn(LocalDate.now(clock));
        var row = new Div(
                new Div(title, facts, new Paragraph(request.words())),
                RowLink.badge(
                        getTranslation("case.due", VietnameseDates.day(request.dueOn())),
                        isOverdue ? Tone.ALARM : Tone.WAITING),
                settle(request, true, "request.grant"),
                settle(request, false, "request.refuse"));
        row.addClassName("row-block");
        return row;
    }

    private Button settle(DataRequest request, boolean granted, String key) {
        var button = new Button(
                getTranslation(key),
                click -> new ReasonDialog(
                                key,
                                key,
                                "request.outcome",
                                "reason.required",
                                LONGEST_OUTCOME,
                                words -> record(request, granted, words))
                        .open());
        button.setAriaLabel(getTranslation(key) + " " + request.code());
        return button;
    }

    private boolean record(DataRequest request, boolean granted, String words) {
        var done = Deeds.attempt(this, "request.settled", () -> requests.settle(request.id(), granted, words));
        if (done) {
            load();
        }
        return done;
    }
}
