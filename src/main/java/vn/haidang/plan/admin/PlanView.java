package vn.haidang.plan.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import vn.haidang.backoffice.RowLink;
import vn.haidang.backoffice.RowLink.Tone;
import vn.haidang.plan.CommunicationPlan;
import vn.haidang.plan.CommunicationPlans;
import vn.haidang.plan.Duty;
import vn.haidang.staff.MayFollowContent;

@Route("ke-hoach")
@Menu(title = "menu.plan", order = 50)
@MayFollowContent
class PlanView extends VerticalLayout implements HasDynamicTitle {

    private final CommunicationPlans plans;

    PlanView(CommunicationPlans plans) {
        this.plans = plans;
        add(new H1(getTranslation("menu.plan")));
        plans.all().stream().map(this::plan).forEach(this::add);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("menu.plan");
    }

    private Component plan(CommunicationPlan plan) {
        var block = new Div(
                new H2(plan.title()),
                RowLink.badge(
                        getTranslation(plan.closed() ? "plan.closed" : "plan.open"),
                        plan.closed() ? Tone.QUIET : Tone.DONE),
                new Paragraph(plan.source()));
        block.addClassName("block");
        plans.duties(plan.year()).stream().map(this::duty).forEach(block::add);
        return block;
    }

    private Div duty(Duty duty) {
        var name = new Span(duty.ref() + " " + duty.name());
        name.addClassName("row-title");
        var facts = new Span(getTranslation("plan.lead", unit(duty.leadUnit()))
                + (duty.perYear() == null ? "" : " · " + getTranslation("plan.per-year", duty.perYear())));
        facts.addClassName("row-facts");
        var row = new Div(new Div(name, facts));
        row.addClassName("row-block");
        return row;
    }

    private String unit(String code) {
        return code.equals("*") ? getTranslation("plan.every-unit") : code;
    }
}
