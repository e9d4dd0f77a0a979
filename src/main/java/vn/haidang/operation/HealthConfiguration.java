package vn.haidang.operation;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What is told on the loopback address. Down is what keeps people from reading or reporting; anything else that is not
 * well is a warning for a monitor and takes no portal off the line.
 */
@Configuration(proxyBeanMethods = false)
class HealthConfiguration {

    @Bean
    HealthIndicator portalHealthIndicator(Wellbeing wellbeing) {
        return () -> {
            var findings = wellbeing.findings();
            var health = new Health.Builder();
            findings.forEach(it -> health.withDetail(it.word(), (it.state() + " " + it.fact()).strip()));
            if (findings.stream().anyMatch(it -> it.state() == Finding.State.DOWN)) {
                return health.down().build();
            }
            return findings.stream().anyMatch(it -> it.state() == Finding.State.WARNING)
                    ? health.status("WARNING").build()
                    : health.up().build();
        };
    }
}
