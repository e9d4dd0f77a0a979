package vn.haidang.feedback;

import java.time.Instant;

/**
 * Something that was said about a case; never public.
 *
 * @param author user name of staff; empty for the reporter
 */
public record CaseMessage(Instant at, Kind kind, String author, String text) {

    /** As the reporter may read it. */
    CaseMessage withoutStaff() {
        return new CaseMessage(at, kind, "", text);
    }

    public enum Kind {
        /** Staff asks the reporter. */
        QUESTION("Cán bộ hỏi"),
        REPLY("Người gửi trả lời"),
        /** What the reporter sent without having been asked. */
        ADDITION("Người gửi bổ sung"),
        /** An answer that the reporter did not accept; the latest one stands in the case. */
        EARLIER_ANSWER("Câu trả lời trước"),
        /** Why the reporter wants it looked at again. */
        REOPENING("Người gửi đề nghị xem lại"),
        /** Staff among themselves; the reporter does not see it. */
        NOTE("Ghi chú nội bộ");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
