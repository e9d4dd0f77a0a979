package vn.haidang.database;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;

/** The portal's own MariaDB, unless spring.datasource.url names another server. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    private static final Logger log = LoggerFactory.getLogger(DatabaseConfiguration.class);

    @Bean(destroyMethod = "close")
    HomeLock homeLock(DatabaseSettings settings) {
        if ("root".equals(System.getProperty("user.name"))) {
            log.warn("Running as root: a user of its own is better, see the systemd unit in docs/operations.md");
        }
        return new HomeLock(settings.home());
    }

    @Bean
    FlywayMigrationStrategy timedMigration() {
        return flyway -> {
            var start = System.nanoTime();
            var result = flyway.migrate();
            log.info("Schema     {} migrations applied, {} ms", result.migrationsExecuted, millisSince(start));
        };
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty(name = "spring.datasource.url", matchIfMissing = true, havingValue = "embedded")
    static class Embedded {

        @Bean(destroyMethod = "close")
        EmbeddedMariaDb embeddedMariaDb(DatabaseSettings settings, HomeLock lock) {
            requireSpace(settings);
            var start = System.nanoTime();
            log.info("Database   starting {} in {}", PackedServer.VERSION, settings.folder());
            var database = new EmbeddedMariaDb(settings.folder());
            log.info("Database   ready, {} ms", millisSince(start));
            return database;
        }

        @Bean
        JdbcConnectionDetails connectionDetails(EmbeddedMariaDb database) {
            return new JdbcConnectionDetails() {
                @Override
                public String getUsername() {
                    return database.user();
                }

                @Override
                public String getPassword() {
                    return database.passwordOfUser();
                }

                @Override
                public String getJdbcUrl() {
                    return database.url();
                }
            };
        }

        private static void requireSpace(DatabaseSettings settings) {
            try {
                var disk = Files.getFileStore(Files.createDirectories(settings.folder()));
                var free = DataSize.ofBytes(disk.getUsableSpace()).toMegabytes();
                if (free < settings.minimumFree()) {
                    throw new CannotStart("Only %d MB are free on the disk of %s: the portal needs %d MB to start."
                            .formatted(free, settings.folder(), settings.minimumFree()));
                }
            } catch (IOException e) {
                throw new CannotStart(
                        "The folder %s cannot be written (%s).".formatted(settings.folder(), e.getMessage()), e);
            }
        }
    }

    private static long millisSince(long start) {
        return Duration.ofNanos(System.nanoTime() - start).toMillis();
    }
}
