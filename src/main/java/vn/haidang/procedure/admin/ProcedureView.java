package vn.haidang.procedure.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import vn.haidang.audit.AuditLog;
import vn.haidang.audit.admin.DeedsAbout;
import vn.haidang.backoffice.Deeds;
import vn.haidang.procedure.EverydayNames;
import vn.haidang.procedure.Procedure;
import vn.haidang.procedure.Procedures;
import vn.haidang.staff.CurrentStaff;
import vn.haidang.staff.MayLookUpProcedures;
import vn.haidang.staff.Roles;
import vn.haidang.text.VietnameseDates;

/** A procedure as the staff sees it: what citizens read, what waits, and the care that it needs. */
@Route("thu-tuc")
@MayLookUpProcedures
class ProcedureView extends VerticalLayout implements HasUrlParameter<String>, HasDynamicTitle {

    private final Procedures procedures;
    private final EverydayNames names;
    private final CurrentStaff current;
    private final AuditLog trail;
    private String code = "";

    ProcedureView(Procedures procedures, EverydayNames names, CurrentStaff current, AuditLog trail) {
        this.procedures = procedures;
        this.names = names;
        this.current = current;
        this.trail = trail;
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
        if (current.is(Roles.EDITOR, Roles.APPROVER)) {
            add(new Anchor("/quan-tri/thu-tuc-viet/" + code, getTranslation("procedure.edit")));
        }
        procedures
                .published(code)
                .ifPresent(it -> add(new Anchor("/thu-tuc/" + code, getTranslation("article.public"))));
        procedures
                .abolition(code)
                .ifPresent(it -> add(
                        new Paragraph(getTranslation("procedure.abolished", VietnameseDates.day(it.on()), it.why()))));
        procedures.published(code).ifPresent(it -> add(care(it)));
        for (var version : versions) {
            add(new VersionBlock(version, versions, procedures, current, this::reload));
        }
        add(new DeedsAbout(trail, "procedure", code));
    }

    /** The last proposal of a new procedure may just have been taken away. */
    private void reload() {
        if (procedures.versions(code).isEmpty()) {
            getUI().ifPresent(ui -> ui.navigate(ProcedureListView.class));
        } else {
            load();
        }
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
}
