package vn.haidang.deadline.web;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import vn.haidang.deadline.WallCalendar;
import vn.haidang.text.VietnameseDates;

/**
 * The calculator with its answer.
 *
 * @param calendar the answer in days; null when nothing was asked, or hours
 * @param time the answer in hours and minutes
 * @param knownUntil last day for which days off are known; later ones may still change
 */
public record DuePage(
        DueQuestion question,
        @Nullable WallCalendar calendar,
        @Nullable LocalDateTime time,
        @Nullable LocalDate knownUntil) {

    public boolean isBeyondWhatIsKnown() {
        return calendar != null && knownUntil != null && calendar.due().isAfter(knownUntil);
    }

    public String shownKnownUntil() {
        return knownUntil == null ? "" : VietnameseDates.day(knownUntil);
    }

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
