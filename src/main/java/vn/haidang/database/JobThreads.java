package vn.haidang.database;

import com.github.kagkarlsson.scheduler.boot.config.DbSchedulerCustomizer;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.haidang.work.OwnThreads;

/** Jobs act for the portal: their threads inherit nothing from whoever happened to be signed in when one was started. */
@Configuration(proxyBeanMethods = false)
class JobThreads {

    private static final int AT_ONCE = 10;

    @Bean
    DbSchedulerCustomizer ownThreads() {
        return new DbSchedulerCustomizer() {
            @Override
            public Optional<ExecutorService> executorService() {
                return Optional.of(
                        Executors.newFixedThreadPool(AT_ONCE, OwnThreads.named("job-", Thread.NORM_PRIORITY)));
            }
        };
    }
}
