package vn.haidang.feedback.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiPredicate;
import vn.haidang.backoffice.FileUpload;
import vn.haidang.feedback.CaseWork;
import vn.haidang.media.HandedInFiles;

/** Asks what was done, and for a picture or document that shows it. */
class ResolveDialog extends Dialog {

    private final TextArea how = new TextArea(getTranslation("case.resolve.text"));
    private final Map<String, byte[]> proof = new LinkedHashMap<>();

    /** @param deed false when it failed; the dialog stays open with what was typed and chosen */
    ResolveDialog(BiPredicate<String, Map<String, byte[]>> deed) {
        setHeaderTitle(getTranslation("case.resolve"));
        how.setWidthFull();
        how.setMaxLength(CaseWork.LONGEST_GUIDANCE);
        how.setErrorMessage(getTranslation("case.resolve.required"));
        var upload = new FileUpload(
                UploadHandler.inMemory((file, content) -> proof.put(file.fileName(), content)),
                HandedInFiles.MAX_SIZE,
                ".jpg",
                ".jpeg",
                ".png",
                ".webp",
                ".pdf",
                ".doc",
                ".docx");
        upload.addFileRemovedListener(removed -> proof.remove(removed.getFileName()));
        var fields = new Div(how, new Div(getTranslation("case.resolve.proof.about")), upload);
        fields.addClassName("rows");
        add(fields);
        var confirm = new Button(getTranslation("case.resolve"), click -> resolve(deed));
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("reason.cancel"), click -> close()), confirm);
        setWidth("min(34rem, 94vw)");
    }

    private void resolve(BiPredicate<String, Map<String, byte[]>> deed) {
        how.setInvalid(how.getValue().isBlank());
        if (!how.isInvalid() && deed.test(how.getValue(), proof)) {
            close();
        }
    }
}
