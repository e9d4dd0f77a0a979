package vn.haidang.news;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.haidang.staff.CurrentStaff;
import vn.haidang.text.VietnameseDates;

/** What happens to articles because time passes. */
@Configuration(proxyBeanMethods = false)
class NewsJobs {

    private static final LocalTime BEFORE_WORK = LocalTime.of(7, 0);

    @Bean
    RecurringTask<Void> remindOfReviews(ReviewReminder reminder, CurrentStaff current) {
        return Tasks.recurring("remind-of-reviews", new Daily(VietnameseDates.ZONE, BEFORE_WORK))
                .execute((task, context) -> current.asSystem("reviews", reminder::remind));
    }
}
