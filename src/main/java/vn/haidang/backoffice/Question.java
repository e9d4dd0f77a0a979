package vn.haidang.backoffice;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/** Asks once more before a deed that cannot be taken back. */
public class Question extends ConfirmDialog {

    /** So that a second Enter, meant for the button before, does nothing. */
    private static final String BEGIN_AT_CANCEL =
            "setTimeout(() => this.querySelector('[slot=\"cancel-button\"]')?.focus(), 100)";

    /**
     * @param view where the words come from
     * @param deedKey of what the deed is called, above the question and on its button
     * @param aboutKey of what will be gone
     */
    public Question(Component view, String deedKey, String aboutKey, Runnable deed) {
        super(
                view.getTranslation(deedKey),
                view.getTranslation(aboutKey),
                view.getTranslation(deedKey),
                confirmed -> deed.run());
        setCancelable(true);
        setCancelText(view.getTranslation("reason.cancel"));
        getElement().executeJs(BEGIN_AT_CANCEL);
    }
}
