package vn.haidang.database;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings both schemas up to this build: the portal's first, then the trail, which takes over what stood in the portal's. */
final class Migrations {

    private static final Logger log = LoggerFactory.getLogger(Migrations.class);

    private final Schemas schemas;
    private final SecondAccount second;
    private final List<BeforeMigration> before;

    Migrations(Schemas schemas, SecondAccount second, List<BeforeMigration> before) {
        this.schemas = schemas;
        this.second = second;
        this.before = before;
    }

    /**
     * @param portal for the portal's own schema
     * @throws CannotStart when a newer build has changed one of them
     */
    void run(Flyway portal) {
        var start = System.nanoTime();
        var trail = trail();
        requireKnown(portal);
        requireKnown(trail);
        var now = portal.info().current();
        if (now != null && (isBehind(portal) || isBehind(trail))) {
            before.forEach(step -> step.prepare(String.valueOf(now.getVersion())));
        }
        var applied = portal.migrate().migrationsExecuted + trail.migrate().migrationsExecuted;
        log.info(
                "Schema     {} migrations applied, {} ms",
                applied,
                Duration.ofNanos(System.nanoTime() - start).toMillis());
    }

    private Flyway trail() {
        return Flyway.configure()
                .dataSource(second.url(), second.username(), second.password())
                .schemas(schemas.trail())
                .createSchemas(false)
                .locations("classpath:db/trail")
                .placeholders(java.util.Map.of("portal", schemas.portal()))
                .load();
    }

    private static boolean isBehind(Flyway flyway) {
        return flyway.info().pending().length > 0;
    }

    private static void requireKnown(Flyway flyway) {
        Arrays.stream(flyway.info().all())
                .filter(migration -> migration.getState().isApplied()
                        && !migration.getState().isResolved())
                .findFirst()
                .ifPresent(unknown -> {
                    throw new CannotStart(
                            "A newer build has changed the database (to %s): start that one, or restore the backup made before it (docs/operations.md)."
                                    .formatted(unknown.getVersion()));
                });
    }
}
