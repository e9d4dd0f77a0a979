package vn.haidang.procedure.admin;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import vn.haidang.backoffice.Deeds;
import vn.haidang.backoffice.ReasonDialog;
import vn.haidang.procedure.Procedures;

/** Asks why a procedure is no more, and what replaces it. */
class AbolishDialog extends ReasonDialog {

    AbolishDialog(Procedures procedures, String code, Runnable done) {
        this(procedures, code, done, new TextField());
    }

    private AbolishDialog(Procedures procedures, String code, Runnable done, TextField successor) {
        super("procedure.abolish", "procedure.abolish", reason -> {
            var replacedBy =
                    successor.getValue().isBlank() ? null : successor.getValue().strip();
            var abolished = Deeds.attempt(
                    successor, "procedure.abolish.done", () -> procedures.abolish(code, reason, replacedBy));
            if (abolished) {
                done.run();
            }
            return abolished;
        });
        successor.setLabel(getTranslation("procedure.abolish.successor"));
        successor.setPlaceholder("1.001193");
        add(successor, new Paragraph(getTranslation("procedure.abolish.public")));
    }
}
