package vn.haidang.site.seed;

import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
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
import vn.haidang.staff.CurrentStaff;

/**
 * Loads every file of {@code content/} that was never loaded here. What was edited afterwards is never overwritten,
 * because a file is remembered once it has been loaded.
 */
@Component
class SeedContent extends StartStep {

    private static final Logger log = LoggerFactory.getLogger(SeedContent.class);

    /** What others refer to comes first. */
    private static final List<String> IN_ORDER = List.of(
            "authority.yaml",
            "units.yaml",
            "topics.yaml",
            "calendar.yaml",
            "working-hours.yaml",
            "deadline-rules.yaml",
            "hotline.yaml",
            "places.yaml",
            "slogans.yaml",
            "posters.yaml",
            "plans/*.yaml",
            "documents.yaml",
            "pages/*.md",
            "guides/*.md",
            "news/*.md",
            "english/*.md",
            "procedures/*.md",
            "everyday-names.yaml",
            "synonyms.yaml",
            "life-events.yaml");

    private final SeedSettings settings;
    private final SeedLoaders loaders;
    private final CurrentStaff current;
    private final TransactionTemplate transaction;
    private final JdbcClient sql;

    SeedContent(
            SeedSettings settings,
            SeedLoaders loaders,
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
        var files = IN_ORDER.stream()
                .flatMap(this::files)
                .filter(file -> !known.contains(file.path()))
                .toList();
        current.asSystem("content", () -> files.forEach(this::load));
        var millis = Duration.ofNanos(System.nanoTime() - start).toMillis();
        log.info("Content    {} files loaded, {} were there, {} ms", files.size(), known.size(), millis);
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

    private void load(ContentFile file) {
        transaction.executeWithoutResult(status -> {
            try {
                loaders.load(file);
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
