package vn.haidang.messaging;

/**
 * What somebody is told.
 *
 * @param recipient an e-mail address or a telephone number
 * @param subject empty for a text message
 */
public record Message(Channel channel, String recipient, String subject, String text) {

    private static final int LONGEST_MAIL = 2000;

    public enum Channel {
        EMAIL,
        SMS
    }

    public Message {
        if (recipient.isBlank() || text.isBlank()) {
            throw new IllegalArgumentException("A message needs somebody to read it and something to say");
        }
    }

    public static Message email(String to, String subject, String text) {
        if (text.length() > LONGEST_MAIL) {
            throw new IllegalArgumentException("A notice is short; this has %d characters".formatted(text.length()));
        }
        return new Message(Channel.EMAIL, to, subject, text);
    }

    public static Message sms(String number, SmsText text) {
        return new Message(Channel.SMS, number, "", text.value());
    }
}
