package vn.haidang.links;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LinkProbeTest {

    private final LinkProbe probe = new LinkProbe(InetAddress::isLoopbackAddress, Duration.ZERO);
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.start();
        answers("/", 200, "");
        answers("/gone", 404, "");
        answers("/broken", 500, "");
        answers("/moved", 301, "/");
        answers("/moved-away", 302, "/gone");
        answers("/moved-carelessly", 302, "/?ten=co dau|x");
        answers("/circle", 302, "/circle");
        answers("/inside", 302, "http://10.0.0.1/secret");
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void aPageThatAnswersWorksAlsoWhereItHasMoved() {
        assertThat(ask("/")).isEqualTo(new LinkAnswer(LinkState.WORKS, "200"));
        assertThat(ask("/moved").state()).isEqualTo(LinkState.WORKS);
        assertThat(ask("/wiki/Lý Sơn").state()).isEqualTo(LinkState.WORKS);
        assertThat(ask("/moved-carelessly").state()).isEqualTo(LinkState.WORKS);
    }

    @Test
    void whatIsNotThereIsGoneAndWhatFailsIsUnsure() {
        assertThat(ask("/gone")).isEqualTo(new LinkAnswer(LinkState.GONE, "404"));
        assertThat(ask("/moved-away").state()).isEqualTo(LinkState.GONE);
        assertThat(ask("/broken").state()).isEqualTo(LinkState.UNSURE);
        assertThat(ask("/circle").word()).isEqualTo("too many redirects");
    }

    @Test
    void whereNobodyListensThereIsNoAnswer() throws IOException {
        int closed;
        try (var socket = new ServerSocket(0)) {
            closed = socket.getLocalPort();
        }
        assertThat(probe.ask("http://127.0.0.1:" + closed + "/").state()).isEqualTo(LinkState.UNREACHABLE);
    }

    @Test
    void machinesOfTheOwnNetworkAreNeverAsked() {
        assertThat(ask("/inside")).isEqualTo(new LinkAnswer(LinkState.UNSURE, "not a public address"));
        var strict = new LinkProbe(PublicNetworks::contain, Duration.ZERO);
        for (var address : new String[] {
            address("/"),
            "http://[::1]/",
            "http://192.168.1.1/",
            "http://100.64.0.1/",
            "http://198.18.0.1/",
            "http://[2002:7f00:1::]/",
            "http://[64:ff9b::7f00:1]/",
            "http://[fd00::1]/",
            "http://0.0.0.0/",
            "http://0.1.2.3/",
            "http://127.1/",
            "http://2130706433/",
            "http://[::]/",
            "http://[::ffff:127.0.0.1]/",
            "http://[::ffff:a00:1]/",
            "http://[::127.0.0.1]/",
            "http://[2001:0:4136:e378:8000:63bf:3fff:fdd2]/",
            "http://[2001:db8::1]/",
            "http://[fe80::1]/",
            "http://[fec0::1]/",
            "http://[ff02::1]/",
            "http://[64:ff9b:1::7f00:1]/",
            "http://[fe80::5efe:7f00:1]/",
            "http://[3fff::1]/",
            "http://169.254.169.254/latest/meta-data/",
            "http://192.0.0.1/",
            "http://224.0.0.1/",
            "http://255.255.255.255/",
            "file:///etc/passwd"
        }) {
            assertThat(strict.ask(address).word()).as(address).isEqualTo("not a public address");
        }
    }

    private LinkAnswer ask(String path) {
        return probe.ask(address(path));
    }

    private String address(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    private void answers(String path, int status, String location) {
        server.createContext(path, exchange -> {
            if (!location.isEmpty()) {
                exchange.getResponseHeaders().add("Location", location);
            }
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
    }
}
