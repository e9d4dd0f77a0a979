package vn.haidang.site.seed;

import java.io.IOException;
import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.haidang.database.CannotStart;
import vn.haidang.database.StartStep;
import vn.haidang.seed.ContentFile;
import vn.haidang.seed.SeedLoader;
import vn.haidang.seed.SeedLoader.Seed;
import vn.haidang.staff.CurrentStaff;

/**
 * Loads every file of {@code content/} that was never loaded here. What was edited afterwards is never overwritten,
 * because a file is remembered once it has been loaded.
 */
@Component
class SeedContent extends StartStep {

    private static final Logger log = LoggerFactory.getLogger(SeedContent.class);

    private final SeedSettings settings;
    private final List<SeedLoader> loaders;
    private final CurrentStaff current;
    private final TransactionTemplate transaction;
    private final JdbcClient sql;

    SeedContent(
            SeedSettings settings,
            List<SeedLoader> loaders,
            CurrentStaff current,
            TransactionTemplate transaction,
            JdbcClient sql) {
        super(CONTENT);
        this.settings = settings;
        this.loaders = loaders;
        this.current = current;
        this.transaction = transaction;
        this.sql = sql;
    }

    @Override
    protected void run() {
        var start = System.nanoTime();
        var known = loaded();
        var count = new AtomicInteger();
        var seeds = loaders.stream()
                .flatMap(loader -> loader.seeds().stream())
                .sorted(Comparator.comparing(Seed::stage))
                .toList();
        current.asSystem(
                "content",
                () -> seeds.forEach(seed -> files(seed.pattern())
                        .filter(file -> !known.contains(file.path()))
                        .forEach(file -> {
                            load(seed, file);
                            count.incrementAndGet();
                        })));
        var millis = Duration.ofNanos(System.nanoTime() - start).toMillis();
        log.info("Content    {} files loaded, {} were there, {} ms", count, known.size(), millis);
    }

    private Set<String> loaded() {
        return new LinkedHashSet<>(
                sql.sql("select path from seed_files").query(String.class).list());
    }

    private Stream<ContentFile> files(String pattern) {
        try {
            var folder = pattern.contains("/") ? pattern.substring(0, pattern.indexOf('/') + 1) : "";
            var found = new PathMatchingResourcePatternResolver().getResources(settings.content() + pattern);
            return Stream.of(found)
                    .filter(Resource::exists)
                    .sorted((one, other) -> name(one).compareTo(name(other)))
                    .map(file -> ContentFile.read(folder + name(file), file));
        } catch (IOException e) {
            throw new CannotStart(
                    "The content in %s cannot be read (%s).".formatted(settings.content(), e.getMessage()), e);
        }
    }

    private void load(Seed seed, ContentFile file) {
        transaction.executeWithoutResult(status -> {
            try {
                seed.load().accept(file);
            } catch (IllegalArgumentException e) {
                throw file.wrong(1, String.valueOf(e.getMessage()));
            }
            sql.sql("insert into seed_files (path) values (?)")
                    .param(file.path())
                    .update();
        });
    }

    private static String name(Resource file) {
        return String.valueOf(file.getFilename());
    }
}
