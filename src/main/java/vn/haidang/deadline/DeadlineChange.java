package vn.haidang.deadline;

import java.time.LocalDate;
import vn.haidang.text.VietnameseDates;

/** One change of what due dates follow from. */
public sealed interface DeadlineChange {

    DeadlineBook appliedTo(DeadlineBook book);

    /** For the log, in words. */
    String words();

    /** A reading of a rule from a day on; what began earlier keeps the reading it began with. */
    record NewReading(DeadlineRule rule) implements DeadlineChange {

        @Override
        public DeadlineBook appliedTo(DeadlineBook book) {
            return book.with(rule);
        }

        @Override
        public String words() {
            return "%s: %s từ %s"
                    .formatted(rule.name(), WallCalendar.words(rule.term()), VietnameseDates.day(rule.validFrom()));
        }
    }

    /** A day off, a day worked or a closure by storm; takes the place of what stood on that day. */
    record EnterDay(CalendarDay entry) implements DeadlineChange {

        @Override
        public DeadlineBook appliedTo(DeadlineBook book) {
            return book.with(entry);
        }

        @Override
        public String words() {
            return "%s: %s (%s)"
                    .formatted(
                            VietnameseDates.day(entry.day().date()),
                            entry.day().name(),
                            entry.day().kind().label());
        }
    }

    /** The day is again what its weekday says. */
    record RemoveDay(LocalDate date) implements DeadlineChange {

        @Override
        public DeadlineBook appliedTo(DeadlineBook book) {
            return book.without(date);
        }

        @Override
        public String words() {
            return "%s: bỏ khỏi lịch".formatted(VietnameseDates.day(date));
        }
    }
}
