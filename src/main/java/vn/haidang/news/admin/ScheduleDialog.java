package vn.haidang.news.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.haidang.backoffice.MomentField;

/** Asks when a piece is to go out. */
class ScheduleDialog extends Dialog {

    /** @param deed gets the moment; the dialog stays open when it returns false */
    ScheduleDialog(Predicate<Instant> deed) {
        this("article.schedule", null, deed);
    }

    /** @param before when it was to go out until now; null for a piece that had no time yet */
    ScheduleDialog(String key, @Nullable Instant before, Predicate<Instant> deed) {
        setHeaderTitle(getTranslation(key));
        var due = new MomentField(getTranslation("article.schedule.when"));
        due.setErrorMessage(getTranslation("article.schedule.required"));
        due.setWidthFull();
        due.setValue(before);
        add(new Paragraph(getTranslation("article.schedule.about")), due);
        var confirm = new Button(getTranslation(key), click -> {
            due.setInvalid(due.getValue() == null);
            if (due.getValue() != null && deed.test(due.getValue())) {
                close();
            }
        });
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("reason.cancel"), click -> close()), confirm);
        setWidth("min(32rem, 94vw)");
    }
}
