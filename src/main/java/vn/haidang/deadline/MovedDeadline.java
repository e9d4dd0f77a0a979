package vn.haidang.deadline;

import java.time.LocalDate;

/**
 * A due date that a change moves.
 *
 * @param code of the case
 * @param path of its screen below the back office; empty for whoever must not open it
 */
public record MovedDeadline(String code, String path, LocalDate from, LocalDate to) {

    public MovedDeadline withoutPath() {
        return new MovedDeadline(code, "", from, to);
    }

    public boolean isLater() {
        return to.isAfter(from);
    }
}
