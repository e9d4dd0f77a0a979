package vn.haidang.feedback;

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

/** What happens to cases because time passes. */
@Configuration(proxyBeanMethods = false)
class FeedbackJobs {

    private static final Duration OFTEN = Duration.ofMinutes(5);
    private static final LocalTime AT_NIGHT = LocalTime.of(2, 30);
    private static final LocalTime IN_THE_MORNING = LocalTime.of(7, 15);

    /** Forgets the secrets of receipts that are closed. */
    @Bean
    RecurringTask<Void> forgetReceipts(Receipts receipts) {
        return Tasks.recurring("forget-receipts", FixedDelay.of(Duration.ofMinutes(10)))
                .execute((task, context) -> receipts.forgetExpired());
    }

    /** Asks a scanner that was away again, and drops what a phone began to send and never finished. */
    @Bean
    RecurringTask<Void> lookAfterFiles(CaseFiles files, CurrentStaff current) {
        return Tasks.recurring("look-after-files", FixedDelay.of(OFTEN))
                .execute((task, context) -> current.asSystem("files", files::lookAfter));
    }

    /** After the erasure of the night. */
    @Bean
    RecurringTask<Void> sweepFiles(CaseFiles files, CurrentStaff current, Clock clock) {
        return Tasks.recurring("sweep-files", new Daily(clock.getZone(), AT_NIGHT.plusMinutes(15)))
                .execute((task, context) -> current.asSystem("files", files::sweep));
    }

    @Bean
    RecurringTask<Void> remindStaff(CaseReminders reminders, CurrentStaff current) {
        return Tasks.recurring("remind-staff", FixedDelay.of(OFTEN))
                .execute((task, context) -> current.asSystem("reminders", () -> {
                    reminders.remind();
                    reminders.closeUnreplied();
                }));
    }

    @Bean
    RecurringTask<Void> forgetPeople(PersonalData personal, CurrentStaff current, Clock clock) {
        return Tasks.recurring("forget-people", new Daily(clock.getZone(), AT_NIGHT))
                .execute((task, context) -> current.asSystem("retention", personal::forget));
    }

    @Bean
    RecurringTask<Void> morningDigest(CaseReminders reminders, CurrentStaff current, Clock clock) {
        return Tasks.recurring("morning-digest", new Daily(clock.getZone(), IN_THE_MORNING))
                .execute((task, context) -> current.asSystem("reminders", reminders::digest));
    }
}
