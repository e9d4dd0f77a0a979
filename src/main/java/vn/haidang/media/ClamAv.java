package vn.haidang.media;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** The INSTREAM command of clamd: chunks with their length, a chunk of length 0 at the end. */
@Component
@ConditionalOnProperty("portal.media.clamav")
class ClamAv implements VirusScanner {

    private static final int MILLIS = 20_000;
    private static final int CHUNK = 64 * 1024;
    private static final int LONGEST_ANSWER = 1024;

    private final InetSocketAddress address;

    ClamAv(MediaSettings settings) {
        var parts = String.valueOf(settings.clamav()).split(":", 2);
        address = new InetSocketAddress(parts[0], Integer.parseInt(parts[1]));
    }

    @Override
    public Scan scan(InputStream content) throws IOException {
        try (var socket = new Socket()) {
            socket.connect(address, MILLIS);
            socket.setSoTimeout(MILLIS);
            send(content, new DataOutputStream(socket.getOutputStream()));
            var answer = new String(socket.getInputStream().readNBytes(LONGEST_ANSWER), StandardCharsets.US_ASCII);
            return verdict(answer.strip().replace("\0", ""));
        }
    }

    private static void send(InputStream content, DataOutputStream out) throws IOException {
        out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
        for (var part = content.readNBytes(CHUNK); part.length > 0; part = content.readNBytes(CHUNK)) {
            out.writeInt(part.length);
            out.write(part);
        }
        out.writeInt(0);
        out.flush();
    }

    private static Scan verdict(String answer) throws IOException {
        if (answer.endsWith("FOUND")) {
            return Scan.INFECTED;
        }
        if (answer.endsWith("OK")) {
            return Scan.CLEAN;
        }
        throw new IOException("clamd answered: " + answer);
    }
}
