package vn.haidang.deadline.web;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.haidang.calendar.Term;

/**
 * What somebody asked the calculator, as it was typed.
 *
 * @param from a day like 2026-11-20, with the time (2026-11-20T09:12) for hours and minutes
 * @param problems a sentence for each field that makes no sense, by the name of the field
 */
public record DueQuestion(String from, String count, String unit, Map<String, String> problems) {

    private static final int EARLIEST_YEAR = 2000;
    private static final int LATEST_YEAR = 2100;

    static DueQuestion of(String from, String count, String unit) {
        var question = new DueQuestion(from.strip(), count.strip(), unit.strip(), new LinkedHashMap<>());
        question.check();
        return question;
    }

    private void check() {
        var start = start();
        if (start.isEmpty()) {
            problems.put("from", "Ghi ngày có thật, ví dụ 20/11/2026.");
        }
        if (unitOrNull() == null) {
            problems.put("unit", "Chọn đơn vị tính.");
        } else if (number().isEmpty() || number().get() > most()) {
            problems.put("count", "Ghi một số nguyên từ 0 đến %d.".formatted(most()));
        }
        if (start.isPresent() && isTimed() && !from.contains("T")) {
            problems.put("from", "Thời hạn tính bằng giờ hay phút cần cả giờ bắt đầu, ví dụ 20/11/2026 09:12.");
        }
    }

    public @Nullable String problem(String field) {
        return problems.get(field);
    }

    public boolean isGood() {
        return problems.isEmpty();
    }

    /** Hours and minutes have no due day but a due time. */
    public boolean isTimed() {
        var chosen = unitOrNull();
        return chosen != null && !chosen.isDated();
    }

    Term term() {
        return new Term(
                number().orElseThrow(), Optional.ofNullable(unitOrNull()).orElseThrow());
    }

    LocalDateTime startTime() {
        return start().orElseThrow();
    }

    LocalDate startDay() {
        return startTime().toLocalDate();
    }

    private Optional<LocalDateTime> start() {
        try {
            var start = from.contains("T")
                    ? LocalDateTime.parse(from)
                    : LocalDate.parse(from).atStartOfDay();
            var isPlausible = start.getYear() >= EARLIEST_YEAR && start.getYear() <= LATEST_YEAR;
            return isPlausible ? Optional.of(start) : Optional.empty();
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private Optional<Integer> number() {
        return count.matches("\\d{1,6}") ? Optional.of(Integer.valueOf(count)) : Optional.empty();
    }

    private Term.@Nullable Unit unitOrNull() {
        for (var known : Term.Unit.values()) {
            if (known.name().toLowerCase(Locale.ROOT).equals(unit)) {
                return known;
            }
        }
        return null;
    }

    private int most() {
        var chosen = unitOrNull();
        return chosen == null
                ? 0
                : switch (chosen) {
                    case WORKING_DAY, CALENDAR_DAY -> 1000;
                    case HOUR -> 10_000;
                    case MINUTE -> 100_000;
                    case MONTH -> 120;
                    case YEAR -> 10;
                };
    }
}
