package vn.haidang.procedure;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.jspecify.annotations.Nullable;
import vn.haidang.calendar.Term;
import vn.haidang.deadline.WallCalendar;

/** A number and a unit; or words, where the source gives no single number. Words give no date. */
public record ProcessingTime(
        @Nullable Integer count,
        Term.@Nullable Unit unit,
        @Nullable String text) {

    public ProcessingTime {
        if (text == null && (count == null || unit == null)) {
            throw new IllegalArgumentException("A time is a number with a unit, or words");
        }
    }

    @JsonIgnore
    public @Nullable Term term() {
        return count == null || unit == null ? null : new Term(count, unit);
    }

    public String shown() {
        var term = term();
        return term == null ? String.valueOf(text) : WallCalendar.words(term);
    }
}
