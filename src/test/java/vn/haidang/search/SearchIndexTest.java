package vn.haidang.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.haidang.search.SearchRequest.Facet;

class SearchIndexTest {

    @TempDir
    Path folder;

    LuceneIndex lucene;
    Understanding understanding;
    String opensOf = "1.000656";
    double opens;
    SearchIndex index;

    @BeforeEach
    void open() {
        lucene = new LuceneIndex(settings());
        understanding = new Understanding(
                lucene, () -> List.of(new Synonym("giấy độc thân", List.of("tình trạng hôn nhân"))), this::opens);
        index = new SearchIndex(lucene, understanding, new Ranking(this::opens, Clock.systemUTC()));
        lucene.put(procedure("1.001193", "Đăng ký khai sinh", "COMMUNE", "Hộ tịch", "làm giấy khai sinh"));
        lucene.put(procedure("1.000656", "Đăng ký khai tử", "COMMUNE", "Hộ tịch", "báo tử"));
        lucene.put(
                procedure("1.004873", "Cấp Giấy xác nhận tình trạng hôn nhân", "COMMUNE", "Hộ tịch", "giấy độc thân"));
        lucene.put(procedure("2.000528", "Đăng ký khai sinh có yếu tố nước ngoài", "PROVINCE", "Hộ tịch", ""));
        lucene.put(procedure("1.010091", "Hỗ trợ khám chữa bệnh cho lực lượng xung kích", "COMMUNE", "Thiên tai", ""));
        lucene.commit(LogPosition.at(7));
        understanding.learn();
    }

    @AfterEach
    void close() throws IOException {
        lucene.destroy();
    }

    @ParameterizedTest(name = "{0} finds {1} first")
    @CsvSource({
        "dang ky khai sinh, 1.001193",
        "đăng ký khai sinh, 1.001193",
        "DANG KY KHAI SINH, 1.001193",
        "khai tu, 1.000656",
        "giay doc than, 1.004873",
        "1.004873, 1.004873",
        "1004873, 1.004873",
        "khai sinh nuoc ngoai, 2.000528",
        "toi muon dang ky khai sinh, 1.001193",
    })
    void theProcedureOneHasInMindIsTheFirstLine(String query, String code) {
        assertThat(find(query).hits().getFirst().code()).isEqualTo(code);
    }

    @ParameterizedTest(name = "{0}, many times")
    @ValueSource(strings = {"a ", "a b c ", "đ ", "giay ", "x", "\"a\" ", "1.0 ", "a-", "😀 ", "a\u0301 "})
    void manyWordsAreNoMoreWorkThanAPage(String part) {
        var question = part.repeat(8000);

        assertThat(find(question).hits()).hasSizeLessThanOrEqualTo(20);
        assertThat(index.suggest(question, 5)).hasSizeLessThanOrEqualTo(5);
        assertThat(index.nearest(question, 5)).hasSizeLessThanOrEqualTo(5);
    }

    @Test
    void theCommuneComesBeforeTheProvince() {
        assertThat(find("khai sinh").hits()).extracting(SearchResult.Hit::code).containsExactly("1.001193", "2.000528");
    }

    @Test
    void whatPeopleOpenIsSuggestedFirst() {
        assertThat(index.suggest("dang ky khai", 2)).first().isEqualTo("đăng ký khai tử");

        opensOf = "1.001193";
        opens = 5000;
        understanding.learn();
        assertThat(index.suggest("dang ky khai", 2)).first().isEqualTo("đăng ký khai sinh");
    }

    @Test
    void whatPeopleOpenMovesForwardAmongEquals() {
        assertThat(find("đăng ký khai").hits().getFirst().code()).isEqualTo("1.001193");

        opens = 5000;

        assertThat(find("đăng ký khai").hits().getFirst().code()).isEqualTo("1.000656");
        assertThat(find("đăng ký khai sinh").hits().getFirst().code()).isEqualTo("1.001193");
    }

    @Test
    void opensFadeByHalfInAMonth() {
        assertThat(PageOpens.faded(100, 0)).isEqualTo(100);
        assertThat(PageOpens.faded(100, 30)).isEqualTo(50);
        assertThat(PageOpens.faded(100, 300)).isLessThan(0.1);
    }

    @Test
    void ofTwoArticlesThatMatchAlikeTheNewerOneComesFirst() {
        var today = LocalDate.now(Clock.systemUTC());
        lucene.put(SearchEntry.of("article", "old", "/tin-tuc/old", "Bình dân học vụ số", "", "", today.minusYears(1)));
        lucene.put(SearchEntry.of("article", "new", "/tin-tuc/new", "Bình dân học vụ số", "", "", today));
        lucene.commit(LogPosition.at(8));

        assertThat(find("binh dan hoc vu").hits())
                .extracting(SearchResult.Hit::id)
                .startsWith("new", "old");
    }

    @Test
    void accentedWordsAreMarkedForAQueryWithoutMarks() {
        assertThat(find("khai sinh").hits().getFirst().title())
                .isEqualTo("Đăng ký <mark>khai</mark> <mark>sinh</mark>");
    }

    @Test
    void whatIsShownIsEscaped() {
        lucene.put(SearchEntry.of(
                "article", "1", "/tin-tuc/x", "<script>lạ</script>", "", "", LocalDate.parse("2026-11-20")));
        lucene.commit(LogPosition.at(8));

        assertThat(find("la").hits().getFirst().title())
                .contains("&lt;script&gt;")
                .doesNotContain("<script>");
    }

    @Test
    void exactSearchTellsMarksApart() {
        var exact = SearchRequest.everything("khai tử", 10).exactly(true);
        var otherMarks = SearchRequest.everything("khai tự", 10).exactly(true);

        assertThat(index.find(exact).total()).isOne();
        assertThat(index.find(otherMarks).total()).isZero();
    }

    @Test
    void facetsCountWhatWasFound() {
        assertThat(find("dang ky").values(Facet.LEVEL))
                .containsEntry("COMMUNE", 2)
                .containsEntry("PROVINCE", 1);
        assertThat(index.find(SearchRequest.everything("dang ky", 10).narrowed(Facet.LEVEL, "PROVINCE"))
                        .hits())
                .extracting(SearchResult.Hit::code)
                .containsExactly("2.000528");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "???", "\"", "*", "AND OR (", "zzzz qqqq"})
    void nonsenseFindsNothingAndBreaksNothing(String query) {
        assertThat(find(query).isEmpty()).isTrue();
    }

    @Test
    void aRemovedThingIsNotFound() {
        lucene.remove("procedure", "1.001193");
        lucene.commit(LogPosition.at(8));

        assertThat(find("khai sinh").hits()).extracting(SearchResult.Hit::code).containsExactly("2.000528");
    }

    @Test
    void theIndexRemembersHowFarItHasFollowedTheLog() throws IOException {
        lucene.destroy();
        lucene = new LuceneIndex(settings());

        assertThat(lucene.position()).contains(LogPosition.at(7));
        assertThat(lucene.size()).isEqualTo(5);
    }

    @Test
    void aDamagedIndexStartsEmptyAndSaysSo() throws IOException {
        lucene.destroy();
        for (var file : files("segments_")) {
            Files.write(file, new byte[] {1, 2, 3});
        }
        lucene = new LuceneIndex(settings());

        assertThat(lucene.position()).isEmpty();
        assertThat(lucene.size()).isZero();
    }

    /** The list of files is whole, and one of them says something else than was written. */
    @Test
    void damageInsideAFileIsSeenAtTheStart() throws IOException {
        lucene.destroy();
        for (var file : files("_")) {
            var bytes = Files.readAllBytes(file);
            bytes[bytes.length / 2] ^= 0x55;
            Files.write(file, bytes);
        }
        lucene = new LuceneIndex(settings());

        assertThat(lucene.position()).isEmpty();
    }

    @Test
    void anIndexThatLosesItsFilesWhileItIsUsedIsReplaced() throws IOException {
        for (var file : files("")) {
            Files.delete(file);
        }
        assertThatException().isThrownBy(() -> {
            lucene.put(procedure("1.000894", "Đăng ký kết hôn", "COMMUNE", "Hộ tịch", ""));
            lucene.commit(LogPosition.at(8));
            lucene.put(procedure("1.000894", "Đăng ký kết hôn", "COMMUNE", "Hộ tịch", ""));
            lucene.commit(LogPosition.at(9));
        });

        lucene.replace(
                LogPosition.at(9),
                entries -> entries.accept(procedure("1.000894", "Đăng ký kết hôn", "COMMUNE", "Hộ tịch", "")));

        assertThat(find("ket hon").hits()).extracting(SearchResult.Hit::code).containsExactly("1.000894");
    }

    @Test
    void whileAnIndexIsBuiltTheOldOneAnswers() {
        lucene.replace(LogPosition.at(8), entries -> {
            entries.accept(procedure("1.000894", "Đăng ký kết hôn", "COMMUNE", "Hộ tịch", ""));
            assertThat(find("khai tu").total()).isPositive();
        });

        assertThat(find("khai tu").total()).isZero();
        assertThat(find("ket hon").total()).isPositive();
    }

    /** For example because the disk is full. */
    @Test
    void whenNoNewIndexCanBeBuiltTheOldOneGoesOn() throws IOException {
        var before = files("").size();

        assertThatException()
                .isThrownBy(() -> lucene.replace(LogPosition.at(8), entries -> {
                    entries.accept(procedure("1.000894", "Đăng ký kết hôn", "COMMUNE", "Hộ tịch", ""));
                    throw new UncheckedIOException(new IOException("No space left on device"));
                }));

        assertThat(find("khai tu").total()).isPositive();
        assertThat(files("")).hasSize(before);
    }

    @Test
    void aSearchSaysWhenItCannotLookThroughEverything() {
        assertThat(find("khai tu").isWhole()).isTrue();

        lucene.suspect();
        assertThat(find("khai tu").isWhole()).isFalse();

        lucene.replace(LogPosition.at(8), entries -> {});
        assertThat(find("khai tu").isWhole()).isTrue();
    }

    @Test
    void numbersThatWerePassedOverAreAwaited() {
        var position = LogPosition.at(3).with(4).with(7).with(6);

        assertThat(position.number()).isEqualTo(7);
        assertThat(position.awaited()).containsExactly(5L);
        assertThat(LogPosition.of("7", position.awaitedWords(), "")).contains(position);
        assertThat(position.with(100_000).awaited()).hasSize(LogPosition.MOST_AWAITED);
    }

    private SearchSettings settings() {
        var year = Duration.ofDays(365);
        return new SearchSettings(folder, Duration.ofSeconds(1), Duration.ofDays(30), year, year);
    }

    private List<Path> files(String beginning) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(it -> it.toString().contains("/index-"))
                    .filter(it -> it.getFileName().toString().startsWith(beginning))
                    .toList();
        }
    }

    private SearchResult find(String query) {
        return index.find(SearchRequest.everything(query, 10));
    }

    private static SearchEntry procedure(String code, String title, String level, String field, String alias) {
        return new SearchEntry(
                "procedure",
                code,
                "/thu-tuc/" + code,
                title,
                List.of(alias),
                "",
                "Nộp hồ sơ tại trung tâm",
                code,
                Set.of(level),
                field,
                Set.of(),
                null,
                null);
    }

    private double opens(String path) {
        return path.endsWith(opensOf) ? opens : 0;
    }
}
