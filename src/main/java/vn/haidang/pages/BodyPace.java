package vn.haidang.pages;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.Duration;
import java.util.function.LongSupplier;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.apache.coyote.InputBuffer;
import org.apache.tomcat.util.net.ApplicationBufferHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Ends a request whose body comes too slowly to be meant, since it holds a place that others wait for. The server itself
 * knows a limit for the pause between two bytes, none for the whole body; this counts below whatever reads it.
 */
final class BodyPace extends ValveBase {

    /** An unstable network may be silent for so long; a form of words is in long before. */
    static final Duration PATIENCE = Duration.ofSeconds(30);

    /** Bytes a second, on average, that a body brings after that: a fifth of what the slowest mobile network carries. */
    static final long LEAST_PACE = 2_000;

    /** However fast it comes: 60 MB in this time are 33 kB a second. */
    static final Duration LONGEST = Duration.ofMinutes(30);

    private static final Logger log = LoggerFactory.getLogger(BodyPace.class);

    private final LongSupplier nanos;

    /** @param nanos the running time, as of {@link System#nanoTime} */
    BodyPace(LongSupplier nanos) {
        super(true);
        this.nanos = nanos;
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        var wire = request.getCoyoteRequest();
        var body = wire.getInputBuffer();
        wire.setInputBuffer(new PacedBody(body, nanos, () -> wire.action(ActionCode.DISABLE_SWALLOW_INPUT, null)));
        try {
            getNext().invoke(request, response);
        } finally {
            wire.setInputBuffer(body);
        }
    }

    /** The bytes of one request as they come. */
    static final class PacedBody implements InputBuffer {

        private final InputBuffer body;
        private final LongSupplier nanos;
        private final Runnable hangUp;
        private final long began;
        private long bytes;

        PacedBody(InputBuffer body, LongSupplier nanos, Runnable hangUp) {
            this.body = body;
            this.nanos = nanos;
            this.hangUp = hangUp;
            began = nanos.getAsLong();
        }

        @Override
        public int doRead(ApplicationBufferHandler handler) throws IOException {
            var count = body.doRead(handler);
            if (count > 0) {
                bytes += count;
                requirePace(nanos.getAsLong() - began);
            }
            return count;
        }

        private void requirePace(long taken) throws IOException {
            var measured = taken - PATIENCE.toNanos();
            if (taken > LONGEST.toNanos() || measured > 0 && bytes < LEAST_PACE * measured / 1_000_000_000L) {
                log.debug("A body of {} bytes after {} s: ended", bytes, taken / 1_000_000_000L);
                hangUp.run();
                throw new IOException("The body of the request comes too slowly");
            }
        }

        @Override
        public int available() {
            return body.available();
        }
    }
}
