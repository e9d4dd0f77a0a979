package vn.haidang.database;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
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
    private static final Pattern SCHEMA = Pattern.compile("//[^/]*/([A-Za-z0-9_$-]+)");

    @Bean(destroyMethod = "close")
    HomeLock homeLock(DatabaseSettings settings) {
        if ("root".equals(System.getProperty("user.name"))) {
            log.warn("Running as root: a user of its own is better, see the systemd unit in docs/operations.md");
        }
        return new HomeLock(settings.home());
    }

    @Bean
    SecondAccount secondAccount(
            DatabaseSettings settings, JdbcConnectionDetails connection, ObjectProvider<EmbeddedMariaDb> own) {
        var embedded = own.getIfAvailable();
        if (embedded != null) {
            return embedded.secondAccount();
        }
        if (settings.secondUsername() == null || settings.secondPassword() == null) {
            throw new CannotStart("A database server of its own needs a second account for the trail: set"
                    + " portal.database.second-username and portal.database.second-password (docs/operations.md).");
        }
        return new SecondAccount(connection.getJdbcUrl(), settings.secondUsername(), settings.secondPassword());
    }

    @Bean
    Schemas schemas(DatabaseSettings settings, JdbcConnectionDetails connection) {
        var name = SCHEMA.matcher(connection.getJdbcUrl());
        if (!name.find()) {
            throw new CannotStart(
                    "spring.datasource.url names no database: it ends like //db.example:3306/portal (docs/operations.md).");
        }
        return new Schemas(
                name.group(1),
                Objects.requireNonNullElse(settings.trail(), name.group(1) + MariaDbFolder.TRAIL_ENDING));
    }

    @Bean
    DatabasePrograms databasePrograms(ObjectProvider<EmbeddedMariaDb> own) {
        var embedded = own.getIfAvailable();
        return embedded == null ? DatabasePrograms.installed() : embedded.programs();
    }

    @Bean
    FlywayMigrationStrategy migrations(
            Schemas schemas,
            SecondAccount second,
            JdbcConnectionDetails connection,
            ObjectProvider<EmbeddedMariaDb> own,
            ObjectProvider<BeforeSchema> first,
            ObjectProvider<BeforeMigration> before,
            Clock clock) {
        return flyway -> {
            if (own.getIfAvailable() == null) {
                new ServerCheck(connection, second, schemas, clock).run();
            }
            first.orderedStream().forEach(BeforeSchema::run);
            new Migrations(schemas, second, before.orderedStream().toList()).run(flyway);
            TrailRights.require(connection, schemas);
        };
    }

    @Bean
    SlowStatements slowStatements(DatabaseSettings settings, Clock clock) {
        return new SlowStatements(settings.slow(), clock);
    }

    /** Every statement of the portal goes by {@link SlowStatements} and {@link StoredText}. */
    @Bean
    static BeanPostProcessor watchedStatements(ObjectProvider<SlowStatements> slow) {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof DataSource source
                        ? ProxyDataSourceBuilder.create(source)
                                .listener(slow.getObject())
                                .parameterTransformer(new StoredText())
                                .build()
                        : bean;
            }
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
