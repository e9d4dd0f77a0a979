package vn.haidang.feedback.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.haidang.backoffice.Deeds;
import vn.haidang.feedback.AnswerTemplate;
import vn.haidang.feedback.AnswerTemplates;
import vn.haidang.feedback.CaseWork;
import vn.haidang.publication.SideBuffers;
import vn.haidang.publication.admin.UnsavedBlock;
import vn.haidang.publication.admin.UnsavedWords;
import vn.haidang.text.Reason;

/** Writes a template. */
class AnswerTemplateDialog extends Dialog {

    private final TextField name = new TextField(getTranslation("template.name"));
    private final TextField basis = new TextField(getTranslation("template.basis"));
    private final TextArea text = new TextArea(getTranslation("template.text"));
    private final UnsavedWords unsaved;

    AnswerTemplateDialog(
            AnswerTemplates templates, SideBuffers buffers, @Nullable AnswerTemplate template, Runnable saved) {
        unsaved =
                new UnsavedWords(buffers, "template.", template == null ? SideBuffers.NEW_PIECE : template.id(), true);
        setHeaderTitle(getTranslation(template == null ? "template.add" : "template.change"));
        name.setMaxLength(CaseWork.LONGEST_NAME);
        name.setWidthFull();
        basis.setMaxLength(Reason.LONGEST);
        basis.setWidthFull();
        basis.setHelperText(getTranslation("template.basis.help"));
        text.setMaxLength(CaseWork.LONGEST_MESSAGE);
        text.setWidthFull();
        text.setMinRows(6);
        text.setHelperText(getTranslation("template.text.help"));
        if (template != null) {
            name.setValue(template.name());
            basis.setValue(template.legalBasis());
            text.setValue(template.text());
        }
        unsaved.follow("basis", basis);
        unsaved.follow("text", text);
        var fields = new Div(new UnsavedBlock(unsaved), name, basis, text);
        fields.addClassName("rows");
        add(fields);
        var id = template == null ? UUID.randomUUID() : template.id();
        var save = new Button(getTranslation("template.save"), click -> save(templates, id, saved));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("reason.cancel"), click -> close()), save);
        setWidth("min(44rem, 94vw)");
    }

    private void save(AnswerTemplates templates, UUID id, Runnable saved) {
        var done = Deeds.attempt(
                this,
                "template.saved",
                () -> templates.put(new AnswerTemplate(id, name.getValue(), basis.getValue(), text.getValue())));
        if (done) {
            unsaved.sent("basis", "text");
            close();
            saved.run();
        }
    }
}
