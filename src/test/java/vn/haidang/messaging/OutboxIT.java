package vn.haidang.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import vn.haidang.PortalTest;

/** Against a real SMTP server and a real HTTP gateway, both on this machine. */
@PortalTest
class OutboxIT {

    @Autowired
    JdbcClient sql;

    private final GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final List<String> texts = new ArrayList<>();
    private HttpServer gateway;
    private Instant now = Instant.parse("2026-11-20T02:00:00Z");

    @BeforeEach
    void start() throws Exception {
        sql.sql("delete from outgoing_messages").update();
        mail.start();
        gateway = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        gateway.createContext("/", request -> {
            texts.add(new String(request.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            request.sendResponseHeaders(
                    request.getRequestHeaders().getFirst("Authorization").equals("key") ? 204 : 401, -1);
            request.close();
        });
        gateway.start();
    }

    @AfterEach
    void stop() {
        mail.stop();
        gateway.stop(0);
        sql.sql("delete from outgoing_messages").update();
    }

    @Test
    void aLetterGoesOutAndIsForgotten() throws Exception {
        var outbox = outbox(mail.getSmtp().getPort(), "key");

        outbox.send(Message.email("lan@example.vn", "LS26-7K3M: Đã có câu trả lời.", "Mở trang theo dõi"));
        outbox.deliver();

        assertThat(mail.getReceivedMessages()).singleElement().satisfies(letter -> {
            assertThat(letter.getSubject()).isEqualTo("LS26-7K3M: Đã có câu trả lời.");
            assertThat(GreenMailUtil.getBody(letter)).isNotBlank();
        });
        assertThat(waiting()).isZero();
    }

    @Test
    void aTextMessageGoesToTheGatewayAsItWantsIt() {
        var outbox = outbox(mail.getSmtp().getPort(), "key");

        outbox.send(Message.sms("0912345678", new SmsText("LS26-7K3M: Da nhan \"moi\".")));
        outbox.deliver();

        assertThat(texts).containsExactly("{\"to\":\"0912345678\",\"text\":\"LS26-7K3M: Da nhan \\\"moi\\\".\"}");
        assertThat(waiting()).isZero();
    }

    @Test
    void whatCouldNotBeSentIsTriedAgainLaterAndLater() {
        var outbox = outbox(mail.getSmtp().getPort(), "wrong key");
        outbox.send(Message.sms("0912345678", new SmsText("LS26-7K3M: Da nhan.")));

        outbox.deliver();
        outbox.deliver();
        assertThat(texts).as("not before a minute has passed").hasSize(1);
        for (var wait : List.of(61, 301, 1801, 7201, 43201, 86401)) {
            now = now.plus(Duration.ofSeconds(wait));
            outbox.deliver();
        }
        assertThat(texts).hasSize(7);
        now = now.plus(Duration.ofDays(30));
        outbox.deliver();

        assertThat(texts)
                .as("given up, and kept for whoever looks after the portal")
                .hasSize(7);
        assertThat(waiting()).isOne();
    }

    @Test
    void withoutAWayToSendNothingIsKept() {
        var outbox = new Outbox(
                sql,
                none(),
                none(),
                new MessagingSettings(null, null, Duration.ofDays(30), Duration.ofDays(90)),
                clock());
        var before = waiting();

        outbox.send(Message.email("lan@example.vn", "Mã", "Lời"));

        assertThat(outbox.offers(Message.Channel.EMAIL)).isFalse();
        assertThat(waiting()).isEqualTo(before);
    }

    private long waiting() {
        return sql.sql("select count(*) from outgoing_messages")
                .query(Long.class)
                .single();
    }

    private Outbox outbox(int port, String key) {
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        var sms = new MessagingSettings.Sms(
                URI.create("http://127.0.0.1:" + gateway.getAddress().getPort()),
                "{\"to\":\"{number}\",\"text\":\"{text}\"}",
                "Authorization",
                key);
        var settings = new MessagingSettings("cong@example.vn", sms, Duration.ofDays(30), Duration.ofDays(90));
        return new Outbox(
                sql,
                some(JavaMailSender.class, sender),
                some(SmsGateway.class, new HttpSmsGateway(settings)),
                settings,
                clock());
    }

    private Clock clock() {
        InstantSource source = () -> now;
        return source.withZone(ZoneId.of("Asia/Ho_Chi_Minh"));
    }

    private static <T> ObjectProvider<T> some(Class<T> type, T bean) {
        var beans = new StaticListableBeanFactory();
        beans.addBean("it", bean);
        return beans.getBeanProvider(type);
    }

    @SuppressWarnings("unchecked")
    private static <T> ObjectProvider<T> none() {
        return (ObjectProvider<T>) new StaticListableBeanFactory().getBeanProvider(JavaMailSender.class);
    }
}
