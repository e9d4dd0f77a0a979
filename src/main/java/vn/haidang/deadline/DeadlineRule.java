package vn.haidang.deadline;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.haidang.calendar.Term;

/**
 * How long something may take, and who says so.
 *
 * @param unit working_day, calendar_day, hour, minute, month, year; "attempt" for the one rule that counts no time
 * @param standing how sure the source is
 * @param confirmedBy officer who confirmed the row; until then citizens read "dự kiến"
 */
public record DeadlineRule(
        String id,
        String name,
        int count,
        String unit,
        String start,
        String source,
        String standing,
        String use,
        @Nullable String note,
        @Nullable String confirmedBy,
        @Nullable LocalDate confirmedOn) {

    /** @throws IllegalArgumentException for a rule that counts no time */
    public Term term() {
        return new Term(count, Term.Unit.valueOf(unit.toUpperCase(Locale.ROOT)));
    }

    public boolean isConfirmed() {
        return confirmedOn != null;
    }
}
