package vn.haidang.backoffice;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

/** Vaadin writes lang="en" into its page; changing its index.html instead would force a Node build. */
@Component
class VietnamesePage implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(
                page -> page.getDocument().getElementsByTag("html").attr("lang", "vi"));
    }
}
