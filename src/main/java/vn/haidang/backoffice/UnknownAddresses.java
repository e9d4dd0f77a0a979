package vn.haidang.backoffice;

import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** An address of the office where no screen is answers 404; the page with the menu says so to people. */
@Component
class UnknownAddresses implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(page -> {
            if (RouteConfiguration.forApplicationScope()
                    .getRoute(path(page.getVaadinRequest()))
                    .isEmpty()) {
                page.getVaadinResponse().setStatus(HttpStatusCode.NOT_FOUND.getCode());
            }
        });
    }

    private static String path(VaadinRequest request) {
        return StringUtils.trimLeadingCharacter(Objects.requireNonNullElse(request.getPathInfo(), ""), '/');
    }
}
