package vn.haidang.backoffice;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;
import vn.haidang.text.Vietnamese;

/** What Vaadin itself says when the line is lost, a session has ended or its page is out of step. */
@Component
class OfficeWords implements VaadinServiceInitListener {

    /** The sign-in page tells why one is there. */
    private static final String SESSION_ENDED = "/quan-tri/dang-nhap?het-phien";

    private final I18NProvider texts;

    OfficeWords(I18NProvider texts) {
        this.texts = texts;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().setSystemMessagesProvider(info -> messages());
        event.getSource().addUIInitListener(begun -> sayOfTheLine(begun.getUI()));
    }

    private SystemMessages messages() {
        var messages = new CustomizedSystemMessages();
        messages.setSessionExpiredURL(SESSION_ENDED);
        messages.setSessionExpiredCaption(text("office.session-ended"));
        messages.setSessionExpiredMessage(text("office.session-ended.about"));
        messages.setSessionExpiredNotificationEnabled(false);
        messages.setInternalErrorCaption(text("office.fault"));
        messages.setInternalErrorMessage(text("office.fault.about"));
        messages.setInternalErrorNotificationEnabled(true);
        messages.setSyncErrorCaption(text("office.out-of-step"));
        messages.setSyncErrorMessage(text("office.out-of-step.about"));
        messages.setCookiesDisabledCaption(text("office.cookies"));
        messages.setCookiesDisabledMessage(text("office.cookies.about"));
        messages.setCookiesDisabledNotificationEnabled(true);
        return messages;
    }

    private void sayOfTheLine(UI ui) {
        ui.getReconnectDialogConfiguration().setDialogText(text("office.line-lost"));
        ui.getReconnectDialogConfiguration().setDialogTextGaveUp(text("office.line-gone"));
        ui.getPage()
                .executeJs(
                        "const line = window.Vaadin?.connectionIndicator; if (line) { line.onlineText = $0; line.offlineText = $1; line.reconnectingText = $2; line.expandedDuration = 86400000 }",
                        text("office.line-back"),
                        text("office.line-gone"),
                        text("office.line-lost"));
    }

    private String text(String key) {
        return texts.getTranslation(key, Vietnamese.LOCALE);
    }
}
