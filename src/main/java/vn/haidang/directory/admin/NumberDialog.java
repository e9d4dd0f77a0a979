package vn.haidang.directory.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Objects;
import vn.haidang.backoffice.Complaints;
import vn.haidang.backoffice.Deeds;
import vn.haidang.directory.Hotline;
import vn.haidang.directory.HotlineGroup;
import vn.haidang.text.PhoneNumber;

/** What people dial, and when somebody answers. */
class NumberDialog extends Dialog {

    NumberDialog(HotlineGroup group, Hotline hotline, Runnable saved) {
        setHeaderTitle(group.name());
        var form = new Complaints();
        var number = form.about("number", new TextField(getTranslation("hotline.number")));
        number.setMaxLength(PhoneNumber.LONGEST);
        number.setHelperText(getTranslation("hotline.number.help"));
        number.setValue(Objects.requireNonNullElse(group.number(), ""));
        var hours = form.about("hours", new TextField(getTranslation("hotline.hours")));
        hours.setMaxLength(Hotline.LONGEST_HOURS);
        hours.setWidthFull();
        hours.setValue(Objects.requireNonNullElse(group.hours(), ""));
        var fields = new Div(number, hours);
        fields.addClassName("rows");
        add(fields);
        var save = new Button(getTranslation("hotline.save"), click -> {
            var done = Deeds.attempt(
                    this,
                    "hotline.saved",
                    () -> hotline.reach(group.name(), number.getValue(), hours.getValue()),
                    form);
            if (done) {
                close();
                saved.run();
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("reason.cancel"), click -> close()), save);
        setWidth("min(32rem, 94vw)");
    }
}
