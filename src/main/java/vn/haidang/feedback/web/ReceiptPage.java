package vn.haidang.feedback.web;

import vn.haidang.feedback.Receipt;
import vn.haidang.pages.PageSettings;
import vn.haidang.text.Qr;
import vn.haidang.text.Vietnamese;
import vn.haidang.text.VietnameseDates;

/**
 * The receipt as it is shown and printed.
 *
 * @param address of the tracking page, in full
 * @param filesLeftOut whether there was no room for files that were sent with it
 */
public record ReceiptPage(Receipt receipt, Qr qr, String address, boolean filesLeftOut) {

    /** Letters that fit on a sheet of A5 beside the rest. */
    private static final int EXCERPT = 280;

    static ReceiptPage of(Receipt receipt, PageSettings settings, boolean filesLeftOut) {
        var address =
                settings.absolute("/phan-anh/theo-doi/" + receipt.feedback().code());
        return new ReceiptPage(receipt, Qr.of(address), address, filesLeftOut);
    }

    /** "09:12, thứ Sáu 20/11/2026". */
    public String receivedAt() {
        var at = receipt.feedback().receivedAt();
        return VietnameseDates.minute(at) + ", " + VietnameseDates.weekdayAndDay(VietnameseDates.dateOf(at));
    }

    /** The beginning of what was reported, in whole words. */
    public String excerpt() {
        var line = Vietnamese.line(receipt.content());
        if (line.length() <= EXCERPT) {
            return line;
        }
        var lastBlank = line.lastIndexOf(' ', EXCERPT);
        return line.substring(0, lastBlank > 0 ? lastBlank : EXCERPT) + " …";
    }
}
