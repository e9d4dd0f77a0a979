package vn.haidang.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509TrustManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import vn.haidang.Portal;

/** The block for nginx in docs/operations.md, run as it stands there but for ports, names and certificate. */
class ProxyCheck {

    private static final Path NGINX = Path.of("/usr/sbin/nginx");
    private static final Pattern BLOCK = Pattern.compile("```nginx\\n(.*?)```", Pattern.DOTALL);

    @TempDir
    Path folder;

    @Test
    void behindTheProxyOfTheDocsCookiesAreSecureAndTheOfficeKnowsWhoAsks() throws Exception {
        assumeTrue(Files.isExecutable(NGINX), "nginx is not installed");
        var tls = freePort();
        try (var portal = new SpringApplicationBuilder(Portal.class)
                .run(
                        "--portal.home=" + folder.resolve("home"),
                        "--portal.content=file:content/",
                        "--server.port=0",
                        "--portal.pages.proxies=127.0.0.1",
                        "--portal.pages.address=https://lyson.example")) {
            var port = Integer.parseInt(portal.getEnvironment().getRequiredProperty("local.server.port"));
            var nginx = start(tls, port);
            try {
                var login = get(tls, "/quan-tri/dang-nhap", "");
                assertThat(login.statusCode()).isEqualTo(200);
                assertThat(login.headers().firstValue("Set-Cookie").orElse("")).contains("Secure", "HttpOnly");
                assertThat(login.headers().firstValue("Strict-Transport-Security"))
                        .isPresent();
                var redirect = get(tls, "/quan-tri/tai-khoan", "")
                        .headers()
                        .firstValue("Location")
                        .orElse("");
                assertThat(redirect).doesNotContain("http://");
                assertThat(get(tls, "/sitemap.xml", "").body()).contains("https://lyson.example/");
                // what a visitor says of himself is written over by the proxy
                assertThat(get(tls, "/quan-tri/dang-nhap", "203.0.113.9").statusCode())
                        .isEqualTo(200);
            } finally {
                nginx.destroy();
                nginx.waitFor(5, TimeUnit.SECONDS);
            }
        }
    }

    private Process start(int tls, int port) throws Exception {
        certificate();
        var block = BLOCK.matcher(Files.readString(Path.of("docs/operations.md")));
        assertThat(block.find()).isTrue();
        var server = block.group(1)
                .replace("listen 443 ssl", "listen 127.0.0.1:" + tls + " ssl")
                .replace("/etc/haidang/tls", folder.toString())
                .replace("127.0.0.1:8080", "127.0.0.1:" + port);
        var configuration = Files.writeString(
                folder.resolve("nginx.conf"), """
                daemon off; pid %1$s/pid; error_log %1$s/error.log; events {}
                http { access_log off; client_body_temp_path %1$s/b; proxy_temp_path %1$s/p; fastcgi_temp_path %1$s/f;
                uwsgi_temp_path %1$s/u; scgi_temp_path %1$s/s;
                %2$s }
                """.formatted(folder, server.replace("    http2 on;\n", "")));
        var nginx = new ProcessBuilder(NGINX.toString(), "-c", configuration.toString())
                .inheritIO()
                .start();
        Thread.sleep(Duration.ofSeconds(1));
        assertThat(nginx.isAlive()).isTrue();
        return nginx;
    }

    private void certificate() throws Exception {
        var made = new ProcessBuilder(
                        "openssl",
                        "req",
                        "-x509",
                        "-newkey",
                        "rsa:2048",
                        "-nodes",
                        "-days",
                        "2",
                        "-subj",
                        "/CN=lyson.example",
                        "-keyout",
                        folder.resolve("privkey.pem").toString(),
                        "-out",
                        folder.resolve("fullchain.pem").toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(made.waitFor()).isZero();
    }

    private static HttpResponse<String> get(int tls, String path, String forwardedFor) throws Exception {
        var trusting = SSLContext.getInstance("TLS");
        trusting.init(null, new TrustManager[] {new TrustingOurOwn()}, null);
        System.setProperty("jdk.internal.httpclient.disableHostnameVerification", "true");
        try (var http = HttpClient.newBuilder().sslContext(trusting).build()) {
            var request = HttpRequest.newBuilder(URI.create("https://127.0.0.1:" + tls + path));
            if (!forwardedFor.isEmpty()) {
                request.header("X-Forwarded-For", forwardedFor);
            }
            return http.send(request.build(), BodyHandlers.ofString());
        }
    }

    private static int freePort() throws Exception {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** The certificate was made a moment ago, for this test. */
    private static final class TrustingOurOwn implements X509TrustManager {

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type) {}

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return new X509Certificate[0];
        }
    }
}
