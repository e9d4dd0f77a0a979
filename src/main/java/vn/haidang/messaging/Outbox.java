package vn.haidang.messaging;

import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.haidang.database.Instants;
import vn.haidang.staff.MayAdminister;
import vn.haidang.staff.MayErasePeople;
import vn.haidang.text.WrongInput;

/**
 * Messages that are to go out. They are written in the transaction of what they tell, so that nothing is told that did not
 * happen, and sent afterwards until they have been taken or tried often enough. What has been sent is not kept.
 */
@Service
public class Outbox {

    private static final Logger log = LoggerFactory.getLogger(Outbox.class);
    private static final int AT_ONCE = 50;

    /** After each failure; when they are used up the message stays as failed. */
    private static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(12),
            Duration.ofHours(24));

    private final JdbcClient sql;
    private final @Nullable JavaMailSender mail;
    private final @Nullable SmsGateway sms;
    private final MessagingSettings settings;
    private final Clock clock;

    Outbox(
            JdbcClient sql,
            ObjectProvider<JavaMailSender> mail,
            ObjectProvider<SmsGateway> sms,
            MessagingSettings settings,
            Clock clock) {
        this.sql = sql;
        this.mail = mail.getIfAvailable();
        this.sms = sms.getIfAvailable();
        this.settings = settings;
        this.clock = clock;
    }

    /** Whether this portal has been given a way to send such messages. */
    @PermitAll
    public boolean offers(Message.Channel channel) {
        return switch (channel) {
            case EMAIL -> mail != null && settings.from() != null;
            case SMS -> sms != null;
        };
    }

    /** Sends it after the commit; without a way to send, nothing is kept. */
    @PermitAll
    @Transactional
    public void send(Message message) {
        if (offers(message.channel())) {
            var now = Instants.stored(clock.instant());
            sql.sql("""
                            insert into outgoing_messages (channel, recipient, subject, text, created_at, next_try_at)
                            values (?, ?, ?, ?, ?, ?)
                            """)
                    .params(message.channel().name(), message.recipient(), message.subject(), message.text(), now, now)
                    .update();
        }
    }

    /**
     * Sends at once, for whoever wants to know whether it works.
     *
     * @throws IllegalArgumentException with a message key, when the other side does not take it
     */
    @MayAdminister
    public void tryOut(Message message) {
        try {
            hand(message);
        } catch (RuntimeException refused) {
            log.warn("A test message could not be sent ({})", refused.getMessage());
            throw new WrongInput("operation.message.refused", refused);
        }
    }

    /** Drops what waits or could not be delivered about a case that is erased. */
    @MayErasePeople
    @Transactional
    public void forget(String caseCode) {
        sql.sql("delete from outgoing_messages where locate(?, concat(subject, ' ', text)) > 0")
                .param(caseCode)
                .update();
    }

    /** Whether something about a case still waits, or could not be delivered. */
    @PermitAll
    @Transactional(readOnly = true)
    public boolean holdsBack(String caseCode) {
        return sql.sql("select count(*) from outgoing_messages where locate(?, concat(subject, ' ', text)) > 0")
                        .param(caseCode)
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** How many could not be delivered, for those who keep the portal running. */
    @MayAdminister
    @Transactional(readOnly = true)
    public long failed() {
        return sql.sql("select count(*) from outgoing_messages where next_try_at is null")
                .query(Long.class)
                .single();
    }

    /** Forgets what could not be delivered long ago. */
    void sweep() {
        sql.sql("delete from outgoing_messages where next_try_at is null and created_at < ?")
                .param(Instants.stored(clock.instant().minus(settings.keepFailed())))
                .update();
    }

    /** One round; called by the job, which runs on one node at a time. */
    void deliver() {
        sql.sql("""
                        select id, channel, recipient, subject, text, tries from outgoing_messages
                        where next_try_at <= ? order by next_try_at limit ?
                        """)
                .params(Instants.stored(clock.instant()), AT_ONCE)
                .query((row, number) -> new Row(
                        row.getLong("id"),
                        new Message(
                                Message.Channel.valueOf(row.getString("channel")),
                                row.getString("recipient"),
                                row.getString("subject"),
                                row.getString("text")),
                        row.getInt("tries")))
                .list()
                .forEach(this::deliver);
    }

    private void deliver(Row row) {
        try {
            hand(row.message());
            sql.sql("delete from outgoing_messages where id = ?")
                    .param(row.id())
                    .update();
        } catch (RuntimeException e) {
            log.warn(
                    "A message could not be sent, try {}: {}",
                    row.tries() + 1,
                    e.getClass().getSimpleName());
            later(row, e);
        }
    }

    private void hand(Message message) {
        if (message.channel() == Message.Channel.SMS && sms != null) {
            sms.send(message.recipient(), new SmsText(message.text()));
        } else if (message.channel() == Message.Channel.EMAIL && mail != null) {
            var letter = new SimpleMailMessage();
            letter.setFrom(String.valueOf(settings.from()));
            letter.setTo(message.recipient());
            letter.setSubject(message.subject());
            letter.setText(message.text());
            mail.send(letter);
        } else {
            throw new IllegalStateException("No way to send " + message.channel());
        }
    }

    private void later(Row row, RuntimeException why) {
        var next = row.tries() < PAUSES.size() ? Instants.stored(clock.instant().plus(PAUSES.get(row.tries()))) : null;
        sql.sql(
                        "update outgoing_messages set tries = tries + 1, next_try_at = :next, failure = :failure where id = :id")
                .param("next", next)
                .param("failure", why.getClass().getSimpleName())
                .param("id", row.id())
                .update();
    }

    private record Row(long id, Message message, int tries) {}
}
