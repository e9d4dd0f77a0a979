package vn.haidang.publication;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.haidang.staff.CurrentStaff;

/** What happens to pieces because time passes. */
@Configuration(proxyBeanMethods = false)
class PublicationJobs {

    private static final Duration OFTEN = Duration.ofSeconds(15);

    @Bean
    RecurringTask<Void> publishDue(DuePieces due, CurrentStaff current) {
        return Tasks.recurring("publish-due", FixedDelay.of(OFTEN))
                .execute((task, context) -> current.asSystem("schedule", due::publishAll));
    }

    @Bean
    RecurringTask<Void> alarmOfLatePieces(ScheduleAlarm alarm, CurrentStaff current) {
        return Tasks.recurring("alarm-late-pieces", FixedDelay.of(Duration.ofMinutes(1)))
                .execute((task, context) -> current.asSystem("schedule", alarm::ring));
    }

    @Bean
    RecurringTask<Void> sweepDesk(SideBuffers buffers, Previews previews, PieceVersions versions) {
        return Tasks.recurring("sweep-desk", FixedDelay.of(Duration.ofHours(6))).execute((task, context) -> {
            buffers.sweep();
            previews.sweep();
            versions.sweep();
        });
    }
}
