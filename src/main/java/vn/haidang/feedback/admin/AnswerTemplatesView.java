package vn.haidang.feedback.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import org.jspecify.annotations.Nullable;
import vn.haidang.backoffice.Deeds;
import vn.haidang.feedback.AnswerTemplate;
import vn.haidang.feedback.AnswerTemplates;
import vn.haidang.publication.SideBuffers;
import vn.haidang.staff.MayDirectCases;

/** Words that answers begin with. */
@Route("mau-tra-loi")
@MayDirectCases
class AnswerTemplatesView extends VerticalLayout implements HasDynamicTitle {

    private final AnswerTemplates templates;
    private final SideBuffers buffers;
    private final Div rows = new Div();

    AnswerTemplatesView(AnswerTemplates templates, SideBuffers buffers) {
        this.templates = templates;
        this.buffers = buffers;
        rows.addClassName("rows");
        var add = new Button(getTranslation("template.add"), click -> open(null));
        add.addThemeVariants(ButtonVariant.PRIMARY);
        add(new H1(getTranslation("template.title")), new Paragraph(getTranslation("template.about")), add, rows);
        load();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("template.title");
    }

    private void load() {
        rows.removeAll();
        var all = templates.all();
        all.stream().map(this::row).forEach(rows::add);
        if (all.isEmpty()) {
            rows.add(new Paragraph(getTranslation("listing.nothing")));
        }
    }

    private Component row(AnswerTemplate template) {
        var name = new Span(template.name());
        name.addClassName("row-title");
        var basis = new Span(template.legalBasis());
        basis.addClassName("row-facts");
        var change = new Button(getTranslation("template.change"), click -> open(template));
        change.setAriaLabel(getTranslation("template.change") + " " + template.name());
        var remove = new Button(getTranslation("template.remove"), click -> remove(template));
        remove.setAriaLabel(getTranslation("template.remove") + " " + template.name());
        var row = new Div(new Div(name, basis), change, remove);
        row.addClassName("row-block");
        return row;
    }

    private void open(@Nullable AnswerTemplate template) {
        new AnswerTemplateDialog(templates, buffers, template, this::load).open();
    }

    private void remove(AnswerTemplate template) {
        if (Deeds.attempt(this, "template.removed", () -> templates.remove(template.id()))) {
            load();
        }
    }
}
