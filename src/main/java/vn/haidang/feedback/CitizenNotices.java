package vn.haidang.feedback;

import org.springframework.stereotype.Component;
import vn.haidang.messaging.Message;
import vn.haidang.messaging.Message.Channel;
import vn.haidang.messaging.Outbox;
import vn.haidang.messaging.SmsText;
import vn.haidang.pages.PageSettings;
import vn.haidang.text.Vietnamese;

/** Tells reporters by e-mail, else by text message, as far as they left an address and the portal can send. */
@Component
class CitizenNotices {

    private static final String LETTER = """
            %s

            Mở trang theo dõi: %s
            Đọc câu trả lời và trả lời cán bộ bằng mã riêng trên biên nhận.

            Cổng không hỏi mã OTP và không yêu cầu chuyển tiền. Thư này gửi tự động, không cần trả lời.
            """;

    private final Outbox outbox;
    private final PublicProjection projection;
    private final PageSettings settings;

    CitizenNotices(Outbox outbox, PublicProjection projection, PageSettings settings) {
        this.outbox = outbox;
        this.projection = projection;
        this.settings = settings;
    }

    /**
     * Whatever it says comes from the public projection.
     *
     * @return whether there is a way to tell this reporter
     */
    boolean tell(FeedbackCase feedback, CitizenNotice notice) {
        var reporter = feedback.report().reporter();
        if (!reporter.email().isEmpty() && outbox.offers(Channel.EMAIL)) {
            var line = notice.line(projection.of(feedback));
            outbox.send(Message.email(reporter.email(), line, LETTER.formatted(line, address(feedback))));
            return true;
        }
        if (!reporter.phone().isEmpty() && outbox.offers(Channel.SMS)) {
            var line = Vietnamese.unmarked(notice.line(projection.of(feedback)));
            outbox.send(Message.sms(reporter.phone(), new SmsText(line + " " + address(feedback))));
            return true;
        }
        return false;
    }

    private String address(FeedbackCase feedback) {
        return settings.absolute("/phan-anh/theo-doi/" + feedback.code());
    }
}
