package vn.haidang.messaging;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What is not configured is not sent, and nobody is promised it. The mail server itself is {@code spring.mail.*}.
 *
 * @param from sender of e-mails
 * @param sms where text messages are handed over
 * @param keepFailed how long a message is kept that could not be delivered
 * @param keepNotices how long somebody of staff finds what he or she was told
 */
@ConfigurationProperties("portal.messaging")
record MessagingSettings(
        @Nullable String from,
        @Nullable Sms sms,
        @DefaultValue("30d") Duration keepFailed,
        @DefaultValue("90d") Duration keepNotices) {

    /**
     * @param url takes a POST for each message
     * @param body with {number} and {text}, already escaped for JSON
     * @param header name of the header that carries the key
     * @param key secret of the gateway, from the environment
     */
    record Sms(
            URI url,

            @DefaultValue("{\"to\":\"{number}\",\"text\":\"{text}\"}")
            String body,

            @DefaultValue("Authorization") String header,
            String key) {}
}
