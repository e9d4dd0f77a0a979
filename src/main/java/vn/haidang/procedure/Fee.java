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

    /** Never "free" for an amount that nobody has given. */
    public String shown() {
        if (amount == null) {
            return "Chưa công bố";
        }
        var value = amount == 0 ? "miễn phí" : money(amount);
        var words = note == null ? value : value + " " + note;
        return decidedBy == null
                ? "Chưa công bố mức của tỉnh (Cổng quốc gia ghi %s)".formatted(words)
                : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static String money(long amount) {
        return NumberFormat.getIntegerInstance(Vietnamese.LOCALE).format(amount) + " đồng";
    }
}
