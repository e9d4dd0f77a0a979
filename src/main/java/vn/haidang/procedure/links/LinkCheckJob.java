package vn.haidang.procedure.links;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import java.time.Clock;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.haidang.staff.CurrentStaff;

/** Tries the addresses for filing online at night, when nobody waits for the line. */
@Configuration(proxyBeanMethods = false)
class LinkCheckJob {

    private static final LocalTime AT_NIGHT = LocalTime.of(3, 15);

    @Bean
    RecurringTask<Void> checkOnlineLinks(OnlineLinks links, CurrentStaff current, Clock clock) {
        return Tasks.recurring("check-online-links", new Daily(clock.getZone(), AT_NIGHT))
                .execute((task, context) -> current.asSystem("link check", () -> links.check(percent -> {})));
    }
}
