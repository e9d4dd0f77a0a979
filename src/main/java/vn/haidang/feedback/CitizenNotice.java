package vn.haidang.feedback;

import vn.haidang.text.VietnameseDates;

/** What a reporter is told outside of the portal: that something happened, never what was written. */
enum CitizenNotice {
    RECEIVED("Đã nhận"),
    ASKED("Cán bộ cần bà con bổ sung"),
    EXTENDED("Đã gia hạn"),
    LATER("Hạn trả lời đổi sang ngày muộn hơn"),
    FORWARDED("Đã chuyển cơ quan có thẩm quyền"),
    ANSWERED("Đã có câu trả lời"),
    RESOLVED("Đã giải quyết xong"),
    REJECTED("Không nhận, có lý do"),
    TAKEN_BACK("Được xem xét tiếp"),
    JOINED("Được trả lời chung với một phản ánh khác");

    private final String words;

    CitizenNotice(String words) {
        this.words = words;
    }

    /** One line, for the subject of a letter and for a text message. */
    String line(PublicCase feedback) {
        var due = feedback.dueOn();
        var until = due == null || !feedback.status().isOpen() ? "" : ", hạn " + VietnameseDates.day(due);
        return "%s: %s%s.".formatted(feedback.code(), words, until);
    }
}
