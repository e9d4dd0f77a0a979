package vn.haidang.operation;

import java.time.Instant;
import java.util.Optional;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.haidang.backup.Backups;
import vn.haidang.search.SearchIndex;
import vn.haidang.staff.AuditTrail;

/**
 * What is told on the loopback address. Down is what keeps people from reading or reporting; a task that fails, a letter
 * that does not go, an old backup are told beside it and take no portal off the line.
 */
@Configuration(proxyBeanMethods = false)
class HealthConfiguration {

    /** A state that a monitor warns of; the portal goes on. */
    private static final String WARNING = "WARNING";

    @Bean
    HealthIndicator databaseHealthIndicator(Wellbeing wellbeing) {
        return () ->
                wellbeing.read().answers() ? Health.up().build() : Health.down().build();
    }

    @Bean
    HealthIndicator indexHealthIndicator(SearchIndex search) {
        return () -> search.isWhole()
                ? Health.up().build()
                : Health.status(WARNING).withDetail("search", "is being mended").build();
    }

    @Bean
    HealthIndicator tasksHealthIndicator(Wellbeing wellbeing) {
        return () -> {
            var failing = wellbeing.read().failing();
            return failing.isEmpty()
                    ? Health.up().build()
                    : Health.status(WARNING).withDetail("failing", failing).build();
        };
    }

    @Bean
    HealthIndicator messagesHealthIndicator(Wellbeing wellbeing) {
        return () -> {
            var unsent = wellbeing.read().unsent();
            return unsent == 0
                    ? Health.up().build()
                    : Health.status(WARNING).withDetail("unsent", unsent).build();
        };
    }

    @Bean
    HealthIndicator backupHealthIndicator(Backups backups) {
        return () -> (backups.isOld() ? Health.status(WARNING) : Health.up())
                .withDetail("last", words(backups.last()))
                .withDetail("lastRestored", words(backups.lastRestored()))
                .build();
    }

    @Bean
    HealthIndicator trailHealthIndicator(AuditTrail trail) {
        return () -> trail.lost() == 0
                ? Health.up().build()
                : Health.status(WARNING).withDetail("lost", trail.lost()).build();
    }

    private static String words(Optional<Instant> moment) {
        return moment.map(Instant::toString).orElse("never");
    }
}
