package vn.haidang.backup;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import java.time.Clock;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.haidang.staff.AuditTrail;
import vn.haidang.staff.CurrentStaff;

/** The backup of every night. */
@Configuration(proxyBeanMethods = false)
class BackupJobs {

    private static final LocalTime AT_NIGHT = LocalTime.of(0, 30);

    @Bean
    RecurringTask<Void> nightlyBackup(
            Backups backups, BackupSettings settings, AuditTrail audit, CurrentStaff current, Clock clock) {
        return Tasks.recurring("nightly-backup", new Daily(clock.getZone(), AT_NIGHT))
                .execute((task, context) -> current.asSystem("backup", () -> {
                    if (settings.nightly()) {
                        backups.makeNightly();
                        audit.record("backup.made", "nightly", "");
                    }
                }));
    }
}
