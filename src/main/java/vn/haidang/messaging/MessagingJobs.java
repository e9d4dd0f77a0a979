package vn.haidang.messaging;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Sends what waits, and forgets what is long past. */
@Configuration(proxyBeanMethods = false)
class MessagingJobs {

    @Bean
    RecurringTask<Void> sendMessages(Outbox outbox) {
        return Tasks.recurring("send-messages", FixedDelay.of(Duration.ofSeconds(20)))
                .execute((task, context) -> outbox.deliver());
    }

    @Bean
    RecurringTask<Void> sweepNotices(StaffNotices notices, Outbox outbox) {
        return Tasks.recurring("sweep-notices", FixedDelay.of(Duration.ofHours(12)))
                .execute((task, context) -> {
                    notices.sweep();
                    outbox.sweep();
                });
    }
}
