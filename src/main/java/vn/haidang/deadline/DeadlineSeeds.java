package vn.haidang.deadline;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.haidang.calendar.SpecialDay;
import vn.haidang.calendar.WorkingHours;
import vn.haidang.seed.SeedLoader;

/** Days off, hours of work and rules for due dates. */
@Component
class DeadlineSeeds implements SeedLoader {

    private final Deadlines deadlines;

    DeadlineSeeds(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    @Override
    public List<Seed> seeds() {
        return List.of(
                new Seed(
                        Stage.RULES,
                        "calendar.yaml",
                        file -> file.asListOf(DaySeed.class).forEach(day -> deadlines.put(day.entry()))),
                new Seed(Stage.RULES, "working-hours.yaml", file -> deadlines.describe(file.as(WorkingHours.class))),
                new Seed(
                        Stage.RULES,
                        "deadline-rules.yaml",
                        file -> file.asListOf(DeadlineRule.class).forEach(deadlines::put)));
    }

    record DaySeed(LocalDate date, String name, SpecialDay.Kind kind, String standing, String source) {

        CalendarDay entry() {
            return new CalendarDay(new SpecialDay(date, name, kind), standing, source);
        }
    }
}
