package vn.haidang.procedure;

import java.text.NumberFormat;
import org.jspecify.annotations.Nullable;
import vn.haidang.text.Vietnamese;

/**
 * What the national entry says that a channel costs. The province sets its own amounts, so until they are recorded the
 * page says whose amount this is.
 *
 * @param amount in đồng; 0 only where the source says that it is free
 * @param decidedBy the local decision that confirms the amount
 */
public record Fee(
        @Nullable Long amount,
        @Nullable String note,
        @Nullable String decidedBy) {

    /** What holds here; never "free" for an amount that nobody has confirmed. */
    public String value() {
        return amount == null || decidedBy == null ? "Chưa công bố" : capitalised(words(amount));
    }

    /** What the national entry says of an amount that is not confirmed here; null when there is nothing to say. */
    public @Nullable String remark() {
        if (decidedBy != null) {
            return null;
        }
        return amount == null
                ? note == null ? null : "Cổng quốc gia ghi: " + note
                : "Cổng quốc gia ghi " + words(amount);
    }

    /** Value and remark in one line. */
    public String shown() {
        var remark = remark();
        return remark == null ? value() : "%s (%s)".formatted(value(), remark);
    }

    private String words(long amount) {
        var value = amount == 0 ? "miễn phí" : money(amount);
        return note == null ? value : value + " " + note;
    }

    private static String capitalised(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static String money(long amount) {
        return NumberFormat.getIntegerInstance(Vietnamese.LOCALE).format(amount) + " đồng";
    }
}
