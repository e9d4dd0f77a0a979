package vn.haidang.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yaml.snakeyaml.Yaml;
import vn.haidang.search.quality.JudgedQuery;
import vn.haidang.search.quality.Score;
import vn.haidang.search.quality.SearchQuality;
import vn.haidang.search.quality.Spelling;

/**
 * Holds the level that search has reached, on facts of real procedures (code, name, field, level), the everyday names and
 * synonyms of {@code content/}, and questions that were judged by somebody who had seen neither.
 */
class SearchQualityTest {

    private static final Path CORPUS = Path.of("src/test/resources/search/procedures.tsv");
    private static final Path QUERIES = Path.of("src/test/resources/search/queries.tsv");
    private static final Map<String, String> LEVELS =
            Map.of("Cấp xã", "COMMUNE", "Cấp tỉnh", "PROVINCE", "Cấp bộ", "MINISTRY");

    @TempDir
    static Path folder;

    static LuceneIndex lucene;
    static Map<Spelling, Score> scores;

    @BeforeAll
    static void measure() throws IOException {
        lucene = new LuceneIndex(new SearchSettings(
                folder, Duration.ofSeconds(1), Duration.ofDays(30), Duration.ofDays(365), Duration.ofDays(365)));
        var names = everydayNames();
        Files.readAllLines(CORPUS).forEach(line -> lucene.put(entry(line.split("\t", -1), names)));
        lucene.commit(LogPosition.at(1));
        var synonyms = synonyms();
        var understanding = new Understanding(lucene, () -> synonyms, path -> 0);
        understanding.learn();
        var search = new SearchIndex(lucene, understanding, new Ranking(path -> 0, Clock.systemUTC()));
        var queries =
                Files.readAllLines(QUERIES).stream().map(JudgedQuery::parse).toList();
        scores = SearchQuality.measure(
                queries,
                text -> search.find(SearchRequest.kind("procedure", text, 10)).hits().stream()
                        .map(SearchResult.Hit::code)
                        .toList());
        System.out.println(SearchQualityCommand.table("committed corpus, " + queries.size() + " queries", scores));
    }

    @AfterAll
    static void close() throws IOException {
        lucene.destroy();
    }

    @Test
    void whatIsTypedWellIsTheFirstLineAlmostAlways() {
        var score = Objects.requireNonNull(scores.get(Spelling.AS_TYPED));

        assertThat(score.recall().value()).isGreaterThanOrEqualTo(0.97);
        assertThat(score.reciprocalRank().value()).isGreaterThanOrEqualTo(0.88);
    }

    @ParameterizedTest
    @EnumSource(Spelling.class)
    void whatIsTypedBadlyIsFoundAllTheSame(Spelling spelling) {
        var score = Objects.requireNonNull(scores.get(spelling));

        assertThat(score.recall().value()).isGreaterThanOrEqualTo(0.95);
        assertThat(score.reciprocalRank().value()).isGreaterThanOrEqualTo(0.85);
    }

    private static SearchEntry entry(String[] facts, Map<String, List<String>> names) {
        var levels = Arrays.stream(facts[3].split(", "))
                .map(level -> LEVELS.getOrDefault(level, "OTHER"))
                .collect(Collectors.toSet());
        return new SearchEntry(
                "procedure",
                facts[0],
                "/thu-tuc/" + facts[0],
                facts[1],
                names.getOrDefault(facts[0], List.of()),
                "",
                facts[2],
                facts[0],
                levels,
                facts[2],
                Set.of(),
                null,
                null);
    }

    private static Map<String, List<String>> everydayNames() throws IOException {
        var names = new HashMap<String, List<String>>();
        for (var seed : yaml("content/everyday-names.yaml")) {
            names.put(String.valueOf(seed.get("code")), strings(seed.get("names")));
        }
        return names;
    }

    private static List<Synonym> synonyms() throws IOException {
        return yaml("content/synonyms.yaml").stream()
                .map(seed -> new Synonym(String.valueOf(seed.get("say")), strings(seed.get("means"))))
                .toList();
    }

    private static List<Map<?, ?>> yaml(String file) throws IOException {
        List<Map<?, ?>> list = new Yaml().load(Files.readString(Path.of(file)));
        return list;
    }

    private static List<String> strings(@Nullable Object list) {
        return ((List<?>) Objects.requireNonNull(list))
                .stream().map(String::valueOf).toList();
    }
}
