package vn.haidang.deadline;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.haidang.calendar.Term;

/**
 * How long something may take, and who says so.
 *
 * @param validFrom for what begins on this day or later
 * @param unit working_day, calendar_day, hour, minute, month, year; "attempt" for the one rule that counts no time
 * @param standing how sure the source is
 * @param confirmedBy officer who confirmed the row; until then citizens read "dự kiến"
 */
public record DeadlineRule(
        String id,
        LocalDate validFrom,
        String name,
        int count,
        String unit,
        String start,
        String source,
        String standing,
        String use,
        @Nullable String note,
        @Nullable String confirmedBy,
        @Nullable LocalDate confirmedOn)
        implements Comparable<DeadlineRule> {

    /** @throws IllegalArgumentException for a rule that counts no time */
    public Term term() {
        return new Term(count, Term.Unit.valueOf(unit.toUpperCase(Locale.ROOT)));
    }

    /** Whether due days follow from it. */
    public boolean countsDays() {
        return Arrays.stream(Term.Unit.values()).anyMatch(known -> known.name().equalsIgnoreCase(unit));
    }

    /** "15 ngày làm việc". */
    public String words() {
        return WallCalendar.words(term());
    }

    /** "ngày làm việc". */
    public String unitWord() {
        return WallCalendar.word(term().unit());
    }

    public boolean isConfirmed() {
        return confirmedOn != null;
    }

    /** The same rule with another number, confirmed by whoever signs for it. */
    public DeadlineRule read(int count, LocalDate validFrom, String source, String by, LocalDate on) {
        return new DeadlineRule(id, validFrom, name, count, unit, start, source, "confirmed", use, note, by, on);
    }

    boolean isReadingOf(DeadlineRule other) {
        return id.equals(other.id) && validFrom.equals(other.validFrom);
    }

    /** By rule, the earliest reading first. */
    @Override
    public int compareTo(DeadlineRule other) {
        return Comparator.comparing(DeadlineRule::id)
                .thenComparing(DeadlineRule::validFrom)
                .compare(this, other);
    }
}
