package vn.haidang.audit;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.haidang.staff.CurrentStaff;

/** What happens to the trail because time passes. */
@Configuration(proxyBeanMethods = false)
class AuditJobs {

    private static final LocalTime AT_NIGHT = LocalTime.of(1, 15);

    @Bean
    RecurringTask<Void> sealTrail(TrailSeals seals, CurrentStaff current) {
        return Tasks.recurring("seal-trail", FixedDelay.of(Duration.ofMinutes(1)))
                .execute((task, context) -> current.asSystem("trail", seals::seal));
    }

    /** A trail that is not as it was written is a failure of this task, which the tasks screen and the health show. */
    @Bean
    RecurringTask<Void> checkTrail(TrailSeals seals, TrailCut cut, CurrentStaff current, Clock clock) {
        return Tasks.recurring("check-trail", new Daily(clock.getZone(), AT_NIGHT))
                .execute((task, context) -> current.asSystem("trail", () -> {
                    seals.seal();
                    var findings = seals.check();
                    if (!findings.isEmpty()) {
                        throw new IllegalStateException("The trail is not as it was written: " + findings);
                    }
                    cut.cut();
                }));
    }
}
