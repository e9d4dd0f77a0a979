package vn.haidang.feedback;

import java.util.EnumSet;
import java.util.Set;

/** Where a case stands; the moves it allows are here and nowhere else (docs/architecture.md shows the same table). */
public enum CaseStatus {
    RECEIVED("Đã nhận"),
    TRIAGED("Đã phân loại"),
    IN_PROGRESS("Đang xử lý"),
    /** The clock stands still until the reporter has answered a question. */
    WAITING("Chờ người gửi bổ sung"),
    /** Another body answers; we tell the reporter who. */
    FORWARDED("Đã chuyển cơ quan khác"),
    ANSWERED("Đã trả lời"),
    /** What the answer promised has been done, with proof where the kind of matter asks for it. */
    RESOLVED("Đã giải quyết xong"),
    /** The reporter says that the matter is not settled. */
    REOPENED("Mở lại"),
    REJECTED("Không nhận, có lý do"),
    DUPLICATE("Trùng phản ánh khác");

    private final String label;

    CaseStatus(String label) {
        this.label = label;
    }

    /** States that a case may go to from here; empty for an end. */
    public Set<CaseStatus> next() {
        return switch (this) {
            case RECEIVED -> EnumSet.of(TRIAGED, IN_PROGRESS, FORWARDED, REJECTED, DUPLICATE);
            case TRIAGED -> EnumSet.of(IN_PROGRESS, FORWARDED, REJECTED, DUPLICATE);
            case IN_PROGRESS, REOPENED ->
                EnumSet.of(TRIAGED, IN_PROGRESS, WAITING, FORWARDED, ANSWERED, REJECTED, DUPLICATE);
            case WAITING -> EnumSet.of(IN_PROGRESS, REJECTED);
            case FORWARDED -> EnumSet.of(IN_PROGRESS, ANSWERED);
            case ANSWERED -> EnumSet.of(RESOLVED, REOPENED);
            case RESOLVED -> EnumSet.of(REOPENED);
            case REJECTED -> EnumSet.of(RECEIVED, TRIAGED, IN_PROGRESS);
            case DUPLICATE -> EnumSet.of(RECEIVED, TRIAGED, IN_PROGRESS, ANSWERED);
        };
    }

    public boolean canBecome(CaseStatus to) {
        return next().contains(to);
    }

    /** As citizens read it. */
    public String label() {
        return label;
    }

    /** Key of its name in the message bundles. */
    public String key() {
        return "case.status." + name();
    }

    /** Whether somebody still has to do something. */
    public boolean isOpen() {
        return switch (this) {
            case RECEIVED, TRIAGED, IN_PROGRESS, WAITING, FORWARDED, REOPENED -> true;
            case ANSWERED, RESOLVED, REJECTED, DUPLICATE -> false;
        };
    }

    /** Whether the reporter has an answer to read, grade or refuse. */
    public boolean isAnswered() {
        return this == ANSWERED || this == RESOLVED;
    }

    /** Whether its reporter may still send something: there is an officer to read it. */
    public boolean takesMore() {
        return isOpen() || this == ANSWERED || this == DUPLICATE;
    }

    static Set<CaseStatus> open() {
        var open = EnumSet.allOf(CaseStatus.class);
        open.removeIf(status -> !status.isOpen());
        return open;
    }
}
