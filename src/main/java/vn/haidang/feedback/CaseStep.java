package vn.haidang.feedback;

import java.time.Instant;

/**
 * One line of the history.
 *
 * @param name what happened, as a word in capitals
 * @param actor who did it, for staff only
 * @param note for staff only
 */
public record CaseStep(Instant at, String name, String actor, String note) {

    /** What may leave the house: what happened and when, not who did it or what was noted. */
    CaseStep withoutStaff() {
        return new CaseStep(at, name, "", "");
    }

    /** As citizens read it. */
    public String label() {
        return switch (name) {
            case "RECEIVED" -> "Đã nhận";
            case "TRIAGED" -> "Đã phân loại";
            case "ASSIGNED" -> "Đã giao đơn vị xử lý";
            case "ASKED" -> "Hỏi người gửi, tạm dừng đếm ngày";
            case "CALLED" -> "Đã gọi điện báo người gửi";
            case "REPLIED" -> "Người gửi đã bổ sung, đếm ngày tiếp";
            case "ADDED" -> "Người gửi bổ sung thêm";
            case "RESUMED" -> "Đã rút lại quyết định trước, xử lý tiếp";
            case "UNASKED" -> "Đã rút câu hỏi, đếm ngày tiếp";
            case "EXTENDED" -> "Đã gia hạn";
            case "FORWARDED" -> "Đã chuyển cơ quan khác";
            case "REJECTED" -> "Không nhận, có lý do gửi người phản ánh";
            case "DUPLICATE" -> "Trùng phản ánh khác";
            case "REOPENED" -> "Mở lại để xem xét, đếm hạn mới";
            case "GRADED" -> "Người gửi đã chấm câu trả lời";
            case "ANSWERED" -> "Đã trả lời";
            case "RESOLVED" -> "Đã giải quyết xong";
            case "DUE_MOVED" -> "Hạn tính lại theo lịch làm việc hoặc quy định mới";
            case "RELEASED" -> "Đã công khai câu trả lời";
            case "CORRECTED" -> "Đã sửa câu trả lời công khai";
            case "WITHDRAWN" -> "Đã gỡ câu trả lời công khai";
            default -> throw new IllegalStateException("No such step: " + name);
        };
    }
}
