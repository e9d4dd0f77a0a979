package vn.haidang.operation;

import org.springframework.stereotype.Service;
import vn.haidang.messaging.Message;
import vn.haidang.messaging.Outbox;
import vn.haidang.messaging.SmsText;
import vn.haidang.staff.AuditTrail;
import vn.haidang.staff.MayAdminister;
import vn.haidang.text.EmailAddress;
import vn.haidang.text.PhoneNumber;
import vn.haidang.text.Vietnamese;
import vn.haidang.text.WrongInput;

/** Whether a letter or a text message really goes out, found out before a citizen waits for one. */
@Service
public class TestMessages {

    private static final String WORDS = "Tin thử từ cổng thông tin. Nhận được tin này là cổng gửi tin được.";

    private final Outbox outbox;
    private final AuditTrail audit;

    TestMessages(Outbox outbox, AuditTrail audit) {
        this.outbox = outbox;
        this.audit = audit;
    }

    @MayAdminister
    public boolean offers(Message.Channel channel) {
        return outbox.offers(channel);
    }

    /**
     * Sends one at once.
     *
     * @param to e-mail address or telephone number
     * @throws WrongInput with a message key: no such address, no way to send, or what the other side said
     */
    @MayAdminister
    public void send(String to) {
        var message = to.contains("@")
                ? Message.email(address(to), WORDS, WORDS)
                : Message.sms(number(to), new SmsText(Vietnamese.unmarked(WORDS)));
        if (!outbox.offers(message.channel())) {
            throw new WrongInput("operation.message.no-way");
        }
        outbox.tryOut(message);
        audit.record("message.tried", message.channel().name(), "");
    }

    private static String address(String to) {
        if (!EmailAddress.isOne(to.strip())) {
            throw new WrongInput("operation.message.address");
        }
        return to.strip();
    }

    private static String number(String to) {
        return PhoneNumber.read(to)
                .orElseThrow(() -> new WrongInput("operation.message.address"))
                .value();
    }
}
