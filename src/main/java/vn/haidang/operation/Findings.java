package vn.haidang.operation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import vn.haidang.backup.Backups;
import vn.haidang.operation.Finding.State;
import vn.haidang.search.SearchIndex;
import vn.haidang.staff.AuditTrail;
import vn.haidang.staff.MayAdminister;
import vn.haidang.text.VietnameseDates;

/** How the portal is, in the same words for people and for machines. */
@Service
public class Findings {

    private final Wellbeing wellbeing;
    private final SearchIndex search;
    private final Backups backups;
    private final AuditTrail trail;

    Findings(Wellbeing wellbeing, SearchIndex search, Backups backups, AuditTrail trail) {
        this.wellbeing = wellbeing;
        this.search = search;
        this.backups = backups;
        this.trail = trail;
    }

    @MayAdminister
    public List<Finding> all() {
        var reading = wellbeing.read();
        return List.of(
                new Finding("database", reading.answers() ? State.WELL : State.DOWN, ""),
                new Finding("index", wellIf(search.isWhole()), ""),
                new Finding("tasks", wellIf(reading.failing().isEmpty()), ""),
                new Finding("messages", wellIf(reading.unsent() == 0), count(reading.unsent())),
                new Finding("backup", wellIf(!backups.isOld()), day(backups.last())),
                new Finding("restore", wellIf(backups.lastRestored().isPresent()), day(backups.lastRestored())),
                new Finding("trail", wellIf(trail.lost() == 0), count(trail.lost())));
    }

    private static State wellIf(boolean isWell) {
        return isWell ? State.WELL : State.WARNING;
    }

    private static String count(long number) {
        return number == 0 ? "" : Long.toString(number);
    }

    private static String day(Optional<Instant> moment) {
        return moment.map(VietnameseDates::dayAndMinute).orElse("");
    }
}
