package vn.haidang.feedback.web;

import vn.haidang.feedback.Receipt;
import vn.haidang.pages.PageSettings;
import vn.haidang.pages.Qr;
import vn.haidang.text.VietnameseDates;

/** The receipt as it is shown and printed. */
public record ReceiptPage(Receipt receipt, Qr qr) {

    static ReceiptPage of(Receipt receipt, PageSettings settings) {
        var address =
                settings.absolute("/phan-anh/theo-doi/" + receipt.feedback().code());
        return new ReceiptPage(receipt, Qr.of(address));
    }

    /** "09:12, thứ Sáu 20/11/2026". */
    public String receivedAt() {
        var at = receipt.feedback().receivedAt();
        return VietnameseDates.minute(at) + ", " + VietnameseDates.weekdayAndDay(VietnameseDates.dateOf(at));
    }
}
