package vn.haidang.backoffice;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.haidang.work.RequestNumber;

/** Says that a click went wrong through our own fault, with the number under which the log tells why. */
@Component
class OfficeFaults implements VaadinServiceInitListener {

    private static final Logger log = LoggerFactory.getLogger(OfficeFaults.class);

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(begun -> begun.getSession().setErrorHandler(this::say));
    }

    private void say(ErrorEvent fault) {
        var number = RequestNumber.current();
        log.error("Fault: office {}: {}", number, fault.getThrowable().toString(), fault.getThrowable());
        var ui = UI.getCurrent();
        if (ui != null) {
            ui.access(() -> show(ui.getTranslation("deed.fault", number)));
        }
    }

    private static void show(String text) {
        var notification = new Notification(text, 0, Notification.Position.BOTTOM_CENTER);
        notification.addThemeVariants(NotificationVariant.ERROR);
        notification.setAssertive(true);
        notification.setDuration(20_000);
        notification.open();
    }
}
