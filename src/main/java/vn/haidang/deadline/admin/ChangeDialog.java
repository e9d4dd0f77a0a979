package vn.haidang.deadline.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import vn.haidang.backoffice.Deeds;
import vn.haidang.deadline.DeadlineChange;
import vn.haidang.deadline.DeadlineChanges;
import vn.haidang.text.Reason;

/** A change is tried on the open cases first; only what was tried can be applied. */
abstract class ChangeDialog extends Dialog {

    private final DeadlineChanges changes;
    private final Runnable applied;
    private final Div fields = new Div();
    private final DryRun dryRun = new DryRun();
    private final TextArea why = new TextArea(getTranslation("reason.label"));
    private final Button apply = new Button(getTranslation("deadline.apply"), click -> apply());
    private Optional<DeadlineChange> tried = Optional.empty();

    ChangeDialog(String title, DeadlineChanges changes, Runnable applied) {
        this.changes = changes;
        this.applied = applied;
        setHeaderTitle(title);
        fields.addClassName("rows");
        why.setWidthFull();
        why.setMaxLength(Reason.LONGEST);
        why.setErrorMessage(getTranslation("reason.required"));
        apply.addThemeVariants(ButtonVariant.PRIMARY);
        apply.setEnabled(false);
        add(fields);
        getFooter()
                .add(
                        new Button(getTranslation("reason.cancel"), click -> close()),
                        new Button(getTranslation("deadline.try"), click -> tryOut()),
                        apply);
        setWidth("min(40rem, 94vw)");
    }

    /** The fields of the change, above the reason. */
    void ask(Component... questions) {
        fields.add(questions);
        fields.add(why, dryRun);
    }

    /** Whatever is edited has to be tried again. */
    void edited() {
        tried = Optional.empty();
        apply.setEnabled(false);
        dryRun.clear();
    }

    /** What the fields say; empty, with the errors beside them, when something is missing. */
    abstract Optional<DeadlineChange> change();

    private void tryOut() {
        tried = change();
        tried.ifPresent(change -> dryRun.show(changes.preview(change)));
        apply.setEnabled(tried.isPresent());
    }

    private void apply() {
        why.setInvalid(why.getValue().isBlank());
        if (why.isInvalid() || tried.isEmpty()) {
            return;
        }
        if (Deeds.attempt(this, "deadline.applied", () -> changes.apply(tried.get(), why.getValue()))) {
            close();
            applied.run();
        }
    }
}
