package vn.haidang.search;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import java.time.Clock;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What happens to the logs of the search because time passes. */
@Configuration(proxyBeanMethods = false)
class SearchJobs {

    private static final LocalTime AT_NIGHT = LocalTime.of(4, 0);

    @Bean
    RecurringTask<Void> sweepLogs(SearchSweep sweep, Clock clock) {
        return Tasks.recurring("sweep-logs", new Daily(clock.getZone(), AT_NIGHT))
                .execute((task, context) -> sweep.sweep());
    }
}
