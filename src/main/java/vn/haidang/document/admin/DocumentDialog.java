package vn.haidang.document.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.haidang.document.DocumentDraft;
import vn.haidang.document.DocumentType;
import vn.haidang.document.Issued;
import vn.haidang.text.WrongInput;

/** The fields of one document; each says beside itself what is wrong with it. */
class DocumentDialog extends Dialog {

    private final Select<DocumentType> type = new Select<>();
    private final TextField number = new TextField(getTranslation("document.number"));
    private final TextField issued = new TextField(getTranslation("document.issued"));
    private final TextField issuer = new TextField(getTranslation("document.issuer"));
    private final TextArea about = new TextArea(getTranslation("document.about"));
    private final TextField address = new TextField(getTranslation("document.address"));

    /** @param save gets what was typed; the dialog stays open when it returns false */
    DocumentDialog(@Nullable DocumentDraft before, Predicate<DocumentDraft> save) {
        setHeaderTitle(getTranslation(before == null ? "document.add" : "document.change"));
        type.setLabel(getTranslation("document.type"));
        type.setItems(DocumentType.values());
        type.setItemLabelGenerator(DocumentType::vietnamese);
        type.setValue(DocumentType.DECISION);
        number.setMaxLength(DocumentDraft.MAX_NUMBER);
        number.setHelperText(getTranslation("document.number.help"));
        number.setErrorMessage(getTranslation("document.number.wrong"));
        issued.setHelperText(getTranslation("document.issued.help"));
        issued.setErrorMessage(getTranslation("document.issued.wrong"));
        issuer.setMaxLength(DocumentDraft.MAX_ISSUER);
        issuer.setErrorMessage(getTranslation("document.issuer.wrong"));
        about.setMaxLength(DocumentDraft.MAX_ABOUT);
        about.setErrorMessage(getTranslation("document.about.wrong"));
        address.setErrorMessage(getTranslation("document.address.wrong"));
        if (before != null) {
            read(before);
        }
        var fields = new Div(type, number, issued, issuer, about, address);
        fields.addClassName("rows");
        add(fields);
        var keep = new Button(getTranslation("document.save"), click -> keep(save));
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("reason.cancel"), click -> close()), keep);
        setWidth("min(36rem, 94vw)");
    }

    private void read(DocumentDraft before) {
        type.setValue(before.type());
        number.setValue(before.number());
        issued.setValue(new Issued(before.issued()).words());
        issuer.setValue(before.issuer());
        about.setValue(before.about());
        address.setValue(before.address());
    }

    private void keep(Predicate<DocumentDraft> save) {
        var day = day();
        var draft = new DocumentDraft(
                issuer.getValue(), type.getValue(), number.getValue(), day, about.getValue(), address.getValue());
        var problem = draft.problem();
        issued.setInvalid(day.isEmpty());
        issuer.setInvalid(problem.startsWith("document.issuer."));
        number.setInvalid(problem.startsWith("document.number."));
        about.setInvalid(problem.startsWith("document.about."));
        address.setInvalid(problem.startsWith("document.address."));
        if (!day.isEmpty() && problem.isEmpty() && save.test(draft)) {
            close();
        }
    }

    /** Empty for what is no day, month or year. */
    private String day() {
        try {
            return Issued.typed(issued.getValue()).iso();
        } catch (WrongInput e) {
            return "";
        }
    }
}
