package vn.haidang.news.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.BiPredicate;

/** Asks why a piece is taken back, and what its readers are told. */
class WithdrawDialog extends Dialog {

    private static final int LONGEST_WHY = 500;
    private static final int LONGEST_NOTE = 300;

    /** @param deed gets why, and the words for readers; the dialog stays open when it returns false */
    WithdrawDialog(BiPredicate<String, String> deed) {
        setHeaderTitle(getTranslation("article.withdraw"));
        var why = area("article.withdraw.why", LONGEST_WHY);
        why.setErrorMessage(getTranslation("reason.required"));
        var note = area("article.withdraw.note", LONGEST_NOTE);
        note.setHelperText(getTranslation("article.withdraw.note.help"));
        var fields = new Div(why, note);
        fields.addClassName("rows");
        add(fields);
        var confirm = new Button(getTranslation("article.withdraw"), click -> {
            why.setInvalid(why.getValue().isBlank());
            if (!why.isInvalid() && deed.test(why.getValue(), note.getValue())) {
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
