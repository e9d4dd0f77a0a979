package vn.haidang.accounts;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import java.time.Clock;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.haidang.messaging.StaffNotices;
import vn.haidang.staff.Accounts;
import vn.haidang.staff.CurrentStaff;
import vn.haidang.staff.StaffContact;

/** What happens to accounts because time passes. */
@Configuration(proxyBeanMethods = false)
class AccountJobs {

    private static final LocalTime AT_NIGHT = LocalTime.of(1, 45);

    /** The last administrator is warned where others are locked: somebody must be able to let people in. */
    @Bean
    RecurringTask<Void> lockUnusedAccounts(Accounts accounts, StaffNotices notices, CurrentStaff current, Clock clock) {
        return Tasks.recurring("lock-unused-accounts", new Daily(clock.getZone(), AT_NIGHT))
                .execute((task, context) -> current.asSystem(
                        "accounts",
                        () -> accounts.lockUnused()
                                .ifPresent(member -> notices.tell(
                                        new StaffContact(member.username(), member.email(), member.name()),
                                        "Tài khoản quản trị duy nhất đã lâu không đăng nhập hoặc đã hết ngày làm việc. Mở thêm một tài khoản quản trị.",
                                        "tai-khoan"))));
    }
}
