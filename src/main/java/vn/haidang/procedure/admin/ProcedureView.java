package vn.haidang.procedure.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import vn.haidang.backoffice.Deeds;
import vn.haidang.backoffice.ReasonDialog;
import vn.haidang.backoffice.RowLink;
import vn.haidang.backoffice.RowLink.Tone;
import vn.haidang.procedure.EverydayNames;
import vn.haidang.procedure.Procedure;
import vn.haidang.procedure.ProcedureFacts;
import vn.haidang.procedure.ProcedureVersion;
import vn.haidang.procedure.ProcedureVersion.Status;
import vn.haidang.procedure.Procedures;
import vn.haidang.staff.CurrentStaff;
import vn.haidang.staff.Roles;
import vn.haidang.text.VietnameseDates;

@Route("thu-tuc")
@RolesAllowed({Roles.CONTRIBUTOR, Roles.EDITOR, Roles.APPROVER, Roles.CASE_OFFICER, Roles.LEADER})
class ProcedureView extends VerticalLayout implements HasUrlParameter<String>, HasDynamicTitle {

    private final Procedures procedures;
    private final EverydayNames names;
    private final CurrentStaff current;
    private String code = "";

    ProcedureView(Procedures procedures, EverydayNames names, CurrentStaff current) {
        this.procedures = procedures;
        this.names = names;
        this.current = current;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("procedure.page", code);
    }

    @Override
    public void setParameter(BeforeEvent event, String parameter) {
        code = parameter;
        load();
    }

    private void load() {
        var versions = procedures.versions(code);
        if (versions.isEmpty()) {
            throw new NotFoundException();
        }
        removeAll();
        add(new H1(versions.getFirst().facts().name()));
        procedures
                .published(code)
                .ifPresent(it -> add(new Anchor("/thu-tuc/" + code, getTranslation("article.public"))));
        procedures
                .abolition(code)
                .ifPresent(it -> add(
                        new Paragraph(getTranslation("procedure.abolished", VietnameseDates.day(it.on()), it.why()))));
        procedures.published(code).ifPresent(it -> add(care(it)));
        versions.stream().map(this::version).forEach(this::add);
    }

    private Component care(Procedure procedure) {
        var reviewedOn = procedure.reviewedOn();
        var care = new Div(new Paragraph(
                reviewedOn == null
                        ? getTranslation("procedure.never-reviewed")
                        : getTranslation(
                                "procedure.reviewed",
                                VietnameseDates.day(reviewedOn),
                                String.valueOf(procedure.reviewedBy()))));
        care.addClassName("block");
        var mayEdit = current.is(Roles.EDITOR, Roles.APPROVER);
        care.add(everydayNames(mayEdit));
        var deeds = new Div();
        deeds.addClassName("deeds");
        if (mayEdit) {
            deeds.add(deed("procedure.review", "procedure.review.done", () -> procedures.review(code)));
        }
        if (current.is(Roles.APPROVER)) {
            deeds.add(new Button(
                    getTranslation("procedure.abolish"),
                    click -> new AbolishDialog(procedures, code, this::load).open()));
        }
        care.add(deeds);
        return care;
    }

    private Component everydayNames(boolean mayEdit) {
        var typed = new TextArea(getTranslation("procedure.names"));
        typed.setHelperText(getTranslation("procedure.names.help"));
        typed.setValue(String.join("\n", names.of(code)));
        typed.setReadOnly(!mayEdit);
        typed.setWidthFull();
        var block = new Div(typed);
        block.setWidthFull();
        if (mayEdit) {
            block.add(deed(
                    "procedure.names.save",
                    "procedure.names.saved",
                    () -> names.change(code, typed.getValue().lines().toList())));
        }
        return block;
    }

    private Button deed(String key, String doneKey, Runnable deed) {
        return new Button(getTranslation(key), click -> {
            if (Deeds.attempt(this, doneKey, deed)) {
                load();
            }
        });
    }

    private Component version(ProcedureVersion version) {
        var heading = new H2(getTranslation("procedure.version", version.number()));
        var origin = new Paragraph(getTranslation(
                "procedure.version.origin",
                version.source(),
                version.proposedBy(),
                VietnameseDates.dayAndMinute(version.proposedAt())));
        var block = new Div(
                heading,
                RowLink.badge(getTranslation(version.status().key()), tone(version.status())),
                origin,
                facts(version.facts()));
        version.findings().forEach(finding -> block.add(RowLink.badge(finding, Tone.ALARM)));
        block.addClassName("block");
        if (version.status() == Status.PROPOSED && current.is(Roles.APPROVER)) {
            block.add(publish(version.number()));
        }
        return block;
    }

    private Button publish(int number) {
        return new Button(
                getTranslation("procedure.publish"),
                click -> new ReasonDialog("procedure.publish", "procedure.publish", reason -> {
                            var done = Deeds.attempt(
                                    this, "procedure.published.done", () -> procedures.publish(code, number, reason));
                            if (done) {
                                load();
                            }
                            return done;
                        })
                        .open());
    }

    private Div facts(ProcedureFacts facts) {
        var list = new Div();
        list.addClassName("facts");
        fact(list, "procedure.field", facts.field());
        fact(list, "procedure.agency", facts.agency().shown());
        fact(list, "procedure.outcome", facts.outcome().shown());
        fact(list, "procedure.conditions", facts.conditions().shown());
        fact(list, "procedure.steps", facts.steps().shown());
        facts.channels()
                .forEach(channel -> fact(
                        list,
                        "procedure.channel",
                        "%s: %s; %s".formatted(channel.kind().label(), channel.shownTime(), channel.shownFee())));
        if (facts.channels().isEmpty()) {
            fact(list, "procedure.channel", facts.channelsText().shown());
        }
        facts.cases().forEach(group -> group.papers().forEach(paper -> fact(list, "procedure.paper", paper.name())));
        if (facts.cases().isEmpty()) {
            fact(list, "procedure.paper", facts.papersText().shown());
        }
        return list;
    }

    private void fact(Div list, String key, String value) {
        var name = new Span(getTranslation(key));
        name.addClassName("fact-name");
        var text = new Span(value);
        text.addClassName("fact-value");
        list.add(new Div(name, text));
    }

    private static Tone tone(Status status) {
        return switch (status) {
            case PROPOSED -> Tone.WAITING;
            case PUBLISHED -> Tone.DONE;
            case SUPERSEDED -> Tone.QUIET;
        };
    }
}
