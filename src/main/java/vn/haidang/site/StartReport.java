package vn.haidang.site;

import java.nio.file.Files;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.haidang.pages.PageSettings;
import vn.haidang.staff.FirstPasswords;

/** Tells the operator where the portal is and how to get in. */
@Component
class StartReport {

    private static final Logger log = LoggerFactory.getLogger(StartReport.class);

    private final FirstPasswords passwords;

    private final PageSettings pages;

    StartReport(FirstPasswords passwords, PageSettings pages) {
        this.passwords = passwords;
        this.pages = pages;
    }

    @EventListener
    void on(ApplicationReadyEvent event) {
        if (event.getApplicationContext() instanceof WebServerApplicationContext web
                && web.getWebServer() != null
                && web.getWebServer().getPort() > 0) {
            var port = web.getWebServer().getPort();
            log.info(
                    "Ready      http://localhost:{} after {} ms",
                    port,
                    java.util.Objects.requireNonNull(event.getTimeTaken()).toMillis());
            log.info("Office     http://localhost:{}/quan-tri{}", port, where());
            if (pages.isUnnamed()) {
                log.info("           portal.pages.address is not set: receipts and QR codes say {}", pages.address());
            }
            log.info("           Ctrl-C stops the portal");
        }
    }

    private String where() {
        return Files.exists(passwords.file()) ? ", first passwords in " + passwords.file() : "";
    }
}
