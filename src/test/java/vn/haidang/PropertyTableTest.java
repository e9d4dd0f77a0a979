package vn.haidang;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;

/** The table of settings in docs/operations.md has every property of the portal, and no other. */
class PropertyTableTest {

    /** Set by the program from another one; nobody else does. */
    private static final Set<String> DERIVED = Set.of(
            "portal.database.home",
            "portal.database.folder",
            "portal.search.folder",
            "portal.media.folder",
            "portal.staff.folder",
            "portal.audit.home",
            "portal.feedback.home",
            "portal.backup.home",
            "portal.backup.media",
            "portal.backup.index",
            "portal.procedure.imports.folder",
            "portal.command.inbox");

    private static final Pattern NAME = Pattern.compile("`((?:portal)?\\.[a-z0-9.-]+)`");

    @Test
    void everyPropertyIsInTheTable() throws Exception {
        assertThat(documented()).containsAll(properties());
    }

    @Test
    void theTableHasNoPropertyThatDoesNotExist() throws Exception {
        assertThat(properties())
                .containsAll(documented().stream()
                        .filter(name -> !name.equals("portal.home") && !name.equals("portal.content"))
                        .toList());
    }

    private static Set<String> properties() throws ClassNotFoundException {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(ConfigurationProperties.class));
        var names = new TreeSet<String>();
        for (var found : scanner.findCandidateComponents("vn.haidang")) {
            var type = Class.forName(found.getBeanClassName());
            add(type.getAnnotation(ConfigurationProperties.class).value(), type, names);
        }
        names.removeAll(DERIVED);
        assertThat(names).hasSizeGreaterThan(30);
        return names;
    }

    private static void add(String prefix, Class<?> type, Set<String> names) {
        for (var component : type.getRecordComponents()) {
            var name = prefix + "." + kebab(component);
            if (component.getType().isRecord() && component.getType().getName().startsWith("vn.haidang")) {
                add(name, component.getType(), names);
            } else {
                names.add(name);
            }
        }
    }

    private static String kebab(RecordComponent component) {
        return component.getName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    /** A name that begins with a dot goes on from the one before it in its row: `portal.a.b`, `.c` is portal.a.c. */
    private static Set<String> documented() throws IOException {
        var names = new TreeSet<String>();
        for (var row : Files.readAllLines(Path.of("docs/operations.md"))) {
            if (!row.startsWith("| `")) {
                continue;
            }
            var before = "";
            for (var name : NAME.matcher(row.split("\\|", -1)[1])
                    .results()
                    .map(match -> match.group(1))
                    .toList()) {
                before = name.startsWith(".") ? before.substring(0, before.lastIndexOf('.')) + name : name;
                names.add(before);
            }
        }
        names.removeIf(name -> Arrays.stream(name.split("\\.", -1)).anyMatch(String::isEmpty));
        return names;
    }
}
