package vn.haidang.feedback.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import vn.haidang.backoffice.FileUpload;
import vn.haidang.feedback.CaseWork;
import vn.haidang.media.FileNames;
import vn.haidang.media.HandedIn;
import vn.haidang.media.HandedInFiles;

/** Asks what was done, and for a picture or document that shows it. */
class ResolveDialog extends Dialog {

    private final TextArea how = new TextArea(getTranslation("case.resolve.text"));
    private final List<HandedIn> proof = new ArrayList<>();

    /** @param deed false when it failed; the dialog stays open with what was typed and chosen */
    ResolveDialog(BiPredicate<String, List<HandedIn>> deed) {
        setHeaderTitle(getTranslation("case.resolve"));
        how.setWidthFull();
        how.setMaxLength(CaseWork.LONGEST_GUIDANCE);
        how.setErrorMessage(getTranslation("case.resolve.required"));
        var upload = new FileUpload(
                FileUpload.toTempFile(HandedInFiles.MAX_SIZE, this::receive),
                HandedInFiles.MAX_SIZE,
                ".jpg",
                ".jpeg",
                ".png",
                ".webp",
                ".pdf",
                ".doc",
                ".docx");
        upload.addFileRemovedListener(removed -> forget(removed.getFileName()));
        addDetachListener(gone -> forget(""));
        var fields = new Div(how, new Div(getTranslation("case.resolve.proof.about")), upload);
        fields.addClassName("rows");
        add(fields);
        var confirm = new Button(getTranslation("case.resolve"), click -> resolve(deed));
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("reason.cancel"), click -> close()), confirm);
        setWidth("min(34rem, 94vw)");
    }

    /** What arrives after the dialog has closed is nobody's. */
    private void receive(String name, Path file) {
        var handedIn = new HandedIn(name, file, false);
        if (isAttached()) {
            proof.add(handedIn);
        } else {
            handedIn.discard();
        }
    }

    /** @param name of one file; empty for all */
    private void forget(String name) {
        var gone = proof.stream()
                .filter(file -> name.isEmpty() || file.name().equals(FileNames.clean(name)))
                .toList();
        proof.removeAll(gone);
        gone.forEach(HandedIn::discard);
    }

    private void resolve(BiPredicate<String, List<HandedIn>> deed) {
        how.setInvalid(how.getValue().isBlank());
        if (!how.isInvalid() && deed.test(how.getValue(), proof)) {
            close();
        }
    }
}
