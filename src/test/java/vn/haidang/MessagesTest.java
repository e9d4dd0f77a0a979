package vn.haidang;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.haidang.feedback.CaseStatus;
import vn.haidang.feedback.FeedbackCases;
import vn.haidang.links.LinkState;
import vn.haidang.media.MediaKind;
import vn.haidang.news.ArticleKind;
import vn.haidang.news.Audience;
import vn.haidang.news.Shelf;
import vn.haidang.procedure.MandatoryPart;
import vn.haidang.procedure.ProcedureVersion;
import vn.haidang.procedure.Procedures;
import vn.haidang.publication.PublicationStatus;
import vn.haidang.staff.Role;
import vn.haidang.text.Leak;

class MessagesTest {

    /** Keys as string literals: beside getTranslation, in @Menu, and as arguments of the shared components. */
    private static final Pattern KEY = Pattern.compile(
            "\"((?:frame|menu|login|password|listing|reason|deed|upload|article|slogan|synonym|searches|links|procedure|queue|case|plan|staff|today|feedback\\.error|template|deadline|calendar|hotline|reception|request|publication|comment|version|banner|media|text|chosen|board|agenda|document|work|account|security|start|place|topic|unit|authority|once|audit|operation|moment|office|conflict|unsaved)\\.[a-zA-Z.-]*[a-zA-Z])\"");

    /** What facades write into the audit trail looks like a key and is none. */
    private static final Pattern AUDIT =
            Pattern.compile("(?:audit\\.record(?:Of)?|changed|noted)\\([^;]*;", Pattern.DOTALL);

    private static final Pattern DEED = Pattern.compile("\"([a-z-]+(?:\\.[a-z-]+)+)\"");

    /** What happens to a case is a word in capitals, which the trail writes small. */
    private static final Pattern STEP = Pattern.compile("happened\\(seen, \"([A-Z]+)\"");

    private static final Set<String> NO_KEYS =
            Set.of("login.failed", "case.viewed", "authority.yaml", "calendar.yaml", "hotline.yaml");

    @Test
    void everyKeyInUseHasAVietnameseAndAnEnglishText() {
        var used = keysInUse();

        assertThat(used).hasSizeGreaterThan(100);
        assertThat(keys("portal.properties")).containsAll(used);
        assertThat(keys("portal_en.properties")).containsAll(used);
    }

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(keys("portal_en.properties")).isEqualTo(keys("portal.properties"));
    }

    @Test
    void noTextIsKeptThatNobodyUses() {
        var prefixesOfComputedKeys = Set.of(
                "feedback.error.file.",
                "media.problem.",
                "account.filter.",
                "account.locked.",
                "account.column.",
                "operation.finding.",
                "operation.state.",
                "operation.column.",
                "operation.task.",
                "audit.deed.",
                "audit.group.",
                "audit.column.",
                "start.item.",
                "start.part.",
                "topic.",
                "unit.",
                "unsaved.field.",
                "place.");

        assertThat(keys("portal.properties"))
                .filteredOn(key -> prefixesOfComputedKeys.stream().noneMatch(key::startsWith))
                .isSubsetOf(keysInUse());
    }

    @Test
    void everyDeedOfTheTrailHasWords() throws IOException {
        var deeds = new TreeSet<String>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (var file : files.filter(it -> it.toString().endsWith(".java")).toList()) {
                var text = Files.readString(file);
                AUDIT.matcher(text)
                        .results()
                        .flatMap(call -> DEED.matcher(call.group()).results())
                        .forEach(deed -> deeds.add(deed.group(1)));
                STEP.matcher(text)
                        .results()
                        .forEach(step -> deeds.add("case." + step.group(1).toLowerCase(Locale.ROOT)));
            }
        }

        assertThat(deeds).hasSizeGreaterThan(70).contains("case.released", "case.restricted.viewed", "topic.renamed");
        assertThat(keys("portal.properties"))
                .containsAll(deeds.stream().map(deed -> "audit.deed." + deed).toList());
    }

    private static Set<String> keysInUse() {
        var keys = new TreeSet<String>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            files.filter(file -> file.toString().endsWith(".java") && !file.endsWith("DeedGroup.java"))
                    .forEach(file -> keys.addAll(keysIn(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Arrays.stream(PublicationStatus.values()).map(PublicationStatus::key).forEach(keys::add);
        Arrays.stream(Shelf.values()).map(Shelf::key).forEach(keys::add);
        Arrays.stream(ArticleKind.values()).map(ArticleKind::key).forEach(keys::add);
        Arrays.stream(Audience.values()).map(Audience::key).forEach(keys::add);
        Arrays.stream(MediaKind.values()).map(MediaKind::key).forEach(keys::add);
        Arrays.stream(CaseStatus.values()).map(CaseStatus::key).forEach(keys::add);
        Arrays.stream(Leak.Kind.values()).map(kind -> "case.leak." + kind).forEach(keys::add);
        Arrays.stream(FeedbackCases.Queue.values())
                .map(FeedbackCases.Queue::key)
                .forEach(keys::add);
        Arrays.stream(ProcedureVersion.Status.values())
                .map(ProcedureVersion.Status::key)
                .forEach(keys::add);
        for (var state : LinkState.values()) {
            keys.add(state.key());
            if (state != LinkState.WORKS) {
                keys.add(state.key() + ".one");
            }
        }
        Arrays.stream(MandatoryPart.values()).map(MandatoryPart::key).forEach(keys::add);
        Arrays.stream(Procedures.Selection.State.values())
                .map(Procedures.Selection.State::key)
                .forEach(keys::add);
        Arrays.stream(Role.values())
                .map(role -> "role." + role.name())
                .flatMap(key -> Stream.of(key, key + ".about"))
                .forEach(keys::add);
        keys.stream()
                .filter(key -> key.startsWith("account."))
                .flatMap(key -> Stream.of(key + ".about", key + ".done"))
                .filter(keys("portal.properties")::contains)
                .toList()
                .forEach(keys::add);
        keys.removeAll(NO_KEYS);
        return keys;
    }

    private static Set<String> keysIn(Path file) {
        try {
            var text = AUDIT.matcher(Files.readString(file)).replaceAll("");
            var keys = new TreeSet<String>();
            KEY.matcher(text).results().map(match -> match.group(1)).forEach(keys::add);
            return keys;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> keys(String file) {
        var texts = new Properties();
        try (var reader = Files.newBufferedReader(Path.of("src/main/resources/messages", file))) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new TreeSet<>(texts.stringPropertyNames());
    }
}
