package vn.haidang.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.catalina.startup.Tomcat;
import org.apache.coyote.InputBuffer;
import org.apache.tomcat.util.net.ApplicationBufferHandler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mockito.Mockito;

class BodyPaceTest {

    private static final ApplicationBufferHandler HANDLER = Mockito.mock();

    private final AtomicLong now = new AtomicLong();
    private final AtomicLong hangUps = new AtomicLong();

    @Test
    void aBodyThatTricklesIsEndedAfterThePatience() throws IOException {
        var body = body(1);

        pass(Duration.ofSeconds(29));
        body.doRead(HANDLER);
        pass(Duration.ofSeconds(2));

        assertThatThrownBy(() -> body.doRead(HANDLER)).isInstanceOf(IOException.class);
        assertThat(hangUps).hasValue(1);
    }

    @Test
    void aSlowNetworkGetsItsFileThroughAndAPauseIsForgiven() throws IOException {
        var body = body(8_000);

        for (var second = 0; second < 600; second++) {
            body.doRead(HANDLER);
            pass(Duration.ofSeconds(second % 50 == 0 ? 14 : 1));
        }
    }

    @Test
    void nothingComesForEver() {
        var body = body(1_000_000);

        pass(BodyPace.LONGEST.plusSeconds(1));

        assertThatThrownBy(() -> body.doRead(HANDLER)).isInstanceOf(IOException.class);
    }

    /** The server's own reading of parts is what an attacker uses: the clock runs a minute for each second here. */
    @Test
    void partsThatTrickleLoseTheirConnectionAndQuickOnesDoNot(@TempDir Path folder) throws Exception {
        var began = System.nanoTime();
        var server = new Tomcat();
        server.setBaseDir(folder.toString());
        server.setSilent(true);
        server.setPort(0);
        server.getConnector().setProperty("address", "127.0.0.1");
        var context = server.addContext("", folder.toString());
        var servlet = Tomcat.addServlet(context, "parts", new PartCount());
        servlet.setMultipartConfigElement(new MultipartConfigElement(folder.toString()));
        context.addServletMappingDecoded("/", "parts");
        server.getEngine().getPipeline().addValve(new BodyPace(() -> 60 * (System.nanoTime() - began)));
        server.start();
        try {
            var port = server.getConnector().getLocalPort();
            assertThat(answer(port, 0)).contains("200").contains("1 parts");
            assertThat(answer(port, 100)).doesNotContain("1 parts");
        } finally {
            server.stop();
            server.destroy();
        }
    }

    /** What comes back for a body whose bytes come one by one. */
    private static String answer(int port, long pauseMillis) throws Exception {
        var part = "--x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nb\r\n--x--\r\n";
        try (var socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(20_000);
            var out = socket.getOutputStream();
            out.write(
                    ("POST / HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Type: multipart/form-data; boundary=x\r\n"
                                    + "Content-Length: " + part.length() + "\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            try {
                for (var sign : part.getBytes(StandardCharsets.US_ASCII)) {
                    out.write(sign);
                    out.flush();
                    Thread.sleep(pauseMillis);
                }
            } catch (IOException hungUp) {
                return "";
            }
            var answer = new ByteArrayOutputStream();
            socket.getInputStream().transferTo(answer);
            return answer.toString(StandardCharsets.UTF_8);
        }
    }

    private BodyPace.PacedBody body(int bytesARead) {
        return new BodyPace.PacedBody(
                new InputBuffer() {
                    @Override
                    public int doRead(ApplicationBufferHandler handler) {
                        return bytesARead;
                    }

                    @Override
                    public int available() {
                        return bytesARead;
                    }
                },
                now::get,
                hangUps::incrementAndGet);
    }

    private void pass(Duration time) {
        now.addAndGet(time.toNanos());
    }

    private static final class PartCount extends HttpServlet {

        @Override
        protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
            try {
                response.getWriter().print(request.getParts().size() + " parts");
            } catch (ServletException | IllegalStateException broken) {
                response.sendError(400);
            }
        }
    }
}
