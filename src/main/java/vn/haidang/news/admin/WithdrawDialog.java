package vn.haidang.news.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import vn.haidang.publication.EditorialDesk;
import vn.haidang.text.Reason;

/** Asks why a piece is taken back, and what its readers are told. */
class WithdrawDialog extends Dialog {

    /** What is done with what was said; the dialog stays open when it returns false. */
    interface Deed {
        boolean take(String why, String note, boolean withFiles);
    }

    /** @param hasFiles whether there are files that could be closed with the piece */
    WithdrawDialog(boolean hasFiles, Deed deed) {
        setHeaderTitle(getTranslation("article.withdraw"));
        var why = area("article.withdraw.why", Reason.LONGEST);
        why.setErrorMessage(getTranslation("reason.required"));
        var note = area("article.withdraw.note", EditorialDesk.LONGEST_NOTE);
        note.setHelperText(getTranslation("article.withdraw.note.help"));
        var withFiles = new Checkbox(getTranslation("article.withdraw.files"), hasFiles);
        withFiles.setHelperText(getTranslation("article.withdraw.files.help"));
        withFiles.setVisible(hasFiles);
        var fields = new Div(why, note, withFiles);
        fields.addClassName("rows");
        add(fields);
        var confirm = new Button(getTranslation("article.withdraw"), click -> {
            why.setInvalid(why.getValue().isBlank());
            if (!why.isInvalid() && deed.take(why.getValue(), note.getValue(), withFiles.getValue())) {
                close();
            }
        });
        confirm.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.ERROR);
        getFooter().add(new Button(getTranslation("reason.cancel"), click -> close()), confirm);
        setWidth("min(32rem, 94vw)");
    }

    private TextArea area(String key, int longest) {
        var area = new TextArea(getTranslation(key));
        area.setMaxLength(longest);
        area.setWidthFull();
        return area;
    }
}
