package vn.haidang.deadline;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.haidang.staff.AccountRules;

/**
 * The rules of signing in, from the same table as all rules. What a home of before does not have yet is taken from the
 * standard they come from (TCVN 14423:2026, 4.5 and 4.6).
 */
@Component
class SecurityRules implements AccountRules {

    private final Deadlines deadlines;
    private final Clock clock;

    SecurityRules(Deadlines deadlines, Clock clock) {
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @Override
    public int failuresAllowed() {
        return count("sec.lock_failed", 5);
    }

    @Override
    public Duration closedFor() {
        return Duration.ofMinutes(count("sec.lock_time", 15));
    }

    @Override
    public Duration idle() {
        return Duration.ofMinutes(count("sec.session_idle", 15));
    }

    @Override
    public Duration idleOfAdministrators() {
        return Duration.ofMinutes(count("sec.session_idle_admin", 5));
    }

    @Override
    public Period unused() {
        return Period.ofDays(count("sec.inactive_account", 45));
    }

    @Override
    public Period passwordOfAdministrators() {
        return Period.ofMonths(count("sec.admin_password", 2));
    }

    private int count(String id, int ofTheStandard) {
        return Math.max(1, rule(id).map(DeadlineRule::count).orElse(ofTheStandard));
    }

    private Optional<DeadlineRule> rule(String id) {
        var today = LocalDate.now(clock);
        return deadlines.book().rules().stream()
                .filter(rule -> rule.id().equals(id) && !rule.validFrom().isAfter(today))
                .max(java.util.Comparator.comparing(DeadlineRule::validFrom));
    }
}
