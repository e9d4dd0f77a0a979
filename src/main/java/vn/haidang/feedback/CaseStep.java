package vn.haidang.feedback;

import java.time.Instant;

/**
 * One line of the history.
 *
 * @param name what happened: RECEIVED, ASSIGNED, ANSWERED, RELEASED
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
            case "ASSIGNED" -> "Đã giao đơn vị xử lý";
            case "ANSWERED" -> "Đã trả lời";
            case "RELEASED" -> "Đã công khai câu trả lời";
            default -> throw new IllegalStateException("No such step: " + name);
        };
    }
}
