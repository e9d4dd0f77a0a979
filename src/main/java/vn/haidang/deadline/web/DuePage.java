package vn.haidang.deadline.web;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import vn.haidang.deadline.WallCalendar;
import vn.haidang.text.VietnameseDates;

/**
 * The calculator with its answer.
 *
 * @param calendar the answer in days; null when nothing was asked, or hours
 * @param time the answer in hours and minutes
 * @param isExpected whether the days off on the way have not all been announced
 */
public record DuePage(
        DueQuestion question,
        @Nullable WallCalendar calendar,
        @Nullable LocalDateTime time,
        boolean isExpected) {

    public String shownTime() {
        return time == null
                ? ""
                : "%02d:%02d, %s"
                        .formatted(time.getHour(), time.getMinute(), VietnameseDates.weekdayAndDay(time.toLocalDate()));
    }

    public String inputType() {
        return question.isTimed() ? "datetime-local" : "date";
    }
}
