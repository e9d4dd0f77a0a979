package vn.haidang.news;

import java.time.Instant;
import java.time.LocalDate;
import vn.haidang.text.VietnameseDates;

/**
 * A piece in the calendar of the editors.
 *
 * @param at when it went out, or will
 */
public record CalendarEntry(ArticleRow article, Instant at) {

    public LocalDate day() {
        return VietnameseDates.dateOf(at);
    }
}
