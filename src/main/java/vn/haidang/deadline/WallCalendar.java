package vn.haidang.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.haidang.calendar.CountedDay;
import vn.haidang.calendar.DueDate;
import vn.haidang.calendar.Term;
import vn.haidang.text.VietnameseDates;

/**
 * A due date as citizens see it: the weeks from start to end, every day with the reason why it counts or not. Long terms
 * keep the sum in words and leave the weeks out.
 */
public record WallCalendar(LocalDate due, String caption, List<List<Cell>> weeks) {

    private static final int MAX_WEEKS = 14;

    /** @param event what happens on the first day, as a verb: "gửi", "nộp" */
    public static WallCalendar of(DueDate date, String event) {
        return new WallCalendar(date.due(), caption(date, event), weeks(date, event));
    }

    public String headline() {
        return VietnameseDates.headline(due);
    }

    private static String caption(DueDate date, String event) {
        var start = "Ngày %s %s chưa tính. ".formatted(event, VietnameseDates.weekdayAndDay(date.start()));
        var count = "Đếm %s%s.".formatted(words(date.term()), skipped(date));
        var moved = date.days().getLast().role() == CountedDay.Role.MOVED_TO
                ? " Hạn rơi vào ngày nghỉ nên chuyển sang ngày làm việc tiếp theo."
                : "";
        return start + count + moved;
    }

    /** "15 ngày làm việc". */
    public static String words(Term term) {
        return term.count() + " " + word(term.unit());
    }

    /** "ngày làm việc". */
    public static String word(Term.Unit unit) {
        return switch (unit) {
            case WORKING_DAY -> "ngày làm việc";
            case CALENDAR_DAY -> "ngày";
            case HOUR -> "giờ";
            case MINUTE -> "phút";
            case MONTH -> "tháng";
            case YEAR -> "năm";
        };
    }

    private static String skipped(DueDate date) {
        if (date.term().unit() != Term.Unit.WORKING_DAY && date.pausedDays() == 0) {
            return "";
        }
        var reasons = new ArrayList<String>();
        date.holidays().stream()
                .map(day -> "%s (%s)".formatted(VietnameseDates.day(day.date()).substring(0, 5), day.name()))
                .forEach(reasons::add);
        if (date.pausedDays() > 0) {
            reasons.add(date.pausedDays() + " ngày chờ bổ sung");
        }
        if (date.weekendDays() > 0) {
            reasons.add(date.weekendDays() + " ngày cuối tuần");
        }
        return reasons.isEmpty() ? "" : ", bỏ qua " + joined(reasons);
    }

    private static String joined(List<String> reasons) {
        return reasons.size() == 1
                ? reasons.getFirst()
                : reasons.stream().limit(reasons.size() - 1L).collect(Collectors.joining(", ")) + " và "
                        + reasons.getLast();
    }

    private static List<List<Cell>> weeks(DueDate date, String event) {
        var monday = date.start().with(DayOfWeek.MONDAY);
        var weeks = new ArrayList<List<Cell>>();
        for (var week = monday; !week.isAfter(date.due()); week = week.plusWeeks(1)) {
            weeks.add(week.datesUntil(week.plusWeeks(1))
                    .map(day -> cell(date, day, event))
                    .toList());
        }
        return weeks.size() > MAX_WEEKS ? List.of() : weeks;
    }

    private static Cell cell(DueDate date, LocalDate day, String event) {
        return find(date, day).map(counted -> Cell.of(counted, date, event)).orElse(Cell.EMPTY);
    }

    private static Optional<CountedDay> find(DueDate date, LocalDate day) {
        var index = (int) (day.toEpochDay() - date.start().toEpochDay());
        return index < 0 || index >= date.days().size()
                ? Optional.empty()
                : Optional.of(date.days().get(index));
    }

    /**
     * One square.
     *
     * @param css class of the square; null for a day outside of the term
     * @param spoken what a screen reader says
     */
    public record Cell(@Nullable String css, String number, boolean showsMonth, String label, String spoken) {

        static final Cell EMPTY = new Cell(null, "", false, "", "");

        static Cell of(CountedDay day, DueDate date, String event) {
            var last = day.date().equals(date.due());
            var showsMonth = day.date().equals(date.start()) || day.date().getDayOfMonth() == 1;
            var number = showsMonth
                    ? VietnameseDates.day(day.date()).substring(0, 5)
                    : Integer.toString(day.date().getDayOfMonth());
            return new Cell(css(day, last), number, showsMonth, label(day, event), spoken(day, date, event, last));
        }

        private static String css(CountedDay day, boolean last) {
            if (last) {
                return "day--due";
            }
            return switch (day.role()) {
                case START -> "day--start";
                case COUNTED, MOVED_TO -> "day--count";
                case WEEKEND, PAUSED -> "day--off";
                case HOLIDAY -> "day--off day--holiday";
            };
        }

        private static String label(CountedDay day, String event) {
            return switch (day.role()) {
                case START -> event;
                case COUNTED -> Integer.toString(day.ordinal());
                case WEEKEND -> "–";
                case HOLIDAY -> "lễ";
                case PAUSED -> "chờ";
                case MOVED_TO -> "hạn";
            };
        }

        private static String spoken(CountedDay day, DueDate date, String event, boolean last) {
            var what = switch (day.role()) {
                case START -> ", ngày %s, chưa tính".formatted(event);
                case COUNTED -> ", %s thứ %d".formatted(unit(date.term()), day.ordinal());
                case WEEKEND -> ", nghỉ cuối tuần, không tính";
                case HOLIDAY -> ", nghỉ: %s, không tính".formatted(day.name());
                case PAUSED -> ", đồng hồ dừng, không tính";
                case MOVED_TO -> ", ngày làm việc tiếp theo";
            };
            return VietnameseDates.weekdayAndDay(day.date()) + what + (last ? ", là hạn cuối" : "");
        }

        private static String unit(Term term) {
            return term.unit() == Term.Unit.WORKING_DAY ? "ngày làm việc" : "ngày";
        }
    }
}
