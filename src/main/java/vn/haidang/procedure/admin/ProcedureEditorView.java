package vn.haidang.procedure.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.haidang.backoffice.Deeds;
import vn.haidang.procedure.Level;
import vn.haidang.procedure.MandatoryPart;
import vn.haidang.procedure.ProcedureCatalogue;
import vn.haidang.procedure.ProcedureFacts;
import vn.haidang.procedure.ProcedureWriting;
import vn.haidang.procedure.Statement;
import vn.haidang.staff.MayMaintainContent;
import vn.haidang.text.WrongInput;

/** Writes a new procedure or a new version of a known one; an approver publishes it at the procedure's own page. */
@Route("thu-tuc-viet")
@MayMaintainContent
class ProcedureEditorView extends VerticalLayout implements HasUrlParameter<String>, HasDynamicTitle {

    private final ProcedureWriting writing;
    private final ProcedureForm form;
    private final Paragraph missing = new Paragraph();
    private @Nullable Integer basedOn;

    ProcedureEditorView(ProcedureWriting writing, ProcedureCatalogue catalogue) {
        this.writing = writing;
        form = new ProcedureForm(catalogue.fieldNames());
        missing.getElement().setAttribute("role", "status");
        var save = new Button(getTranslation("procedure.write.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var deeds = new Div(save, new Button(getTranslation("procedure.write.check"), click -> check()), missing);
        deeds.addClassNames("deeds", "deeds-at-hand");
        add(
                new H1(getTranslation("procedure.write")),
                new Paragraph(getTranslation("procedure.write.about")),
                form,
                deeds);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("procedure.write");
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String code) {
        if (code == null) {
            basedOn = null;
            form.read(nothing(), true);
            return;
        }
        var latest = writing.latest(code).orElseThrow(NotFoundException::new);
        basedOn = latest.number();
        form.read(latest.facts(), false);
        check();
    }

    private void save() {
        var facts = form.write();
        if (Deeds.attempt(this, "procedure.write.saved", () -> keep(facts))) {
            getUI().ifPresent(ui -> ui.navigate(ProcedureView.class, facts.code()));
        }
    }

    private void keep(ProcedureFacts facts) {
        form.clearProblems();
        try {
            if (!form.hasOnlyRealDays()) {
                throw new WrongInput("procedure.valid.wrong");
            }
            writing.save(facts, basedOn);
        } catch (WrongInput e) {
            form.show(e.key());
            throw e;
        }
    }

    /** Says what still keeps it from being published, while it can be saved all the same. */
    private void check() {
        var parts = MandatoryPart.missingIn(form.write());
        missing.setText(
                parts.isEmpty()
                        ? getTranslation("procedure.complete")
                        : getTranslation(
                                "procedure.missing",
                                parts.stream()
                                        .map(part -> getTranslation(part.key()))
                                        .collect(Collectors.joining(", "))));
    }

    private static ProcedureFacts nothing() {
        return new ProcedureFacts(
                "",
                "",
                "",
                Set.of(Level.COMMUNE),
                List.of(),
                Statement.notStated(),
                Statement.notStated(),
                Statement.notStated(),
                List.of(),
                Statement.notStated(),
                List.of(),
                Statement.notStated(),
                Statement.notStated(),
                List.of(),
                List.of(),
                null,
                null,
                null,
                null,
                null);
    }
}
