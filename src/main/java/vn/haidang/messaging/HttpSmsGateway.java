package vn.haidang.messaging;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Objects;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import tools.jackson.core.io.JsonStringEncoder;

/** Any gateway that takes one POST with a key in a header; its shape is configuration. */
@Component
@ConditionalOnProperty("portal.messaging.sms.url")
class HttpSmsGateway implements SmsGateway {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int FIRST_REFUSAL = 300;

    private final MessagingSettings.Sms settings;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    HttpSmsGateway(MessagingSettings settings) {
        this.settings = Objects.requireNonNull(settings.sms());
    }

    @Override
    public void send(String number, SmsText text) {
        var body = settings.body().replace("{number}", escaped(number)).replace("{text}", escaped(text.value()));
        var request = HttpRequest.newBuilder(settings.url())
                .timeout(PATIENCE)
                .header(settings.header(), settings.key())
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        try {
            var status = http.send(request, BodyHandlers.discarding()).statusCode();
            if (status >= FIRST_REFUSAL) {
                throw new IllegalStateException("The gateway answered " + status);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while sending", e);
        }
    }

    private static String escaped(String text) {
        return String.valueOf(JsonStringEncoder.getInstance().quoteAsCharArray(text));
    }
}
