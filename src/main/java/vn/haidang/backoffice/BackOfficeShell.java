package vn.haidang.backoffice;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;

/** Style sheets are static resources, so that the default bundle of Vaadin is enough and no Node is needed. */
@Push
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("backoffice/backoffice.css")
public class BackOfficeShell implements AppShellConfigurator {

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addMetaTag("robots", "noindex");
        settings.addMetaTag("theme-color", "#062c47");
        settings.addLink("icon", "/backoffice/icon.svg");
    }
}
