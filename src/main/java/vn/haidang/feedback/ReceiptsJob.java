package vn.haidang.feedback;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Forgets the secrets of receipts that are closed. */
@Configuration(proxyBeanMethods = false)
class ReceiptsJob {

    @Bean
    RecurringTask<Void> forgetReceipts(Receipts receipts) {
        return Tasks.recurring("forget-receipts", FixedDelay.of(Duration.ofMinutes(10)))
                .execute((task, context) -> receipts.forgetExpired());
    }
}
