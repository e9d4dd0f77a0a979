package vn.haidang.deadline.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import java.time.Clock;
import java.time.LocalDate;
import vn.haidang.backoffice.Persons;
import vn.haidang.backoffice.RowLink;
import vn.haidang.backoffice.RowLink.Tone;
import vn.haidang.deadline.DeadlineChanges;
import vn.haidang.deadline.DeadlineRule;
import vn.haidang.staff.CurrentStaff;
import vn.haidang.staff.MaySetRules;
import vn.haidang.text.VietnameseDates;

/** Every rule with its number, source and standing; a new number is first tried on the open cases. */
@Route("thoi-han")
@Menu(title = "menu.deadlines", order = 60)
@MaySetRules
class DeadlineRulesView extends VerticalLayout implements HasDynamicTitle {

    private static final int LOGGED = 20;

    private final DeadlineChanges changes;
    private final CurrentStaff current;
    private final Clock clock;
    private final Div rows = new Div();
    private final Div log = new Div();

    DeadlineRulesView(DeadlineChanges changes, CurrentStaff current, Clock clock) {
        this.changes = changes;
        this.current = current;
        this.clock = clock;
        rows.addClassName("rows");
        log.addClassName("rows");
        add(
                new H1(getTranslation("menu.deadlines")),
                new Paragraph(getTranslation("deadline.about")),
                new Anchor("/quan-tri/lich-lam-viec", getTranslation("deadline.calendar")),
                rows,
                new H2(getTranslation("deadline.log")),
                log);
        load();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("menu.deadlines");
    }

    private void load() {
        rows.removeAll();
        changes.rules().stream().filter(DeadlineRule::countsDays).map(this::row).forEach(rows::add);
        log.removeAll();
        var entries = changes.log(LOGGED);
        entries.stream().map(ChangeRow::new).forEach(log::add);
        if (entries.isEmpty()) {
            log.add(new Paragraph(getTranslation("listing.nothing")));
        }
    }

    private Component row(DeadlineRule rule) {
        var name = new Span(rule.name());
        name.addClassName("row-title");
        var facts = new Span("%s · %s · %s"
                .formatted(
                        getTranslation("deadline.number", rule.words(), VietnameseDates.day(rule.validFrom())),
                        rule.source(),
                        standing(rule)));
        facts.addClassName("row-facts");
        var change = new Button(getTranslation("deadline.change"), click -> change(rule));
        change.setAriaLabel(getTranslation("deadline.change") + " " + rule.name());
        var row = new Div(
                new Div(name, facts),
                RowLink.badge(
                        getTranslation(rule.isConfirmed() ? "deadline.confirmed" : "deadline.expected"),
                        rule.isConfirmed() ? Tone.DONE : Tone.WAITING),
                change);
        row.addClassName("row-block");
        return row;
    }

    private String standing(DeadlineRule rule) {
        var on = rule.confirmedOn();
        return on == null
                ? getTranslation("deadline.unconfirmed")
                : getTranslation(
                        "deadline.confirmed-by",
                        Persons.name(String.valueOf(rule.confirmedBy())),
                        VietnameseDates.day(on));
    }

    private void change(DeadlineRule rule) {
        new RuleDialog(rule, current.user().displayName(), LocalDate.now(clock), changes, this::load).open();
    }
}
