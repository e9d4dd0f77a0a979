package vn.haidang.pages;

import java.util.stream.Collectors;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.RemoteIpValve;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** What the embedded server is told beyond its properties: its last error page, how slowly a body may come, and whom it believes
 * as a proxy. */
@Component
class WebServer implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private static final Logger log = LoggerFactory.getLogger(WebServer.class);

    private final PageSettings settings;

    WebServer(PageSettings settings) {
        this.settings = settings;
    }

    @Override
    public void customize(TomcatServletWebServerFactory server) {
        server.addContextCustomizers(context -> {
            if (context.getParent() instanceof StandardHost host) {
                host.setErrorReportValveClass(LastErrorPage.class.getName());
            }
        });
        server.addEngineValves(new BodyPace(System::nanoTime));
        if (!settings.proxies().isEmpty()) {
            server.addEngineValves(believing(
                    settings.proxies().stream().map(WebServer::network).collect(Collectors.joining(","))));
            log.info("Proxies    {}", settings.proxies());
        }
    }

    /** The server reads a list as networks only when each of it is written as one. */
    private static String network(String proxy) {
        return proxy.contains("/") ? proxy : proxy + (proxy.contains(":") ? "/128" : "/32");
    }

    /** From nobody else a forwarded header counts. The host stays the one of the request. */
    private static RemoteIpValve believing(String proxies) {
        var valve = new RemoteIpValve();
        valve.setInternalProxies(proxies);
        valve.setTrustedProxies(null);
        valve.setRemoteIpHeader("X-Forwarded-For");
        valve.setProtocolHeader("X-Forwarded-Proto");
        return valve;
    }
}
